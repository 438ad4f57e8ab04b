import { sql } from "kysely";
import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";

/**
 * Closes the question about a visit of a pair that the person as whom this transaction runs mentors, if its principal has
 * not begun to answer it. Returns nothing, because the mentor must not learn whether there was a question.
 */
export async function closeQuestionAbout(tx: PersonTx, visit: VisitId, now: Temporal.Instant): Promise<void> {
  await sql`select wall.close_question_about(${visit}, ${now})`.execute(tx.sql);
}
