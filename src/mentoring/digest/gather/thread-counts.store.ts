import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { ThreadsFacts } from "#mentoring/digest/facts.ts";
import type { DigestScope } from "./scope.ts";

/**
 * Counts the principals who were sent a question in the week, and of these, those who began to answer and those who
 * finished by its end. Answers given later appear in no digest.
 */
export async function gatherThreadsFacts(tx: Tx, { ownPairs, from, to }: DigestScope): Promise<ThreadsFacts> {
  const { rows } = await sql<ThreadsFacts>`
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
