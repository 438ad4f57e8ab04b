import { EMPTY_SESSION_DRAFT, type LoggingQuestion, type SessionDraft } from "./draft.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";

/**
 * Handles "skip": the question being asked is not asked again automatically. It has no effect while the summary card of
 * the draft is shown.
 */
export function skipLoggingQuestion(state: DialogueState): DialogueStepResult {
  if (state.asking && WHO.includes(state.asking)) return { state, first: [{ kind: "needs_person" }] };
  return state.asking ? { state: { ...state, skipped: [...state.skipped, state.asking] } } : { state };
}

/** Whose record it is cannot be skipped: nothing could be shown, asked or saved without it. */
const WHO: readonly LoggingQuestion[] = ["whose", "visit", "pair"];

/**
 * Handles "back": removes the last answer and asks its question again. Without a last answer, the current question
 * stays.
 */
export function undoLastAnswer(state: DialogueState): DialogueStepResult {
  const last = state.skipped.at(-1) ?? state.answered.at(-1);
  if (!last || state.pending) return { state };
  const without = (asks: LoggingQuestion[]) => asks.filter((ask) => ask !== last);
  return {
    state: {
      ...state,
      skipped: without(state.skipped),
      answered: without(state.answered),
      draft: withoutAnswer(state.draft, last),
    },
  };
}

function withoutAnswer(draft: SessionDraft, ask: LoggingQuestion): SessionDraft {
  switch (ask) {
    // The mentor is asked again which visit or principal they mean. Every value of the draft is discarded, because it
    // may belong to another visit; the texts that the mentor wrote are kept.
    case "whose":
      return draft;
    case "visit":
    case "pair":
      return EMPTY_SESSION_DRAFT;
    case "duplicate":
      return draft;
    case "outcome": {
      const { outcome: _, reason: __, ...rest } = draft;
      return rest;
    }
    case "on": {
      const { on: _, startsAt: __, ...rest } = draft;
      return rest;
    }
    case "how": {
      const { minutes: _, modality: __, ...rest } = draft;
      return rest;
    }
    default: {
      const { [ask]: _, ...rest } = draft;
      return rest as SessionDraft;
    }
  }
}
