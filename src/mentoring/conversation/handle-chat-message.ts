import type { PersonTx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { aboutAnswersOf } from "#mentoring/redraw-messages.ts";
import { answerReflectionThread, declineReflectionThread } from "#mentoring/reflection/answer-thread.ts";
import { findMyReflectionThreadToAnswer } from "#mentoring/reflection/asked-thread.ts";
import { countChatReflections } from "#mentoring/reflection/reflection.store.ts";
import type { ReflectionThread } from "#mentoring/reflection/thread.ts";
import { findMySuspension, type Suspension } from "#mentoring/safeguarding/suspension.store.ts";
import { lockOpenLoggingDialogue } from "#mentoring/session/dialogue.store.ts";
import { startOrContinueLogging } from "#mentoring/session/handle-logging-turn.ts";
import { isRemark } from "#mentoring/session/may-be-note.ts";
import { saveNoteAfterSession } from "#mentoring/session/note-after-session.ts";
import { openDraftByWord } from "#mentoring/session/open-draft-by-word.ts";
import { takeBackByWord } from "#mentoring/session/take-back-by-word.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { answerQuestionByWord } from "./answer-question.ts";
import { answerSmallTalk } from "./answer-small-talk.ts";
import { dropUnplacedByWord } from "./drop-unplaced-by-word.ts";
import { handleDraftMessage, putDraftRight } from "./handle-draft-message.ts";
import { handleRestWish, sayStillHere } from "./handle-rest.ts";
import { isScrap, wantsItDone } from "./is-scrap.ts";
import { joinUnplaced } from "./join-unplaced.ts";
import { isWorthKeeping, keepUnplaced } from "./keep-unplaced.ts";
import { isOfWhatIsOpen } from "./nothing-open.ts";
import { hearHowItWent } from "./open/hear-how-it-went.ts";
import type { UnderstoodMessage } from "./understood-message.ts";
import { carryOutWishByWord } from "./wish/carry-out-wish.ts";
import { correctJustSaved } from "./wish/correct-just-saved.ts";
import { offerToCorrectBesidesNote, offerToCorrectSaved } from "./wish/correct-saved.ts";

/**
 * The result of {@link handleChatMessage}: whether Fieldbook recognised what to do with the message. `held` lists those of
 * the waiting messages passed to that function that were acted on together with it.
 */
export type ChatMessageOutcome =
  | { readonly kind: "placed"; readonly held: readonly UnderstoodMessage[] }
  | { readonly kind: "not_placed" };

/**
 * Acts on a chat message after it was understood. It is taken as the wish to take back the record that was just saved,
 * to go on with a draft, as the notebook entry that was just asked for, as a question or the wish to do something with a
 * visit, a record, an answer or a commitment, as a turn of the unfinished visit-logging conversation, as the answer to the
 * reflective question that is open, or as the start of a visit-logging conversation. Otherwise Fieldbook replies that it did not
 * understand. `held` are messages that were written after this one but arrived before it, and wait for it. While the
 * questions to the author rest, no reflective question counts as asked, and where it would offer help Fieldbook says
 * that it is still here; a wish about the rest itself comes before all else.
 */
export async function handleChatMessage(
  tx: PersonTx,
  me: Person,
  message: UnderstoodMessage,
  held: readonly UnderstoodMessage[],
  now: Temporal.Instant,
): Promise<ChatMessageOutcome> {
  const { said } = message;
  const [open, thread, suspension] = await Promise.all([
    lockOpenLoggingDialogue(tx),
    findMyReflectionThreadToAnswer(tx, me),
    findMySuspension(tx),
  ]);
  const asked = suspension ? undefined : thread;
  if (suspension && (await handleRestWish(tx, message, now))) return PLACED;
  const offer = (topic: Topic) =>
    suspension ? sayStillHere(tx, me, suspension, message, now) : offerHelp(tx, message, topic, now);
  if (said.intent === "template") {
    await offerHelp(tx, message, "template", now);
    return PLACED;
  }
  const standing = { open, isQuestionAsked: asked !== undefined, suspension };
  if (await takeBackByWord(tx, message, Boolean(open ?? asked), now)) return PLACED;
  if (await openDraftByWord(tx, me, message, open, now)) return PLACED;
  if (!(open ?? asked ?? suspension) && (await correctJustSaved(tx, me, message, now))) return PLACED;
  if (!(open ?? asked ?? suspension) && (await hearHowItWent(tx, me, message, held, now)))
    return { kind: "placed", held };
  if (!(open ?? asked) && (await hearAsNote(tx, me, message, suspension, now))) return PLACED;
  if (!(open ?? asked ?? suspension) && (await dropUnplacedByWord(tx, message, now))) return PLACED;
  if (open && (await putDraftRight(tx, open, message, now))) return PLACED;
  if (await answerQuestionByWord(tx, me, message, Boolean(open ?? asked), now)) return PLACED;
  if (await carryOutWishByWord(tx, me, message, standing, now)) return PLACED;
  if (said.intent === "help") await offer(said.callsForHelp ? "call" : "help");
  else if ((open ?? asked) && (await answerSmallTalk(tx, message, true, now))) return PLACED;
  else if (open) await handleDraftMessage(tx, open, message, now);
  else if (asked) await hearAsReflection(tx, asked, message, now);
  else return hearWhereNothingIsOpen(tx, me, message, { held, suspension }, now);
  return PLACED;
}

const PLACED: ChatMessageOutcome = { kind: "placed", held: [] };

type Beside = { readonly held: readonly UnderstoodMessage[]; readonly suspension: Suspension | undefined };

/**
 * Takes a message as the note that was asked for after saving. What tells of a meeting without saying when may be a remark
 * on the one that was just saved.
 */
async function hearAsNote(
  tx: PersonTx,
  me: Person,
  message: UnderstoodMessage,
  suspension: Suspension | undefined,
  now: Temporal.Instant,
): Promise<boolean> {
  const { said } = message;
  const mayBeNote = hasRole(me, "mentor") && said.intent !== "help" && (isRemark(said) || !said.opensLog);
  if (!mayBeNote || !(await saveNoteAfterSession(tx, said, now, suspension?.since))) return false;
  if (said.thanks && !suspension) await answerSmallTalk(tx, message, true, now);
  if (!suspension) await offerToCorrectBesidesNote(tx, message, now);
  return true;
}

/** Takes a message as the beginning of a log, or as not understood. */
async function hearWhereNothingIsOpen(
  tx: PersonTx,
  me: Person,
  message: UnderstoodMessage,
  { held, suspension }: Beside,
  now: Temporal.Instant,
): Promise<ChatMessageOutcome> {
  const { said, writtenAt } = message;
  const isMentor = hasRole(me, "mentor");
  if (isMentor && said.opensLog) {
    await startOrContinueLogging(tx, { kind: "open", said, writtenAt }, now);
    await joinUnplaced(tx, me, message, held, now);
    return { kind: "placed", held };
  }
  if (!suspension && wantsItDone(said)) return sayNothingToConfirm(tx, message, now);
  if (!suspension && (await answerSmallTalk(tx, message, false, now))) return PLACED;
  if (await offerToCorrectSaved(tx, me, message, now)) return PLACED;
  if (suspension) await sayStillHere(tx, me, suspension, message, now);
  else if (isScrap(said)) return sayNothingToConfirm(tx, message, now);
  else if (isOfWhatIsOpen(said)) await offerHelp(tx, message, "nothing_open", now);
  else if (isWorthKeeping(said)) await keepUnplaced(tx, me, message, now);
  else await offerHelp(tx, message, "not_understood", now);
  // It may be a part of a text that arrived out of order, or that is written in pieces. The reply is withdrawn when the
  // account comes, unless it was already sent.
  return isMentor ? { kind: "not_placed" } : PLACED;
}

/** A yes or a no where nothing stands open is kept nowhere. */
async function sayNothingToConfirm(
  tx: PersonTx,
  { id: arrival, isAnswered }: UnderstoodMessage,
  now: Temporal.Instant,
) {
  if (!isAnswered) await notify(tx, tx.personId, { kind: "line.said", says: "nothing_to_confirm", arrival }, now);
  return PLACED;
}

/**
 * Takes the message as the answer to the open reflective question. An answer in the chat is stored as
 * privately as one from the form. "skip" and "cancel" decline the question, "later" defers it.
 */
async function hearAsReflection(
  tx: PersonTx,
  thread: ReflectionThread,
  { id: arrival, said, writtenAt }: UnderstoodMessage,
  now: Temporal.Instant,
): Promise<void> {
  const how = putsAside(said);
  if (how) {
    if (how === "skipped") await declineReflectionThread(tx, thread.id, now);
    await notify(tx, tx.personId, { kind: "reflection.put_aside", thread: thread.id, arrival, how }, now);
    return;
  }
  const isFirst = (await countChatReflections(tx)) === 0;
  const answered = await answerReflectionThread(tx, thread.id, { source: "chat", said, writtenAt }, now);
  // An answer that tells of danger was answered by that alone.
  if (answered.kind === "over" || answered.danger) return;
  const { reflection } = answered;
  const tone = isFirst ? "first" : "usual";
  await notify(
    tx,
    tx.personId,
    { kind: "reflection.heard", reflection, tone, arrival },
    { at: now, about: aboutAnswersOf(thread.id) },
  );
}

/** Whether the message declines or defers a reflective question. */
function putsAside({ intent, notNow }: MessageUnderstanding): "skipped" | "later" | undefined {
  if (intent === "later" || notNow) return "later";
  return intent === "skip" || intent === "cancel" ? "skipped" : undefined;
}

type Topic = "help" | "call" | "template" | "not_understood" | "nothing_open";

async function offerHelp(tx: PersonTx, { id, isAnswered }: UnderstoodMessage, topic: Topic, now: Temporal.Instant) {
  if (isAnswered) return;
  await notify(tx, tx.personId, { kind: "help.offered", arrival: id, topic }, { at: now, about: aboutMessage(id) });
}

const aboutMessage = (id: string) => `message:${id}`;
