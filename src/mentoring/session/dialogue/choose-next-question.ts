import { getNamedPair, LOGGING_QUESTIONS, type LoggingQuestion, type SessionDraft } from "./draft.ts";
import type { DialogueState, LoggingReplyPart } from "./state.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Returns the next question to ask the mentor, or null if all are answered or skipped. If a value was just rejected,
 * its question comes first.
 */
export function chooseNextLoggingQuestion(
  state: DialogueState,
  context: DialogueContext,
  said: readonly LoggingReplyPart[] = [],
): LoggingQuestion | null {
  const open = listUnansweredLoggingQuestions(state, context).filter((ask) => !state.skipped.includes(ask));
  const wrong = said.flatMap(concerned);
  return open.find((ask) => wrong.includes(ask)) ?? open[0] ?? null;
}

function concerned(saying: LoggingReplyPart): readonly LoggingQuestion[] {
  const what = saying.kind === "unreadable" ? saying.what : saying.kind === "refused" ? saying.problem : undefined;
  if (what === undefined) return [];
  return what === "minutes" ? ["how", "minutes"] : ["on"];
}

/** Lists the questions whose answers the session record requires and the draft lacks, in the order of asking. */
export function listUnansweredLoggingQuestions(state: DialogueState, context: DialogueContext): LoggingQuestion[] {
  return LOGGING_QUESTIONS.filter((ask) => isMissing(ask, state, context));
}

function isMissing(
  ask: LoggingQuestion,
  { draft, another, heard, pending }: DialogueState,
  context: DialogueContext,
): boolean {
  switch (ask) {
    case "whose":
      return pending !== undefined;
    case "visit":
      return !getNamedPair(draft) && !heard && context.due.length > 0;
    case "pair":
      return !getNamedPair(draft) && (heard !== undefined || context.due.length === 0);
    case "duplicate":
      return !another && findSessionLoggedOnSameDay(draft, context) !== undefined;
    case "outcome":
      return !draft.outcome;
    case "reason":
      return isDraftOfVisitNotHeld(draft) && !draft.reason;
    case "on":
      return !draft.on;
    case "how":
      return !isDraftOfVisitNotHeld(draft) && !draft.minutes && !draft.modality;
    case "minutes":
      return !isDraftOfVisitNotHeld(draft) && !draft.minutes && draft.modality !== undefined;
    case "modality":
      return !isDraftOfVisitNotHeld(draft) && !draft.modality && draft.minutes !== undefined;
    case "request":
    case "working":
    case "challenge":
    case "agreed":
      return !isDraftOfVisitNotHeld(draft) && draft.type?.value !== "informal_contact" && !draft[ask];
  }
}

export function isDraftOfVisitNotHeld(draft: SessionDraft): boolean {
  return draft.outcome?.value === "not_held";
}

/**
 * Finds a session record that was already saved for the pair and the day of the draft. The mentor is then asked whether
 * it is about the same session.
 */
export function findSessionLoggedOnSameDay(draft: SessionDraft, context: DialogueContext) {
  return context.logged.find((session) => session.pairId === draft.pairId?.value && session.on === draft.on?.value);
}
