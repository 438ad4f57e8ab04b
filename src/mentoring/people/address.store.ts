import { type Selectable, sql } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { MachineAddress } from "#db/schema.ts";
import { type BrandedId, newId, type PersonId } from "#kernel/id.ts";
import type { ChatAccount, ChatAddress, ChatPlatform } from "./address.ts";

/**
 * Looks up a chat address and returns it together with the stored id of its direct conversation; returns undefined if
 * no person has that address.
 */
export async function findStoredAddress(tx: Tx, at: ChatAddress): Promise<ChatAddress | undefined> {
  const row = await ofAccount(tx, at).where("user_ref", "=", at.user).executeTakeFirst();
  return row && toAddress(row);
}

/** The chat address of somebody whom this person may mention, with their name. */
export type MentionableAddress = ChatAddress & { readonly personId: PersonId; readonly name: string };

/**
 * Lists the chat addresses of the people in the pairs of the person as whom this transaction runs, and their own. The
 * addresses of others cannot be read, so that a mention tells nobody who else is in the programme.
 */
export async function listMentionableAddresses(tx: PersonTx): Promise<MentionableAddress[]> {
  const { rows } = await sql<{ surface: string; account: string; user_ref: string; person_id: string; name: string }>`
    select at.surface, at.account, at.user_ref, at.person_id, person.name
    from wall.addresses_of_my_pairs() at join delivery.person on person.id = at.person_id
  `.execute(tx.sql);
  return rows.map(({ surface, account, user_ref, person_id, name }) => ({
    surface: surface as ChatPlatform,
    account,
    user: user_ref,
    personId: person_id as PersonId,
    name,
  }));
}

/** Finds a person's chat address in an account of the chat platform (a Slack team or a Teams tenant). */
export async function findAddressOfPerson(
  tx: Tx,
  personId: PersonId,
  of: ChatAccount,
): Promise<ChatAddress | undefined> {
  const row = await ofAccount(tx, of).where("person_id", "=", personId).executeTakeFirst();
  return row && toAddress(row);
}

/** Returns a map from each person to their chat address in an account of the chat platform. */
export async function listAddresses(tx: Tx, of: ChatAccount): Promise<ReadonlyMap<PersonId, ChatAddress>> {
  const rows = await ofAccount(tx, of).execute();
  return new Map(rows.map((row) => [row.person_id as PersonId, toAddress(row)]));
}

/**
 * Inserts a person's chat address. Returns false if another person has it, or if this person already has one in the
 * same account.
 */
export async function insertAddress(
  tx: Tx,
  personId: PersonId,
  at: ChatAddress,
  now: Temporal.Instant,
): Promise<boolean> {
  const inserted = await tx.sql
    .insertInto("machine.address")
    .values({ ...toRow(tx, personId, at, now), conversation_ref: at.conversation ?? null })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

/**
 * Inserts a chat address whose refusal a coordinator was shown, in a transaction of that coordinator; RLS allows no
 * other. Returns false like {@link insertAddress}.
 */
export async function insertRefusedAddress(
  tx: Tx,
  personId: PersonId,
  at: ChatAddress,
  now: Temporal.Instant,
): Promise<boolean> {
  // Nothing is returned by the statement, because RLS does not show a coordinator the addresses of others.
  const inserted = await tx.sql
    .insertInto("machine.address")
    .values(toRow(tx, personId, at, now))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/**
 * Replaces the person's only chat address in an account. The conversation id of the old address is dropped, because
 * that conversation belongs to another user of the account.
 */
export async function replaceAddress(
  tx: Tx,
  personId: PersonId,
  at: ChatAddress,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .deleteFrom("machine.address")
    .where("person_id", "=", personId)
    .where("surface", "=", at.surface)
    .where("account", "=", at.account)
    .execute();
  if (!(await insertAddress(tx, personId, at, now))) throw new Error("the address is held by somebody else");
}

/** Deletes a chat address, because it passes to another person. */
export async function releaseAddress(tx: Tx, at: ChatAddress): Promise<void> {
  await tx.sql
    .deleteFrom("machine.address")
    .where("surface", "=", at.surface)
    .where("account", "=", at.account)
    .where("user_ref", "=", at.user)
    .execute();
}

/** Stores the id of the direct conversation with the person at this chat address. */
export async function saveConversationId(tx: Tx, at: ChatAddress, conversation: string): Promise<void> {
  await tx.sql
    .updateTable("machine.address")
    .set({ conversation_ref: conversation })
    .where("surface", "=", at.surface)
    .where("account", "=", at.account)
    .where("user_ref", "=", at.user)
    .returning("id")
    .executeTakeFirstOrThrow();
}

function ofAccount(tx: Tx, { surface, account }: ChatAccount) {
  return tx.sql.selectFrom("machine.address").selectAll().where("surface", "=", surface).where("account", "=", account);
}

function toRow(
  { workspaceId }: Tx,
  personId: PersonId,
  { surface, account, user }: ChatAddress,
  now: Temporal.Instant,
) {
  return {
    id: newId<BrandedId<"address">>(),
    workspace_id: workspaceId,
    person_id: personId,
    surface,
    account,
    user_ref: user,
    added_at: now,
  };
}

function toAddress(row: Selectable<MachineAddress>): ChatAddress {
  return {
    surface: row.surface as ChatPlatform,
    account: row.account,
    user: row.user_ref,
    ...(row.conversation_ref && { conversation: row.conversation_ref }),
  };
}
