import type { PersonTx } from "#db/as.ts";
import { offerActByWord } from "#mentoring/conversation/offer-act.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import type { Suspension } from "#mentoring/safeguarding/suspension.store.ts";
import type { LoggingDialogue } from "#mentoring/session/dialogue.store.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { offerAnotherMentor } from "./another-mentor.ts";
import {
  changeMentor,
  explainAdding,
  offerCalendar,
  offerForm,
  offerVisitsOfPair,
  offerWeeklyPage,
} from "./coordinator-wishes.ts";
import { hearOfAnothersLeave } from "./leave-of-another.ts";
import { goOnLeave } from "./leave-wish.ts";
import { explainDeleting, openLog, showDraft } from "./logging-wishes.ts";
import { keepWishedNote } from "./note-wish.ts";
import { offerNamedAct } from "./offer-wish.ts";
import { sayItCannot } from "./other-wish.ts";
import { offerToPlan } from "./plan-wish.ts";
import { recogniseWish, type WishAct } from "./recognise-wish.ts";
import { remind } from "./remind-wish.ts";
import { askWish } from "./reply-to-wish.ts";
import { changeLanguage, changeQuestionTime, pause, startQuestions, stopQuestions } from "./settings-wishes.ts";
import { undoByWord } from "./undo-by-word.ts";
import type { WishMessage } from "./wish-message.ts";

type Message = {
  readonly id: string;
  readonly said: MessageUnderstanding;
  readonly writtenAt: Temporal.Instant;
  readonly isAnswered?: boolean;
};

/** What stands open that the message may be meant for, and whether the questions to its author rest. */
type Standing = {
  readonly open: LoggingDialogue | undefined;
  readonly isQuestionAsked: boolean;
  readonly suspension: Suspension | undefined;
};

/**
 * Carries out what a message wishes, if it is a wish surely enough: at once what touches only its author and can be
 * undone; what touches others is offered as one button. Exact phrases come before what the classifier says. Returns false
 * for any other message, and for a wish that another place of the conversation carries out.
 */
export async function carryOutWishByWord(
  tx: PersonTx,
  me: Person,
  message: Message,
  { open, isQuestionAsked, suspension }: Standing,
  now: Temporal.Instant,
): Promise<boolean> {
  const { id: arrival, said, writtenAt, isAnswered } = message;
  const { wishDetails: details, actWish } = said;
  const isOfVisit = actWish?.act === "move" || actWish?.act === "cancel";
  if (isOfVisit && (await offerVisitsOfPair({ tx, me, arrival, said, now }))) return true;
  if (await offerActByWord(tx, me, message, { open, isAsked: isQuestionAsked }, now)) return true;
  const act = details && recogniseWish(said, isQuestionAsked || open !== undefined);
  if (!details || isAnswered) return false;
  const at = { tx, me, arrival, said, details, isDraftOpen: open !== undefined, isQuestionAsked, writtenAt, now };
  const heard = suspension ? undefined : await hearOfAnothersLeave(at, act);
  if (heard) return heard === "done";
  if (await offerAnotherMentor(at)) return true;
  // "And she will pair them with older ones" is said of the visit that is being told of.
  if (act && open && OF_COORDINATORS.has(act) && !hasRole(me, "coordinator")) return false;
  const carryOut = act && ACTS[act];
  // Whose questions rest says so in words of their own, before this.
  if (!carryOut || (suspension && act === "start_questions")) return false;
  return (await carryOut(at)) !== "not_here";
}

const OF_COORDINATORS: ReadonlySet<WishAct> = new Set<WishAct>([
  "begin_pair",
  "end_pair",
  "add_person",
  "remove_person",
  "calendar",
  "send_page",
]);

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
  remind_me: remind,
  undo: undoByWord,
  log: openLog,
  show_draft: showDraft,
  delete_words: explainDeleting,
  talk_to_someone: (at) => askWish(at, { wish: "talk" }),
  change_mentor: changeMentor,
  my_data: (at) => askWish(at, { wish: "my_data" }),
  share: (at) => askWish(at, { wish: "share" }),
  commitment_add: (at) => askWish(at, { wish: "commitments" }),
  commitment_changed: (at) => askWish(at, { wish: "commitments" }),
  add_person: explainAdding,
  remove_person: (at) => offerForm(at, "page"),
  begin_pair: (at) => offerForm(at, "begin"),
  end_pair: (at) => offerForm(at, "end"),
  calendar: offerCalendar,
  send_page: offerWeeklyPage,
  move_visit: (at) => offerNamedAct(at, "move_visit"),
  call_off_visit: (at) => offerNamedAct(at, "call_off_visit"),
  confirm_visit: (at) => offerNamedAct(at, "confirm_visit"),
  change_to_call: (at) => offerNamedAct(at, "change_to_call"),
  no_show: (at) => offerNamedAct(at, "no_show"),
  void_visit: (at) => offerNamedAct(at, "void_visit"),
  confirm_record: (at) => offerNamedAct(at, "confirm_record"),
  dispute_record: (at) => offerNamedAct(at, "dispute_record"),
  commitment_done: (at) => offerNamedAct(at, "commitment_done"),
  commitment_dropped: (at) => offerNamedAct(at, "commitment_dropped"),
  amend: (at) => offerNamedAct(at, "amend"),
  take_back: (at) => offerNamedAct(at, "take_back"),
  unshare: (at) => offerNamedAct(at, "unshare"),
  other_wish: sayItCannot,
};
