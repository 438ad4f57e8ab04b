import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import type { Notice, NoticeKind } from "#mentoring/notice.ts";
import { doQuestionsWait } from "#mentoring/safeguarding/question-gate.ts";
import { describeAnswer } from "./describe-answer.ts";
import { describeSaidByWord, describeUnclear } from "./describe-by-word.ts";
import { describeChangedMessage } from "./describe-changed-message.ts";
import { describeClosedDay, describeKeptVisit, describeOpenDay } from "./describe-closed-day.ts";
import {
  describeCallRequest,
  describeDangerReply,
  describeReportReminder,
  describeStillHere,
} from "./describe-danger.ts";
import { describeDigest } from "./describe-digest.ts";
import { describeKeptNote } from "./describe-note.ts";
import { describeOffer } from "./describe-offer.ts";
import { describePairBegin, describePairEnd, describePairGoesOn } from "./describe-pair.ts";
import { describePlace } from "./describe-place.ts";
import {
  describeChosenQuestion,
  describeFrequencyQuestion,
  describeQuestionAfterVisit,
  describeQuestionReminder,
} from "./describe-question.ts";
import {
  describeComment,
  describeCommitmentCheck,
  describeCommitmentOutcome,
  describeNotTakenBack,
  describeRecordNotice,
  describeReview,
  describeVoidedRecord,
} from "./describe-record.ts";
import { describeChatAnswer, describeSharedReflection, describeSkippedOrDeferred } from "./describe-reflection.ts";
import { describeDrafts, describeLoggingTurn } from "./describe-turn.ts";
import { describeInquiry, describeUnplaced } from "./describe-unplaced.ts";
import {
  describeHowItWentQuestion,
  describeMissingNotesReminder,
  describeVisitChange,
  describeVisitReminder,
} from "./describe-visit.ts";
import { describeVisitsEnded } from "./describe-visits-ended.ts";
import {
  describeAskedWish,
  describeDoneWish,
  describeReminder,
  describeUndoneWish,
  describeWishToTalk,
} from "./describe-wish.ts";

/**
 * Builds the content of a notice from what its reader is allowed to read at this moment, in a read-only transaction as
 * that reader.
 */
export function describeNotice(describing: DescriptionContext, notice: Notice): Promise<NoticeDescription> {
  const describer = DESCRIBERS[notice.kind] as (
    describing: DescriptionContext,
    notice: Notice,
  ) => Promise<NoticeDescription>;
  return describer(describing, notice);
}

/** Builds the content of the first message to anyone. To a principal it says also if questions do not come yet. */
async function describePromise({ tx, me, now }: DescriptionContext): Promise<NoticeDescription> {
  const questionsWait = await doQuestionsWait(tx, me, now);
  return describeAsUtterance({ kind: "promise.made", roles: me.roles, questionsWait });
}

type Describer<Kind extends NoticeKind> = (
  describing: DescriptionContext,
  notice: NoticeOf<Kind>,
) => Promise<NoticeDescription>;

const DESCRIBERS: { readonly [Kind in NoticeKind]: Describer<Kind> } = {
  "promise.made": describePromise,
  "help.offered": async ({ me }, { topic }) => describeAsUtterance({ kind: "help.offered", topic, roles: me.roles }),
  "words.failed": async (_, { reference }) => describeAsUtterance({ kind: "words.failed", reference }),
  "message.changed": describeChangedMessage,
  "act.offered": describeOffer,
  "act.said": describeSaidByWord,
  "act.unclear": describeUnclear,
  "act.set_aside": async () => describeAsObsolete("it only marks that an offer is left aside"),
  "question.answered": describeAnswer,
  "wish.done": describeDoneWish,
  "wish.undone": describeUndoneWish,
  "wish.asked": describeAskedWish,
  "unplaced.kept": describeUnplaced,
  "line.said": async ({ me: { name, roles } }, { says }) =>
    describeAsUtterance({ kind: "line.said", says, name, roles }),
  "inquiry.sent": describeInquiry,
  "talk.asked": describeWishToTalk,
  "reminder.due": describeReminder,
  "pair.ended": describePairEnd,
  "pair.begun": describePairBegin,
  "pair.goes_on": describePairGoesOn,
  "person.left": describePlace,
  "person.returned": describePlace,
  "leave.ended": async () => describeAsUtterance({ kind: "leave.ended" }),
  "notebook.kept": describeKeptNote,
  "session.turn": describeLoggingTurn,
  "session.drafts": describeDrafts,
  "session.not_taken_back": describeNotTakenBack,
  "message.redrawn": async () => describeAsObsolete("it only draws a message again"),
  "session.released": async () => describeAsObsolete("it only releases the record"),
  "session.shared": describeRecordNotice,
  "session.commented": describeComment,
  "session.reviewed": describeReview,
  "session.voided": describeVoidedRecord,
  "visit.planned": describeVisitChange,
  "visit.moved": describeVisitChange,
  "visit.cancelled": describeVisitChange,
  "visit.confirmed": describeVisitChange,
  "visit.reopened": describeVisitChange,
  "visit.missed": describeVisitChange,
  "visit.converted": describeVisitChange,
  "visit.voided": describeVisitChange,
  "visit.ahead": describeVisitReminder,
  "visit.closed_day": describeClosedDay,
  "visit.open_day": describeOpenDay,
  "visit.kept": describeKeptVisit,
  "visit.ended": describeHowItWentQuestion,
  "visits.ended": describeVisitsEnded,
  "log.late": describeMissingNotesReminder,
  "commitment.due": describeCommitmentCheck,
  "commitment.settled": describeCommitmentOutcome,
  "reflection.prompt": describeQuestionAfterVisit,
  "reflection.chosen": describeChosenQuestion,
  "reflection.nudge": describeQuestionReminder,
  "reflection.rhythm": describeFrequencyQuestion,
  "reflection.heard": describeChatAnswer,
  "reflection.put_aside": describeSkippedOrDeferred,
  "reflection.shared": describeSharedReflection,
  "digest.weekly": describeDigest,
  "digest.asked": describeDigest,
  "safeguarding.self": describeDangerReply,
  "safeguarding.risk": describeDangerReply,
  "safeguarding.violence": describeDangerReply,
  "safeguarding.still": describeStillHere,
  "safeguarding.reminder": describeReportReminder,
  "safeguarding.call": describeCallRequest,
};
