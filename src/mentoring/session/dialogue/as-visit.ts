import { isInformalContact, type SessionDraft } from "./draft.ts";
import { findVisitMatchingDraft, linkPlannedVisit } from "./link-visit.ts";
import { normalizeSessionDraft } from "./normalize-draft.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Takes what was taken for a chance contact as a visit. What nobody told of it is asked then, and it may be one that was
 * planned. A button pressed again changes nothing.
 */
export function takeAsVisit(state: DialogueState, context: DialogueContext): DialogueStepResult {
  if (!isInformalContact(state.draft)) return { state };
  const { on, outcome, modality, ...rest } = state.draft;
  const value = !modality || modality.value === "in_person" ? "school_visit" : "individual_meeting";
  const told: SessionDraft = {
    ...rest,
    ...(modality && { modality }),
    ...(on && on.source !== "usual" && { on }),
    ...(outcome && outcome.source !== "usual" && { outcome }),
    type: { value, source: "chosen" },
  };
  const visit = findVisitMatchingDraft(told, context);
  const { draft, refused } = normalizeSessionDraft(visit ? linkPlannedVisit(told, visit) : told, context);
  return { state: { ...state, draft }, first: [...refused, { kind: "changed", fields: ["type"] }] };
}
