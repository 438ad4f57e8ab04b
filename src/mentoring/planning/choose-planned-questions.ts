import type { Tx } from "#db/as.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import { planQuestionAboutVisit } from "#mentoring/reflection/choose-question.ts";
import { listVisitsWithoutQuestion } from "./visits-without-question.store.ts";

/**
 * Chooses the question for each visit whose notice with the question waits and that has none yet, so that the principal
 * sees it on the Home tab and can exchange it. Returns the number of these visits.
 */
export async function choosePlannedQuestions(tx: Tx, now: Temporal.Instant, bank: QuestionBank): Promise<number> {
  const visits = await listVisitsWithoutQuestion(tx);
  for (const visit of visits) await planQuestionAboutVisit(tx, { visit, principal: visit.principal }, bank, now);
  return visits.length;
}
