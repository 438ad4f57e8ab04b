import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";

/** Withdraws the planned notices of these kinds to the person as whom this transaction runs. */
export async function withdrawMyNotices(tx: Tx, kinds: readonly string[]): Promise<void> {
  await sql`select wall.rest_my_notices(${kinds}::text[])`.execute(tx.sql);
}

/**
 * Withdraws every planned notice about one domain object, such as "visit:…". Returns nothing, because the caller must
 * not learn which notices other people would have received.
 */
export async function withdrawNotices(tx: Tx, about: string, why: string): Promise<void> {
  await sql`select wall.withdraw(${about}, ${why})`.execute(tx.sql);
}

/** Withdraws the planned notices of these kinds about one domain object, in a transaction of the machine role. */
export async function withdrawNoticesOfKinds(
  tx: Tx,
  about: string,
  kinds: readonly string[],
  why: string,
): Promise<void> {
  await planned(tx, why).where("about", "=", about).where("kind", "in", kinds).execute();
}

/** Withdraws every planned notice about these domain objects, in a transaction of the machine role. */
export async function withdrawNoticesAbout(tx: Tx, abouts: readonly string[], why: string): Promise<void> {
  if (abouts.length > 0) await planned(tx, why).where("about", "in", abouts).execute();
}

/**
 * Plans the notices about these domain objects again that were withdrawn for this reason, in a transaction of the machine
 * role, because what withdrew them was a mistake. What could be said until `now` only stays withdrawn.
 */
export async function restoreNoticesAbout(
  tx: Tx,
  abouts: readonly string[],
  why: string,
  now: Temporal.Instant,
): Promise<void> {
  if (abouts.length === 0) return;
  await givenUp(tx, withdrawnFor(why))
    .where("about", "in", abouts)
    .where(({ eb, or }) => or([eb("not_after", "is", null), eb("not_after", ">", now)]))
    .execute();
}

/**
 * Plans the notices to a person again that were given up for this reason and can still be said until an instant after
 * `now`, in a transaction of the machine role.
 */
export async function restoreNoticesTo(tx: Tx, person: PersonId, reason: string, now: Temporal.Instant): Promise<void> {
  await givenUp(tx, reason).where("person_id", "=", person).where("not_after", ">", now).execute();
}

function givenUp(tx: Tx, reason: string) {
  return tx.sql
    .updateTable("machine.outbox")
    .set({ state: "ready", reason: null, settled_at: null, run_at: sql`now()` })
    .where("workspace_id", "=", tx.workspaceId)
    .where("state", "=", "dead")
    .where("reason", "=", reason);
}

/** Withdraws every planned notice to a person, or those about one domain object, in a transaction of the machine role. */
export async function withdrawNoticesTo(tx: Tx, person: PersonId, why: string, about?: string): Promise<void> {
  const toThem = planned(tx, why).where("person_id", "=", person);
  await (about === undefined ? toThem : toThem.where("about", "=", about)).execute();
}

function planned(tx: Tx, why: string) {
  return tx.sql
    .updateTable("machine.outbox")
    .set({ state: "dead", reason: withdrawnFor(why), settled_at: sql`now()` })
    .where("workspace_id", "=", tx.workspaceId)
    .where("state", "=", "ready");
}

/** The reason that stands at a notice that was withdrawn. */
export const withdrawnFor = (why: string): string => `withdrawn: ${why}`;
