import { getNamedPair, type SessionDraft } from "./draft.ts";
import { findVisitMatchingDraft, linkPlannedVisit, unlinkPlannedVisit } from "./link-visit.ts";
import { DEFAULT_SESSION_OUTCOME, normalizeSessionDraft } from "./normalize-draft.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { AnswerButtonValue, DialogueContext } from "./turn.ts";

/**
 * Handles a button that answers a question. Pressing it again, also in an old message, sets the same answer again and
 * loses nothing.
 */
export function handleAnswerButton(
  state: DialogueState,
  choice: AnswerButtonValue,
  context: DialogueContext,
): DialogueStepResult {
  if (choice.ask === "duplicate") return { state: { ...state, another: true, draft: withoutVisit(state.draft) } };
  if (choice.ask === "whose" || choice.ask === "each") return { state };
  const { draft, refused } = normalizeSessionDraft(chosen(state.draft, choice, context), context);
  const answered = state.answered.includes(choice.ask) ? state.answered : [...state.answered, choice.ask];
  const { heard, ...rest } = state;
  const isNamed = getNamedPair(draft) !== undefined;
  return { state: { ...rest, draft, answered, ...(heard && !isNamed && { heard }) }, first: refused };
}

/** Choices that set a value of the draft. Those that lead to other drafts are carried out by the act. */
type DraftChoice = Exclude<AnswerButtonValue, { ask: "duplicate" | "whose" | "each" }>;

function chosen(draft: SessionDraft, choice: DraftChoice, context: DialogueContext): SessionDraft {
  const by = <Value>(value: Value) => ({ value, source: "chosen" as const });
  switch (choice.ask) {
    case "visit": {
      const visit = context.due.find((due) => due.visitId === choice.visitId);
      return visit ? linkPlannedVisit({ ...unlinkPlannedVisit(draft), pairId: by(visit.pairId) }, visit) : draft;
    }
    case "pair": {
      // A principal without a planned visit was chosen, so the session was not planned. It therefore took place, since
      // only a planned one can be cancelled.
      const named: SessionDraft = {
        outcome: DEFAULT_SESSION_OUTCOME,
        ...unlinkPlannedVisit(draft),
        pairId: by(choice.pairId),
      };
      const visit = named.on && findVisitMatchingDraft(named, context);
      return visit ? linkPlannedVisit(named, visit) : named;
    }
    case "outcome":
      return { ...draft, outcome: by(choice.value) };
    case "reason":
      return { ...draft, reason: by(choice.value) };
    case "on": {
      const dated = { ...unlinkPlannedVisit(draft), on: by(choice.value) };
      const visit = findVisitMatchingDraft(dated, context);
      return visit ? linkPlannedVisit(dated, visit) : dated;
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
function withoutVisit(draft: SessionDraft): SessionDraft {
  const { visitId: _, ...rest } = draft;
  return rest;
}
