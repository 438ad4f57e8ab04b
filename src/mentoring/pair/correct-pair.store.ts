import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId } from "#kernel/id.ts";
import type { Pair } from "./pair.ts";

/** Updates the role and the first day of a pair. Returns false if RLS does not let this person change it. */
export async function updatePair(
  tx: Tx,
  id: PairId,
  { role, startsOn }: Pick<Pair, "role" | "startsOn">,
): Promise<boolean> {
  const updated = await tx.sql
    .updateTable("delivery.pair")
    .set({ role, starts_on: startsOn })
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return updated !== undefined;
}

/** Whether a pair has a visit before a day in the time zone of its principal, other than one entered in error. */
export async function hasVisitBefore(tx: Tx, { id, principal }: Pair, day: Temporal.PlainDate): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from delivery.visit where pair_id = ${id} and voided_at is null
      and (starts_at at time zone ${principal.zone})::date < ${day}) as found`.execute(tx.sql);
  return rows[0]?.found ?? false;
}
