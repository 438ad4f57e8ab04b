import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { ReflectionThreadsFacts } from "#mentoring/digest/facts.ts";
import type { WeekScope } from "#mentoring/overview/week-scope.ts";

/**
 * Counts the principals who were sent a question in the week, and of these, those who began to answer and those who
 * finished by its end. Answers given later appear in no digest.
 */
export async function gatherReflectionThreadsFacts(
  tx: Tx,
  { ownPairs, from, to }: WeekScope,
): Promise<ReflectionThreadsFacts> {
  const { rows } = await sql<ReflectionThreadsFacts>`
    select count(*) as offered, count(*) filter (where has_started) as started, count(*) filter (where has_completed) as completed
    from (
      select bool_or(started_at < ${to}) as has_started, bool_or(started_at < ${to} and completed_at < ${to}) as has_completed
      from delivery.thread
      where offered_at >= ${from} and offered_at < ${to} and pair_id <> all (${ownPairs}::uuid[])
      group by principal_id
    ) by_principal`.execute(tx.sql);
  const [row] = rows;
  if (!row) throw new Error("counting answered nothing");
  return row;
}
