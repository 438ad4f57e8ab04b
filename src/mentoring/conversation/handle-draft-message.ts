import type { PersonTx } from "#db/as.ts";
import { findPartsNamed, listDraftParts } from "#mentoring/session/dialogue/draft-parts.ts";
import { isLateMessage } from "#mentoring/session/dialogue/join-text.ts";
import { onlySureValues } from "#mentoring/session/dialogue/merge-extracted-values.ts";
import { countTopicsTold } from "#mentoring/session/dialogue/merge-visit-description.ts";
import type { SmallTalk } from "#mentoring/session/dialogue/reply-part.ts";
import type { LoggingDialogue } from "#mentoring/session/dialogue.store.ts";
import { discardSessionDraft } from "#mentoring/session/end-draft.ts";
import { handleLoggingTurn } from "#mentoring/session/handle-logging-turn.ts";
import { saveSessionRecord } from "#mentoring/session/save-session.ts";
import type { MessageIntent } from "#understanding/answers/intents.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { UtteranceAct } from "#understanding/utterance/kinds.ts";

type Message = { readonly said: MessageUnderstanding; readonly writtenAt: Temporal.Instant };

/**
 * Acts on a message that belongs to the open draft: what it tells Fieldbook to do with it, by an exact phrase or in other
 * words; a courtesy, which is answered shortly; or else a part of the account, an answer or a correction.
 */
export function handleDraftMessage(
  tx: PersonTx,
  { id, state }: LoggingDialogue,
  { said, writtenAt }: Message,
  now: Temporal.Instant,
) {
  if (isLateMessage(state, writtenAt)) return joinLate(tx, id, said, writtenAt, now);
  if (said.recordWish === "only_notebook") return handleLoggingTurn(tx, { kind: "note_pending", writtenAt }, now, id);
  const command = readDraftCommand(said);
  switch (command) {
    case "save":
      return saveSessionRecord(tx, id, now);
    case "cancel":
      return discardSessionDraft(tx, id, now);
    case "show":
      return handleLoggingTurn(tx, { kind: "open" }, now, id);
    case "skip":
    case "back":
    case "later":
    case "start_again":
      return handleLoggingTurn(tx, { kind: command, writtenAt }, now, id);
    case undefined: {
      const talk = readSmallTalk(said);
      const turn = talk ? { kind: "small_talk" as const, talk, writtenAt } : { kind: "text" as const, said, writtenAt };
      return handleLoggingTurn(tx, turn, now, id);
    }
  }
}

/**
 * Acts on a message that puts the open draft right by its words, whatever else they may wish: "quita lo del formato, ya se
 * lo mandé" means the draft. Returns false for any other message.
 */
export async function putDraftRight(
  tx: PersonTx,
  open: LoggingDialogue,
  message: Message,
  now: Temporal.Instant,
): Promise<boolean> {
  if (!putsRight(open, message.said)) return false;
  await handleDraftMessage(tx, open, message, now);
  return true;
}

function putsRight({ state }: LoggingDialogue, { corrects, answer, text, utterance }: MessageUnderstanding): boolean {
  if (state.asking !== null) return false;
  if (corrects) return true;
  const isOfDraft = utterance.act === undefined || OF_DRAFT.has(utterance.act);
  return answer.remove && isOfDraft && findPartsNamed(text, listDraftParts(state)).length > 0;
}

/** What a wish to take a part out can be taken for. */
const OF_DRAFT: ReadonlySet<UtteranceAct> = new Set([
  "delete_words",
  "commitment_done",
  "commitment_dropped",
  "commitment_changed",
]);

type DraftCommand = Exclude<MessageIntent, "none" | "help" | "template"> | "show";

/** How probable a wish in other words, and a courtesy, must be while a draft is open, in which most messages are content. */
const LEAST = 0.5;
const LEAST_TO_DISCARD = 0.8;

/** What a message tells Fieldbook to do with the draft: by an exact phrase, or by the classifier if it tells nothing else. */
export function readDraftCommand(said: MessageUnderstanding): DraftCommand | undefined {
  const { intent, utterance } = said;
  if (intent !== undefined && intent !== "none" && intent !== "help" && intent !== "template") return intent;
  if (utterance.kind !== "wish" || tellsSomething(said)) return undefined;
  const least = utterance.act === "discard" ? LEAST_TO_DISCARD : LEAST;
  return utterance.probability >= least ? utterance.act && COMMANDS[utterance.act] : undefined;
}

const COMMANDS: { readonly [Act in UtteranceAct]?: DraftCommand } = {
  save: "save",
  discard: "cancel",
  later: "later",
  start_again: "start_again",
  skip: "skip",
  show_draft: "show",
};

/** Which courtesy a message is, if it is nothing else: "muy bien, gracias" says how the visit went. */
export function readSmallTalk(said: MessageUnderstanding): SmallTalk | undefined {
  const { utterance, answer } = said;
  if (utterance.kind !== "small_talk" || utterance.kindProbability < LEAST) return undefined;
  const isAnswer = answer.yesNo !== undefined || answer.outcome !== undefined || answer.ordinal !== undefined;
  if (isAnswer || tellsSomething(said)) return undefined;
  if (utterance.act === "thanks") return "thanks";
  return utterance.act === "greeting" ? "greeting" : "ok";
}

function tellsSomething({ account, correction, wantsToLog, takesBack }: MessageUnderstanding): boolean {
  const values = [account, correction].flatMap(({ on, startsAt, minutes, modality, outcome }) => [
    on,
    startsAt,
    minutes,
    modality,
    outcome,
  ]);
  return wantsToLog || takesBack || countTopicsTold(onlySureValues(account)) > 0 || values.some((value) => value?.sure);
}

/**
 * Handles a message that was written before a message already acted on. A description of the visit is added to the
 * visit-logging conversation. A command such as "save" is not carried out, because it would act on a newer state than
 * the mentor saw; the current state is shown instead.
 */
function joinLate(
  tx: PersonTx,
  id: LoggingDialogue["id"],
  said: MessageUnderstanding,
  writtenAt: Temporal.Instant,
  now: Temporal.Instant,
) {
  const isIntent = said.intent !== undefined && said.intent !== "none";
  const isCommand = isIntent || said.draftWish !== undefined || said.recordWish !== undefined;
  return handleLoggingTurn(tx, isCommand ? { kind: "open" } : { kind: "join", said, writtenAt }, now, id);
}
