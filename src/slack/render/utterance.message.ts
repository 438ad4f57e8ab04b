import type { Utterance, UtteranceKind, UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { saidByWordMessage, unclearMessage } from "./act/by-word.message.ts";
import { offerMessage } from "./act/offer.message.ts";
import { answerMessage } from "./answer/answer.message.ts";
import { type Message, sectionBlock } from "./blocks.ts";
import { commitmentDueMessage, commitmentSettledMessage } from "./commitment/due.message.ts";
import { digestMessage } from "./digest/digest.message.ts";
import {
  callForHelpMessage,
  helpMessage,
  menuMessage,
  notAMentorMessage,
  notUnderstoodMessage,
  templateMessage,
} from "./help/help.message.ts";
import { formatLine } from "./help/line.ts";
import { keptNoteMessage } from "./notebook/kept.message.ts";
import { pairNewsMessage } from "./people/pair-news.message.ts";
import { promiseMessage } from "./promise/promise.message.ts";
import { firstName, type Reader } from "./reader.ts";
import { answerReceivedMessage } from "./reflection/heard.message.ts";
import { chooseVisitMessage, questionReminderMessage, reflectiveQuestionMessage } from "./reflection/prompt.message.ts";
import { questionFrequencyMessage } from "./reflection/rhythm.message.ts";
import { sharedReflectionMessage } from "./reflection/shared-reflection.message.ts";
import { formatVisitDay } from "./reflection/worded.ts";
import { callRequestMessage } from "./safeguarding/call.message.ts";
import { ownDangerMessage, stillHereMessage } from "./safeguarding/own-danger.message.ts";
import { dutyMessage, riskMessage } from "./safeguarding/risk.message.ts";
import { violenceMessage } from "./safeguarding/violence.message.ts";
import { changedMessage } from "./session/changed.message.ts";
import { draftsMessage } from "./session/drafts.message.ts";
import {
  notTakenBackMessage,
  sessionCommentedMessage,
  sessionReviewedMessage,
  sessionSharedMessage,
} from "./session/shared.message.ts";
import { inquiryMessage, unplacedMessage } from "./unplaced/unplaced.message.ts";
import { lateLogMessage, visitEndedMessage, visitReminderMessage, visitsEndedMessage } from "./visit/ahead.message.ts";
import { closedDayMessage, keptVisitMessage, openDayMessage } from "./visit/closed-day.message.ts";
import { visitMessage, visitProposalMessage } from "./visit/visit.message.ts";
import { askedWishMessage } from "./wish/asked.message.ts";
import { doneWishMessage, undoneWishMessage } from "./wish/done.message.ts";
import { reminderMessage } from "./wish/reminder.message.ts";

/**
 * The content of a notice that is sent as one message. A turn of the visit-logging conversation is excluded, because it
 * may update one message and post another.
 */
type Single = Exclude<Utterance, { kind: "session.turn" }>;

/** Renders what a notice says as one message for its reader. */
export function renderNoticeMessage(utterance: Single, reader: Reader): Message {
  const render = RENDERERS[utterance.kind] as (utterance: Single, reader: Reader) => Message;
  return render(utterance, reader);
}

const HELP: { readonly [Topic in UtteranceOf<"help.offered">["topic"]]: Renderer<"help.offered"> } = {
  help: helpMessage,
  call: callForHelpMessage,
  template: templateMessage,
  not_understood: notUnderstoodMessage,
  nothing_open: (said, reader) => menuMessage("common.nothing_open", said, reader),
  cannot: (said, reader) => menuMessage("common.cannot", said, reader),
  not_a_mentor: (said, reader) => notAMentorMessage(said, reader),
};

type Renderer<Kind extends UtteranceKind> = (utterance: UtteranceOf<Kind>, reader: Reader) => Message;

const RENDERERS: { readonly [Kind in Single["kind"]]: Renderer<Kind> } = {
  "promise.made": promiseMessage,
  "help.offered": (said, reader) => HELP[said.topic](said, reader),
  "words.failed": ({ reference }, reader) => line(reader.say("common.words_failed", { reference })),
  "message.changed": changedMessage,
  "act.offered": offerMessage,
  "act.said": saidByWordMessage,
  "act.unclear": unclearMessage,
  "question.answered": answerMessage,
  "wish.done": doneWishMessage,
  "wish.undone": undoneWishMessage,
  "wish.asked": askedWishMessage,
  "unplaced.kept": unplacedMessage,
  "line.said": ({ says, name, roles }, reader) => line(formatLine(says, { name, roles }, reader)),
  "inquiry.sent": inquiryMessage,
  "reminder.due": reminderMessage,
  "talk.asked": ({ name }, reader) => ({
    ...line(reader.say("wish.talk.asked", { name })),
    blocks: [sectionBlock(reader.mark("wish.talk.asked", { name }))],
  }),
  "person.left": ({ who }, reader) => ({
    ...line(reader.say("person.left", { who })),
    blocks: [sectionBlock(reader.mark("person.left", { who }))],
  }),
  "person.returned": (_, reader) => line(reader.say("person.returned")),
  "leave.ended": (_, reader) => line(reader.say("leave.ended")),
  "pair.ended": pairNewsMessage,
  "pair.begun": pairNewsMessage,
  "pair.goes_on": pairNewsMessage,
  "session.drafts": draftsMessage,
  "session.not_taken_back": notTakenBackMessage,
  "notebook.kept": keptNoteMessage,
  "visit.planned": visitMessage,
  "visit.moved": visitMessage,
  "visit.cancelled": visitMessage,
  "visit.confirmed": visitMessage,
  "visit.reopened": visitMessage,
  "visit.missed": visitMessage,
  "visit.converted": visitMessage,
  "visit.voided": visitMessage,
  "visit.closed_day": closedDayMessage,
  "visit.open_day": openDayMessage,
  "visit.kept": keptVisitMessage,
  "visits.ended": visitsEndedMessage,
  "visit.proposed": visitProposalMessage,
  "visit.ahead": visitReminderMessage,
  "visit.ended": visitEndedMessage,
  "log.late": lateLogMessage,
  "commitment.due": ({ commitment, pair, me }, reader) => commitmentDueMessage(commitment, pair, me, reader),
  "commitment.settled": ({ commitment, pair, me }, reader) => commitmentSettledMessage(commitment, pair, me, reader),
  "session.shared": sessionSharedMessage,
  "session.commented": sessionCommentedMessage,
  "session.reviewed": sessionReviewedMessage,
  "reflection.question": reflectiveQuestionMessage,
  "session.voided": ({ on, pair }, reader) =>
    line(reader.say("session.voided", { mentor: firstName(pair.mentor), day: reader.day(on) })),
  "reflection.which": ({ visits, pair }, reader) =>
    chooseVisitMessage(
      visits.map((visit) => ({ visit, day: formatVisitDay(visit, pair, reader) })),
      reader,
    ),
  "reflection.nudge": questionReminderMessage,
  "reflection.rhythm": questionFrequencyMessage,
  "reflection.careful": (_, reader) => line(reader.say("reflection.careful")),
  "reflection.skipped": (_, reader) => line(reader.say("reflection.skipped")),
  "reflection.later": ({ lastDay }, reader) => line(reader.say("reflection.later", { day: reader.day(lastDay) })),
  "reflection.heard": answerReceivedMessage,
  "reflection.shared": ({ answers, pair }, reader) => sharedReflectionMessage(answers, pair, reader),
  digest: ({ digest }, reader) => digestMessage(digest, reader),
  "safeguarding.self": ownDangerMessage,
  "safeguarding.still": stillHereMessage,
  "safeguarding.risk": riskMessage,
  "safeguarding.duty": dutyMessage,
  "safeguarding.violence": violenceMessage,
  "safeguarding.call": callRequestMessage,
};

/** Creates a message of one line, without buttons. */
const line = (text: string): Message => ({ text, blocks: [sectionBlock(text)] });
