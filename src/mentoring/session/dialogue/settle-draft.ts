import { refuseImpossible } from "./check-draft.ts";
import type { Draft } from "./draft.ts";
import type { Saying } from "./state.ts";
import type { Context } from "./turn.ts";

/** Refuses what cannot be and fills what is usual, marked as such; every change to a draft ends here. */
export function settle(draft: Draft, context: Context): { draft: Draft; refused: Saying[] } {
  const { draft: possible, refused } = refuseImpossible(draft, context);
  return { draft: { ...possible, ...usual(possible) }, refused };
}

/** What is usual of a contact that is logged: it took place. */
export const HELD = { value: "held_as_planned", source: "usual" } as const;

/** A contact in person is a school visit and any other a meeting, until the mentor says otherwise. */
function usual(draft: Draft): Partial<Draft> {
  const said = draft.type && draft.type.source !== "usual";
  if (said || !draft.modality) return {};
  const value = draft.modality.value === "in_person" ? "school_visit" : "individual_meeting";
  return { type: { value, source: "usual" } };
}

/**
 * Whoever tells what was said there has held it, and so has who logs what nobody had planned: only then is the outcome
 * filled by itself.
 */
export function heldIfTold(draft: Draft, context: Context): Draft {
  const told = draft.request ?? draft.working ?? draft.challenge ?? draft.agreed;
  const unplanned = draft.pairId && !context.due.some((visit) => visit.pairId === draft.pairId?.value);
  return draft.outcome || !(told || unplanned) ? draft : { ...draft, outcome: HELD };
}
