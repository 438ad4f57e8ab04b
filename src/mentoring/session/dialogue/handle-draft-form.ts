import { SESSION_DETAILS } from "#kernel/session-detail-codes.ts";
import type { SessionDraft } from "./draft.ts";
import { relinkDraftToMatchingVisit } from "./link-visit.ts";
import { normalizeSessionDraft } from "./normalize-draft.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
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
  ...SESSION_DETAILS,
] as const;

/**
 * Handles the submitted edit form: its values replace those of the draft. The principal is kept, because the form does
 * not contain it.
 */
export function handleDraftForm(
  state: DialogueState,
  form: SessionDraft,
  context: DialogueContext,
): DialogueStepResult {
  const { draft, refused } = normalizeSessionDraft(
    relinkDraftToMatchingVisit({ ...form, ...about(state.draft) }, state, context),
    context,
  );
  const changed = FIELDS.filter((field) => fieldOf(draft, field) !== fieldOf(state.draft, field));
  const first = changed.length > 0 ? [{ kind: "changed" as const, fields: [...changed] }] : [];
  return { state: { ...state, draft, skipped: [] }, first: [...refused, ...first] };
}

function fieldOf(draft: SessionDraft, field: (typeof FIELDS)[number]): string | undefined {
  return JSON.stringify(field === "focus" ? draft.focus : draft[field]?.value);
}

function about({ pairId, visitId, suggested }: SessionDraft) {
  return { suggested, ...(pairId && { pairId }), ...(visitId && { visitId }) };
}
