import { findCommitment } from "#mentoring/commitment/commitment.store.ts";
import { findQuestionConsent } from "#mentoring/consent/consent.store.ts";
import type { DescriptionContext, NoticeOf } from "#mentoring/delivery/described.ts";
import type { Utterance, UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { Notice, NoticeKind } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { getQuestionSettings } from "#mentoring/people/setting.store.ts";
import { findReflectionThread } from "#mentoring/reflection/thread.store.ts";
import { doQuestionsWait } from "#mentoring/safeguarding/question-gate.ts";
import { describeClosedDayAgain, describeOpenDayAgain } from "./describe-closed-day.ts";
import {
  describeHeardAnswerAgain,
  describePromptAgain,
  describeQuestionAgain,
  describeQuestionReminderAgain,
} from "./describe-redrawn-question.ts";
import {
  describeVisitNewsAgain,
  describeVisitProposalAgain,
  describeVisitReminderAgain,
  describeVisitToLogAgain,
} from "./describe-redrawn-visit.ts";
import { describeSharedReflectionAgain } from "./describe-reflection.ts";
import { describeInquiryAgain, describeUnplacedAgain } from "./describe-unplaced.ts";
import { describeVisitsEndedAgain } from "./describe-visits-ended.ts";

/** Builds the content of a message that was sent, as it is now. Returns undefined if the message stays as it is. */
type Redraw<Kind extends NoticeKind> = (
  describing: DescriptionContext,
  notice: NoticeOf<Kind>,
) => Promise<Redrawn | undefined>;
export type Redrawn = Exclude<Utterance, { kind: "session.turn" }>;

/**
 * Builds the content of the message of a notice that was sent, after what it asks for was settled. The message then says
 * what was chosen, and offers no choice that is open no more. Returns undefined if it stays as it is.
 */
export async function describeMessageAgain(
  describing: DescriptionContext,
  notice: Notice,
): Promise<Redrawn | undefined> {
  const redraw = REDRAWS[notice.kind] as Redraw<NoticeKind> | undefined;
  return redraw?.(describing, notice);
}

/** An offer is drawn again once it was answered in words, which is said below it. */
const ANSWERED = { kind: "act.said", said: { key: "act.answered", values: {} } } as const;

const REDRAWS: { readonly [Kind in NoticeKind]?: Redraw<Kind> } = {
  "promise.made": describePromiseAgain,
  "act.offered": async () => ANSWERED,
  "wish.asked": async () => ANSWERED,
  "unplaced.kept": describeUnplacedAgain,
  "inquiry.sent": describeInquiryAgain,
  "visit.planned": describeVisitNewsAgain,
  "visit.moved": describeVisitNewsAgain,
  "visit.ahead": describeVisitReminderAgain,
  "visit.cancelled": describeVisitProposalAgain,
  "visit.closed_day": describeClosedDayAgain,
  "visit.open_day": describeOpenDayAgain,
  "visit.ended": describeVisitToLogAgain,
  "visits.ended": describeVisitsEndedAgain,
  "log.late": describeVisitToLogAgain,
  "commitment.due": describeCommitmentAgain,
  "reflection.prompt": describePromptAgain,
  "reflection.chosen": describeQuestionAgain,
  "reflection.nudge": describeQuestionReminderAgain,
  "reflection.heard": describeHeardAnswerAgain,
  "reflection.rhythm": describeFrequencyAgain,
  "reflection.shared": describeSharedReflectionAgain,
};

/** The promise stays to be read, with what its reader answered. */
export async function describePromiseAgain({ tx, me, now }: DescriptionContext): Promise<Redrawn | undefined> {
  const { answer } = await findQuestionConsent(tx, me.id);
  if (answer === "none") return undefined;
  const questionsWait = await doQuestionsWait(tx, me, now);
  return { kind: "promise.made", roles: me.roles, questionsWait, answer };
}

async function describeCommitmentAgain(
  { tx, me }: DescriptionContext,
  notice: NoticeOf<"commitment.due">,
): Promise<Redrawn | undefined> {
  const commitment = await findCommitment(tx, notice.commitment);
  if (!commitment) return undefined;
  return { kind: "commitment.due", commitment, pair: await getPair(tx, commitment.pairId), me: me.id };
}

async function describeFrequencyAgain(
  describing: DescriptionContext,
  notice: NoticeOf<"reflection.rhythm">,
): Promise<Redrawn | undefined> {
  const { offeredAt } = (await findReflectionThread(describing.tx, notice.thread)) ?? {};
  const { rhythmChosenAt } = await getQuestionSettings(describing.tx);
  const { answer } = await findQuestionConsent(describing.tx, describing.me.id);
  const isChosen = offeredAt && rhythmChosenAt && Temporal.Instant.compare(rhythmChosenAt, offeredAt) > 0;
  return isChosen || answer === "no" ? describeFrequencyChoice(describing) : undefined;
}

/** Builds the content of "How often do you want to be asked?" with what its reader chose. */
export async function describeFrequencyChoice({
  tx,
  me,
}: Pick<DescriptionContext, "tx" | "me">): Promise<UtteranceOf<"reflection.rhythm">> {
  const { answer } = await findQuestionConsent(tx, me.id);
  const { fewer } = await getQuestionSettings(tx);
  return { kind: "reflection.rhythm", chosen: answer === "no" ? "none" : fewer ? "fewer" : "as_before" };
}
