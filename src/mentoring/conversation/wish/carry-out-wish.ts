import type { PersonTx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Suspension } from "#mentoring/safeguarding/suspension.store.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { goOnLeave } from "./leave-wish.ts";
import { keepWishedNote } from "./note-wish.ts";
import { offerToPlan } from "./plan-wish.ts";
import { recogniseWish, type WishAct } from "./recognise-wish.ts";
import { changeLanguage, changeQuestionTime, pause, startQuestions, stopQuestions } from "./settings-wishes.ts";
import { undoByWord } from "./undo-by-word.ts";
import type { WishMessage } from "./wish-message.ts";

type Message = {
  readonly id: string;
  readonly said: MessageUnderstanding;
  readonly writtenAt: Temporal.Instant;
  readonly isAnswered?: boolean;
};

/** What stands open: whether a question that the message may answer, and whether the questions to its author rest. */
type Standing = { readonly isAsked: boolean; readonly suspension: Suspension | undefined };

/**
 * Carries out what a message wishes, if it is a wish surely enough: at once what touches only its author and can be
 * undone; what touches others is offered as one button. Returns false for any other message, and for a wish that another place of the conversation carries out.
 */
export async function carryOutWishByWord(
  tx: PersonTx,
  me: Person,
  { id: arrival, said, writtenAt, isAnswered }: Message,
  { isAsked, suspension }: Standing,
  now: Temporal.Instant,
): Promise<boolean> {
  const { wishDetails: details } = said;
  const act = details && recogniseWish(said, isAsked);
  const carryOut = act && ACTS[act];
  // Whose questions rest says so in words of their own, before this.
  if (!carryOut || isAnswered || (suspension && act === "start_questions")) return false;
  return (await carryOut({ tx, me, arrival, said, details, writtenAt, now })) !== "not_here";
}

/** What carries out each wish. A wish without one belongs elsewhere in the conversation. */
const ACTS: { readonly [Act in WishAct]?: (at: WishMessage) => Promise<unknown> } = {
  note: keepWishedNote,
  pause,
  leave: goOnLeave,
  language: changeLanguage,
  question_time: changeQuestionTime,
  stop_questions: stopQuestions,
  start_questions: startQuestions,
  plan_visit: offerToPlan,
  undo: undoByWord,
};
