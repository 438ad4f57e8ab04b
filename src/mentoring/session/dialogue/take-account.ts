import type { Reading } from "#understanding/reading.ts";
import type { Draft } from "./draft.ts";
import { relink, withoutPlan } from "./link-visit.ts";
import { mergeReading } from "./merge-reading.ts";
import { heldIfTold, settle } from "./settle-draft.ts";
import type { Saying, State } from "./state.ts";
import type { Step } from "./step.ts";
import type { Context } from "./turn.ts";

/** Merges an account into the draft, and fills the rest from the planned visit that fits. */
export function takeAccount(state: State, reading: Reading, context: Context): Step {
  const only = context.pairs.length === 1 ? context.pairs[0] : undefined;
  const merged = mergeReading(state.draft, reading);
  const named: Draft = only && !merged.pairId ? { ...merged, pairId: { value: only.pairId, source: "usual" } } : merged;
  const { draft, refused } = settle(heldIfTold(withoutGuess(relink(named, state, context), reading), context), context);
  return { state: { ...state, draft }, first: [...refused, ...unreadable(reading)] };
}

/** A day or length that was written but is impossible is asked for; taking the plan's would be a guess. */
function withoutGuess(draft: Draft, { unreadable }: Reading): Draft {
  if (unreadable.some(({ kind }) => kind === "day")) return withoutPlan(draft);
  const { minutes, ...rest } = draft;
  return minutes?.source === "plan" && unreadable.length > 0 ? rest : draft;
}

/** Names the values that were dropped, so that the mentor can repeat them. */
export function unreadable(reading: Pick<Reading, "unreadable">): Saying[] {
  return reading.unreadable.map(({ kind, quote }) => ({ kind: "unreadable", what: kind, quote }));
}
