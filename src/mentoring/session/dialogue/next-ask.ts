import { DRAFT_QUESTIONS, type Draft, type DraftQuestion } from "./draft.ts";
import type { DialogueState, ReplyPart } from "./state.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Returns the next question to ask the mentor, or null if all are answered or skipped. If a value was just rejected,
 * its question comes first.
 */
export function chooseNextQuestion(
  state: DialogueState,
  context: DialogueContext,
  said: readonly ReplyPart[] = [],
): DraftQuestion | null {
  const open = listMissingAnswers(state, context).filter((ask) => !state.skipped.includes(ask));
  const wrong = said.flatMap(concerned);
  return open.find((ask) => wrong.includes(ask)) ?? open[0] ?? null;
}

function concerned(saying: ReplyPart): readonly DraftQuestion[] {
  const what = saying.kind === "unreadable" ? saying.what : saying.kind === "refused" ? saying.problem : undefined;
  if (what === undefined) return [];
  return what === "minutes" ? ["how", "minutes"] : ["on"];
}

/** Lists the questions whose answers the session record requires and the draft lacks, in the order of asking. */
export function listMissingAnswers(state: DialogueState, context: DialogueContext): DraftQuestion[] {
  return DRAFT_QUESTIONS.filter((ask) => isMissing(ask, state, context));
}

function isMissing(ask: DraftQuestion, { draft, another }: DialogueState, context: DialogueContext): boolean {
  switch (ask) {
    case "visit":
      return !draft.pairId && context.due.length > 0;
    case "pair":
      return !draft.pairId && context.due.length === 0;
    case "duplicate":
      return !another && findLoggedSession(draft, context) !== undefined;
    case "outcome":
      return !draft.outcome;
    case "reason":
      return didNotTakePlace(draft) && !draft.reason;
    case "on":
      return !draft.on;
    case "how":
      return !didNotTakePlace(draft) && !draft.minutes && !draft.modality;
    case "minutes":
      return !didNotTakePlace(draft) && !draft.minutes && draft.modality !== undefined;
    case "modality":
      return !didNotTakePlace(draft) && !draft.modality && draft.minutes !== undefined;
    case "request":
    case "working":
    case "challenge":
    case "agreed":
      return !didNotTakePlace(draft) && draft.type?.value !== "informal_contact" && !draft[ask];
  }
}

export function didNotTakePlace(draft: Draft): boolean {
  return draft.outcome?.value === "not_held";
}

/**
 * Finds a session record that was already saved for the pair and the day of the draft. The mentor is then asked whether
 * it is about the same session.
 */
export function findLoggedSession(draft: Draft, context: DialogueContext) {
  return context.logged.find((session) => session.pairId === draft.pairId?.value && session.on === draft.on?.value);
}
