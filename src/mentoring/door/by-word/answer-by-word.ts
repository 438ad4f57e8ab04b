import { findNamedPeople } from "#mentoring/conversation/find-named-people.ts";
import { movesIt, readShortReply, type ShortReply } from "#mentoring/conversation/open/read-reply.ts";
import { listSaidLately } from "#mentoring/conversation/open/said-lately.ts";
import { listSpokenLately } from "#mentoring/conversation/open/spoken-of.ts";
import type { UnderstoodMessage } from "#mentoring/conversation/understood-message.ts";
import { chooseAnswer, type Named } from "#mentoring/delivery/open-question/choose-answer.ts";
import {
  listAnswerable,
  listOpenQuestions,
  type StandsOpen,
} from "#mentoring/delivery/open-question/list-open-questions.ts";
import type { OpenQuestion } from "#mentoring/delivery/open-question/open-question.ts";
import type { RequestContext } from "#mentoring/door/member.ts";
import { findMyReflectionThreadToAnswer } from "#mentoring/reflection/asked-thread.ts";
import { lockOpenLoggingDialogue } from "#mentoring/session/dialogue.store.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { carryOutAnswer, pressInWords } from "./carry-out-answer.ts";
import { completeOffer } from "./complete-offer.ts";
import { takeWords } from "./take-words.ts";

const NOTHING_ELSE: StandsOpen = { isReflectionAsked: false };

/**
 * Takes a short message as the answer to what stands open outside a draft: a yes, a no or a choice in words does what the
 * button of the question does, with the same checks, and what was missing of an offer completes it. Returns false for any
 * other message, and for one that the open draft or the reflective question answers better.
 */
export async function answerByWord(at: RequestContext, message: UnderstoodMessage): Promise<boolean> {
  const { said, writtenAt, isAnswered } = message;
  const today = at.now.toZonedDateTimeISO(at.me.zone).toPlainDate();
  const reply = isAnswered ? undefined : readShortReply(said, today);
  if (!reply) return false;
  const lately = await listSaidLately(at.tx, writtenAt);
  if (listAnswerable(lately, NOTHING_ELSE, at.now).length === 0) return false;
  const stands = await findWhatStands(at, said);
  const questions = stands ? await listOpenQuestions(at, lately, stands) : [];
  const [latest] = questions;
  if (!latest) return false;
  const named = await findNamedPeople(at.tx, said);
  const isOfLast = listSpokenLately(lately, at.now)[0]?.id === latest.said.id;
  // What "it" is was said last; what is offered for it otherwise is looked for among all visits.
  if (movesIt(said) && !isOfLast) return false;
  if (await complete(at, message, latest, { reply, named })) return true;
  const answer = chooseAnswer(questions, reply, named);
  return answer !== undefined && carryOutAnswer(at, answer);
}

/** What else the message may be meant for; undefined if it tells what to do with the draft that is open. */
async function findWhatStands({ tx, me }: RequestContext, { intent }: MessageUnderstanding) {
  const draft = await lockOpenLoggingDialogue(tx);
  if (draft && intent !== undefined && intent !== "none") return undefined;
  const isReflectionAsked = (await findMyReflectionThreadToAnswer(tx, me)) !== undefined;
  if (!draft) return { isReflectionAsked };
  return { draft: draft.state.asking === null ? ("card" as const) : ("asks" as const), isReflectionAsked };
}

/** What Fieldbook asked last in reply to a wish is completed by what the message adds. */
async function complete(
  at: RequestContext,
  message: UnderstoodMessage,
  latest: OpenQuestion,
  { reply, named }: { readonly reply: ShortReply; readonly named: Named },
): Promise<boolean> {
  if (latest.matter.what !== "reply") return false;
  const today = at.now.toZonedDateTimeISO(at.me.zone).toPlainDate();
  const details = message.said.wishDetails;
  const isFreshWish = (message.said.actWish !== undefined && !movesIt(message.said)) || isPlanWith(message.said, named);
  const completed = isFreshWish ? undefined : completeOffer(latest, { reply, named, details }, today);
  if (!completed) return takeWords(at, message, latest, reply);
  return completed.kind === "press"
    ? pressInWords(at, latest, completed.press)
    : carryOutAnswer(at, { kind: "completed", question: latest, notice: completed.notice });
}

/** "Visit Julio tomorrow at 9" is a wish of its own, and "tomorrow at 9" is not. */
const isPlanWith = ({ utterance }: MessageUnderstanding, { people }: Named) =>
  utterance.kind === "wish" && utterance.act === "plan_visit" && people.length > 0;
