import type { Draft } from "./draft.ts";
import { findMatchingVisit, linkVisit, removePlannedValues } from "./link-visit.ts";
import { DEFAULT_SESSION_OUTCOME, normalizeDraft } from "./settle-draft.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStep } from "./step.ts";
import type { AnswerChoice, DialogueContext } from "./turn.ts";

/**
 * Handles a button that answers a question. Pressing it again, also in an old message, sets the same answer again and
 * loses nothing.
 */
export function handleChoice(state: DialogueState, choice: AnswerChoice, context: DialogueContext): DialogueStep {
  if (choice.ask === "duplicate") return { state: { ...state, another: true, draft: withoutVisit(state.draft) } };
  const { draft, refused } = normalizeDraft(chosen(state.draft, choice, context), context);
  const answered = state.answered.includes(choice.ask) ? state.answered : [...state.answered, choice.ask];
  return { state: { ...state, draft, answered }, first: refused };
}

function chosen(draft: Draft, choice: Exclude<AnswerChoice, { ask: "duplicate" }>, context: DialogueContext): Draft {
  const by = <Value>(value: Value) => ({ value, source: "chosen" as const });
  switch (choice.ask) {
    case "visit": {
      const visit = context.due.find((due) => due.visitId === choice.visitId);
      return visit ? linkVisit({ ...removePlannedValues(draft), pairId: by(visit.pairId) }, visit) : draft;
    }
    case "pair": {
      // A principal without a planned visit was chosen, so the session was not planned. It therefore took place, since
      // only a planned one can be cancelled.
      const named: Draft = {
        outcome: DEFAULT_SESSION_OUTCOME,
        ...removePlannedValues(draft),
        pairId: by(choice.pairId),
      };
      const visit = named.on && findMatchingVisit(named, context);
      return visit ? linkVisit(named, visit) : named;
    }
    case "outcome":
      return { ...draft, outcome: by(choice.value) };
    case "reason":
      return { ...draft, reason: by(choice.value) };
    case "on": {
      const dated = { ...removePlannedValues(draft), on: by(choice.value) };
      const visit = findMatchingVisit(dated, context);
      return visit ? linkVisit(dated, visit) : dated;
    }
    case "how":
      return { ...draft, modality: by(choice.modality), minutes: by(choice.minutes) };
    case "minutes":
      return { ...draft, minutes: by(choice.value) };
    case "modality":
      return { ...draft, modality: by(choice.value) };
    case "agreed":
      return { ...draft, agreed: by([]) };
  }
}

/** Unlinks the draft from the planned visit, because a second session on the same day does not belong to that visit. */
function withoutVisit(draft: Draft): Draft {
  const { visitId: _, ...rest } = draft;
  return rest;
}
