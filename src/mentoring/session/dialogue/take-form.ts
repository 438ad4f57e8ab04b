import type { Draft } from "./draft.ts";
import { relinkVisit } from "./link-visit.ts";
import { normalizeDraft } from "./settle-draft.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStep } from "./step.ts";
import type { DialogueContext } from "./turn.ts";

const FIELDS = [
  "type",
  "outcome",
  "reason",
  "on",
  "startsAt",
  "minutes",
  "modality",
  "request",
  "working",
  "challenge",
  "agreed",
  "next",
  "focus",
] as const;

/**
 * Handles the submitted edit form: its values replace those of the draft. The principal is kept, because the form does
 * not contain it.
 */
export function handleForm(state: DialogueState, form: Draft, context: DialogueContext): DialogueStep {
  const { draft, refused } = normalizeDraft(relinkVisit({ ...form, ...about(state.draft) }, state, context), context);
  const changed = FIELDS.filter((field) => fieldOf(draft, field) !== fieldOf(state.draft, field));
  const first = changed.length > 0 ? [{ kind: "changed" as const, fields: [...changed] }] : [];
  return { state: { ...state, draft, skipped: [] }, first: [...refused, ...first] };
}

function fieldOf(draft: Draft, field: (typeof FIELDS)[number]): string | undefined {
  return JSON.stringify(field === "focus" ? draft.focus : draft[field]?.value);
}

function about({ pairId, visitId, suggested }: Draft) {
  return { suggested, ...(pairId && { pairId }), ...(visitId && { visitId }) };
}
