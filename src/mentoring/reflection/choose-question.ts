import type { Tx } from "#db/as.ts";
import type { PairId, PersonId, VisitId } from "#kernel/id.ts";
import { findSessionRecordOfVisit, listSessionRecords } from "#mentoring/session/session.store.ts";
import { listSessionFocusAreas } from "#mentoring/session/session-notes.store.ts";
import type { QuestionBank } from "./bank/bank.ts";
import { chooseOpeningQuestion } from "./choose/choose-opening.ts";
import { insertPlannedReflectionThread } from "./planned-thread.store.ts";
import { listAskedQuestions } from "./thread.store.ts";

/** The visit about which a question is chosen, and the principal who gets the question. */
export type VisitToAskAbout = {
  readonly visit: { readonly id: VisitId; readonly pairId: PairId };
  readonly principal: { readonly id: PersonId; readonly zone: string };
};

const NOT_AGAIN_FOR = { hours: 24 * 60 };

/**
 * Chooses a question about this visit and returns its id; returns undefined if no question may be asked. Questions that
 * the principal exchanged for another one (`passedOver`) are excluded. Questions they were asked in the last 60 days
 * are chosen only if no other fits.
 */
export async function chooseQuestionAboutVisit(
  tx: Tx,
  { visit, principal }: VisitToAskAbout,
  bank: QuestionBank,
  now: Temporal.Instant,
  passedOver: readonly string[] = [],
): Promise<string | undefined> {
  const session = await findSessionRecordOfVisit(tx, visit.id);
  const asked = await listAskedQuestions(tx, principal.id, now.subtract(NOT_AGAIN_FOR));
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(principal.zone).toPlainDate();
  const opening = chooseOpeningQuestion(bank, {
    focus: session ? await listSessionFocusAreas(tx, session.id) : [],
    sessionsInPair: (await listSessionRecords(tx, [visit.pairId], 10)).length,
    askedBefore: asked.map(({ question, at }) => ({ question, on: dayOf(at ?? now) })),
    passedOver,
    today: dayOf(now),
    isFirst: asked.every(({ at }) => at === undefined),
    seed: visit.id,
  });
  return opening?.id;
}

/** Plans the question about a visit, unless the visit has one already or no question fits. */
export async function planQuestionAboutVisit(
  tx: Tx,
  occasion: VisitToAskAbout,
  bank: QuestionBank,
  now: Temporal.Instant,
): Promise<void> {
  const question = await chooseQuestionAboutVisit(tx, occasion, bank, now);
  if (!question) return;
  const { visit, principal } = occasion;
  await insertPlannedReflectionThread(tx, {
    pairId: visit.pairId,
    visitId: visit.id,
    principalId: principal.id,
    question,
  });
}
