import { removeImpossibleValues } from "./check-draft.ts";
import type { Draft } from "./draft.ts";
import type { ReplyPart } from "./state.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Removes impossible values from the draft and fills in defaults, marked as such. It runs whenever a text, a choice or
 * the form puts values into the draft.
 */
export function normalizeDraft(draft: Draft, context: DialogueContext): { draft: Draft; refused: ReplyPart[] } {
  const { draft: possible, refused } = removeImpossibleValues(draft, context);
  return { draft: { ...possible, ...usual(possible) }, refused };
}

/** The default outcome of a session that a mentor logs: it took place. */
export const DEFAULT_SESSION_OUTCOME = { value: "held_as_planned", source: "usual" } as const;

/** Sets the default type of a session: a school visit if it was in person, otherwise a meeting. */
function usual(draft: Draft): Partial<Draft> {
  const said = draft.type && draft.type.source !== "usual";
  if (said || !draft.modality) return {};
  const value = draft.modality.value === "in_person" ? "school_visit" : "individual_meeting";
  return { type: { value, source: "usual" } };
}

/**
 * Sets the outcome to "held as planned" if the mentor's description reports what was discussed, or if no visit was
 * planned with this principal. In both cases the session must have taken place.
 */
export function inferOutcome(draft: Draft, context: DialogueContext): Draft {
  const told = draft.request ?? draft.working ?? draft.challenge ?? draft.agreed;
  const unplanned = draft.pairId && !context.due.some((visit) => visit.pairId === draft.pairId?.value);
  return draft.outcome || !(told || unplanned) ? draft : { ...draft, outcome: DEFAULT_SESSION_OUTCOME };
}
