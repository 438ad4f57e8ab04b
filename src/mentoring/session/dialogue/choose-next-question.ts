import {
  getNamedPair,
  isInformalContact,
  QUESTIONS_ASKED_ALONE,
  type QuestionAskedAlone,
  type SessionDraft,
} from "./draft.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Returns the question that must be answered before anything else can be shown: whom, and which visit, the draft is
 * about. Null if that is known; what is missing besides is asked on the card.
 */
export function chooseNextLoggingQuestion(state: DialogueState, context: DialogueContext): QuestionAskedAlone | null {
  return listQuestionsAskedAlone(state, context).find((ask) => !state.skipped.includes(ask)) ?? null;
}

export function listQuestionsAskedAlone(state: DialogueState, context: DialogueContext): QuestionAskedAlone[] {
  return QUESTIONS_ASKED_ALONE.filter((ask) => isOpen(ask, state, context));
}

function isOpen(
  ask: QuestionAskedAlone,
  { draft, another, heard, pending }: DialogueState,
  context: DialogueContext,
): boolean {
  switch (ask) {
    case "whose":
      return pending !== undefined;
    case "visit":
      return !getNamedPair(draft) && !heard && context.due.length > 0 && !isInformalContact(draft);
    case "pair":
      return !getNamedPair(draft) && (heard !== undefined || context.due.length === 0 || isInformalContact(draft));
    case "duplicate":
      return !another && findSessionLoggedOnSameDay(draft, context) !== undefined;
  }
}

export function isDraftOfVisitNotHeld(draft: SessionDraft): boolean {
  return draft.outcome?.value === "not_held";
}

/**
 * Finds a session record that was already saved for the pair and the day of the draft. The mentor is then asked whether
 * it is about the same session. A chance contact is none that was logged before.
 */
export function findSessionLoggedOnSameDay(draft: SessionDraft, context: DialogueContext) {
  if (isInformalContact(draft)) return undefined;
  return context.logged.find((session) => session.pairId === draft.pairId?.value && session.on === draft.on?.value);
}
