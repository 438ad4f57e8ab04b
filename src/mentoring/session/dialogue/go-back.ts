import { EMPTY_SESSION_DRAFT, type LoggingQuestion, type QuestionAskedAlone, type SessionDraft } from "./draft.ts";
import { listMissingValues } from "./missing-values.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";

/** Handles "skip": what is being asked, on the card all that is missing, is not asked again until the mentor saves. */
export function skipLoggingQuestion(state: DialogueState): DialogueStepResult {
  if (state.asking && WHO.includes(state.asking)) return { state, first: [{ kind: "needs_person" }] };
  const asked = state.asking ? [state.asking] : listMissingValues(state.draft);
  const fresh = asked.filter((ask) => !state.skipped.includes(ask));
  return { state: { ...state, skipped: [...state.skipped, ...fresh] } };
}

/** Whose record it is cannot be skipped: nothing could be shown, asked or saved without it. */
const WHO: readonly QuestionAskedAlone[] = ["whose", "visit", "pair"];

/** Handles "back": what was skipped is asked again, or else the last answer is removed and asked for again. */
export function undoLastAnswer(state: DialogueState): DialogueStepResult {
  if (state.pending) return { state };
  if (state.skipped.length > 0) return { state: { ...state, skipped: [] } };
  const last = state.answered.at(-1);
  if (!last) return { state };
  const answered = state.answered.filter((ask) => ask !== last);
  return { state: { ...state, answered, draft: withoutAnswer(state.draft, last) } };
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
    case "words":
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
