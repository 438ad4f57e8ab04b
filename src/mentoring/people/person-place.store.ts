import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { ChatAddress } from "./address.ts";

/** Deactivates a person. Returns false if they were already deactivated, and keeps the time of the first call. */
export async function markPersonDeactivated(tx: Tx, id: PersonId, now: Temporal.Instant): Promise<boolean> {
  const row = await tx.sql
    .updateTable("delivery.person")
    .set({ deactivated_at: now })
    .where("id", "=", id)
    .where("deactivated_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Marks the day on which a person's place in the programme ends, and deactivates them if they are not deactivated yet.
 * Returns false if their place had ended before.
 */
export async function markPersonEnded(
  tx: Tx,
  id: PersonId,
  on: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<boolean> {
  const row = await tx.sql
    .updateTable("delivery.person")
    .set({ ended_on: on, deactivated_at: sql`coalesce(deactivated_at, ${now})` })
    .where("id", "=", id)
    .where("ended_on", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Activates a deactivated person whose place in the programme has not ended. Returns false if there is nothing to do. */
export async function markPersonReactivated(tx: Tx, id: PersonId): Promise<boolean> {
  const row = await tx.sql
    .updateTable("delivery.person")
    .set({ deactivated_at: null })
    .where("id", "=", id)
    .where("ended_on", "is", null)
    .where("deactivated_at", "is not", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Marks that a person's place in the programme has not ended after all. They stay deactivated if their only account is
 * closed. Returns false if their place had not ended, or if their entry became part of another.
 */
export async function unmarkPersonEnded(tx: Tx, id: PersonId): Promise<boolean> {
  const row = await tx.sql
    .updateTable("delivery.person")
    .set({ ended_on: null, deactivated_at: sql`case when ${isShutOut(id)} then deactivated_at end` })
    .where("id", "=", id)
    .where("ended_on", "is not", null)
    .where("merged_into", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a person has accounts on chat platforms, and all of them are closed. */
const isShutOut = (id: PersonId) => sql<boolean>`(
  exists (select from machine.address where person_id = ${id})
  and not exists (select from machine.address where person_id = ${id} and closed_at is null))`;

export async function areAllAccountsClosed(tx: Tx, id: PersonId): Promise<boolean> {
  const { rows } = await sql<{ closed: boolean }>`select ${isShutOut(id)} as closed`.execute(tx.sql);
  return rows[0]?.closed ?? false;
}

/**
 * Stores what the platform says of an account at an instant, and returns whose it is. Returns undefined if nobody has it,
 * or if something newer is known: events may arrive in another order than they happened.
 */
export async function saveAccountState(
  tx: Tx,
  { surface, account, user }: ChatAddress,
  { isClosed, at }: { readonly isClosed: boolean; readonly at: Temporal.Instant },
): Promise<PersonId | undefined> {
  const row = await tx.sql
    .updateTable("machine.address")
    .set({ state_at: at, closed_at: isClosed ? sql`coalesce(closed_at, ${at})` : null })
    .where("surface", "=", surface)
    .where("account", "=", account)
    .where("user_ref", "=", user)
    .where(({ eb, or }) => or([eb("state_at", "is", null), eb("state_at", "<=", at)]))
    .returning("person_id")
    .executeTakeFirst();
  return row?.person_id as PersonId | undefined;
}

/** Takes a person's e-mail address from them, because it passes to another person. */
export async function releaseEmail(tx: Tx, id: PersonId): Promise<void> {
  await tx.sql.updateTable("delivery.person").set({ email: null }).where("id", "=", id).executeTakeFirstOrThrow();
}
