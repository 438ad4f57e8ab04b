import { sql } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import { newId, type PersonId } from "#kernel/id.ts";
import type { ChatAddress, ChatPlatform } from "./address.ts";
import { listPeopleById } from "./person.store.ts";
import type { RefusedLink, RefusedLinkAnswer, RefusedLinkId, RefusedLinkReason } from "./refused-link.ts";

/**
 * Records that a chat address was not linked to a person, or counts one more attempt. Returns false if the same was
 * recorded before, for the same reason.
 */
export async function saveRefusedLink(
  tx: Tx,
  personId: PersonId,
  { surface, account, user }: ChatAddress,
  reason: RefusedLinkReason,
  now: Temporal.Instant,
): Promise<boolean> {
  const { rows } = await sql<{ was: string | null }>`
    with before as (
      select reason from machine.refused_link
      where person_id = ${personId} and surface = ${surface} and account = ${account} and user_ref = ${user}
    )
    insert into machine.refused_link as link
      (id, workspace_id, person_id, surface, account, user_ref, reason, first_at, last_at)
    values (${newId<RefusedLinkId>()}, ${tx.workspaceId}, ${personId}, ${surface}, ${account}, ${user}, ${reason}, ${now}, ${now})
    on conflict (person_id, surface, account, user_ref)
      do update set tries = link.tries + 1, last_at = excluded.last_at, reason = excluded.reason
    returning (select reason from before) as was`.execute(tx.sql);
  return rows[0]?.was !== reason;
}

/** Lists the refused links that no coordinator has answered, the newest attempt first; RLS shows them to coordinators. */
export async function listOpenRefusedLinks(tx: Tx): Promise<RefusedLink[]> {
  const rows = await tx.sql
    .selectFrom("machine.refused_link")
    .selectAll()
    .where("settled_at", "is", null)
    .orderBy("last_at", "desc")
    .orderBy("id")
    .execute();
  const people = await listPeopleById(tx, [...new Set(rows.map((row) => row.person_id as PersonId))]);
  return rows.flatMap((row) => {
    const person = people.get(row.person_id as PersonId);
    if (!person) return [];
    const at = { surface: row.surface as ChatPlatform, account: row.account, user: row.user_ref };
    return [{ id: row.id as RefusedLinkId, person, at, reason: row.reason as RefusedLinkReason }];
  });
}

/** Stores a coordinator's answer. Returns false if the refused link was answered before. */
export async function markRefusedLinkSettled(
  tx: PersonTx,
  id: RefusedLinkId,
  as: RefusedLinkAnswer,
  now: Temporal.Instant,
): Promise<boolean> {
  const settled = await tx.sql
    .updateTable("machine.refused_link")
    .set({ settled_at: now, settled_by: tx.personId, settled_as: as })
    .where("id", "=", id)
    .where("settled_at", "is", null)
    .executeTakeFirst();
  return settled.numUpdatedRows > 0n;
}

/**
 * Settles the refused links that need no answer any more because the person now has this chat address: those of the
 * address, and those of other accounts that could have been linked to the person instead.
 */
export async function settleRefusedLinks(
  tx: Tx,
  personId: PersonId,
  at: ChatAddress,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .updateTable("machine.refused_link")
    .set({ settled_at: now, settled_as: "linked" satisfies RefusedLinkAnswer })
    .where("settled_at", "is", null)
    .where("surface", "=", at.surface)
    .where("account", "=", at.account)
    .where(({ eb, and, or }) =>
      or([
        eb("user_ref", "=", at.user),
        and([eb("person_id", "=", personId), eb("reason", "in", ["guest", "unconfirmed"])]),
      ]),
    )
    .execute();
}
