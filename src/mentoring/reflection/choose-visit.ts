import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { doQuestionsWait } from "#mentoring/safeguarding/question-gate.ts";
import { findMySuspension } from "#mentoring/safeguarding/suspension.store.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { findMyReflectionThreadToAnswer } from "./asked-thread.ts";
import type { QuestionBank } from "./bank/bank.ts";
import { planQuestionAboutVisit } from "./choose-question.ts";

export type ChooseVisitToReflectOnOutcome =
  | { readonly kind: "chosen"; readonly visit: Visit; readonly pair: Pair }
  /**
   * The question about this visit can no longer be chosen, because another question is open for this principal, because
   * the pair of the visit has ended, or because the questions to this principal rest.
   */
  | { readonly kind: "over" }
  /** Questions do not begin before the help and contacts of the programme are verified. */
  | { readonly kind: "waits" };

/**
 * Enqueues the question about the visit that the principal chose among several visits within a few days, to be sent
 * now.
 */
export async function chooseVisitToReflectOn(
  tx: PersonTx,
  me: Person,
  id: VisitId,
  bank: QuestionBank,
  now: Temporal.Instant,
): Promise<ChooseVisitToReflectOnOutcome> {
  const visit = await findVisit(tx, id);
  const open = await findMyReflectionThreadToAnswer(tx, me);
  const pair = visit && (await getPair(tx, visit.pairId));
  const isResting = (await findMySuspension(tx)) !== undefined;
  if (!pair || pair.endedAt || isResting || (open && open.visitId !== id)) return { kind: "over" };
  if (await doQuestionsWait(tx, me, now)) return { kind: "waits" };
  await planQuestionAboutVisit(tx, { visit, principal: me }, bank, now);
  await notify(tx, me.id, { kind: "reflection.chosen", visit: id }, { at: now, about: `visit:${id}` });
  await auditPrivateAct(tx, "reflection.choose_visit", now);
  return { kind: "chosen", visit, pair };
}
