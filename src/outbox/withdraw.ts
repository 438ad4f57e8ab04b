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

/** Withdraws every planned notice about these domain objects, in a transaction of the machine role. */
export async function withdrawNoticesAbout(tx: Tx, abouts: readonly string[], why: string): Promise<void> {
  if (abouts.length > 0) await planned(tx, why).where("about", "in", abouts).execute();
}

/** Withdraws every planned notice to a person, in a transaction of the machine role. */
export async function withdrawNoticesTo(tx: Tx, person: PersonId, why: string): Promise<void> {
  await planned(tx, why).where("person_id", "=", person).execute();
}

function planned(tx: Tx, why: string) {
  return tx.sql
    .updateTable("machine.outbox")
    .set({ state: "dead", reason: `withdrawn: ${why}`, settled_at: sql`now()` })
    .where("workspace_id", "=", tx.workspaceId)
    .where("state", "=", "ready");
}
