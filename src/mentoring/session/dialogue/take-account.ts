import type { Reading } from "#understanding/reading.ts";
import type { Draft } from "./draft.ts";
import { relink, withoutPlan } from "./link-visit.ts";
import { mergeReading } from "./merge-reading.ts";
import { heldIfTold, settle } from "./settle-draft.ts";
import type { Saying, State } from "./state.ts";
import type { Step } from "./step.ts";
import type { Context } from "./turn.ts";

/** A reading goes into the draft, and the planned visit it fits fills the rest. */
export function takeAccount(state: State, reading: Reading, context: Context): Step {
  const only = context.pairs.length === 1 ? context.pairs[0] : undefined;
  const merged = mergeReading(state.draft, reading);
  const named: Draft = only && !merged.pairId ? { ...merged, pairId: { value: only.pairId, source: "usual" } } : merged;
  const { draft, refused } = settle(heldIfTold(withoutGuess(relink(named, state, context), reading), context), context);
  return { state: { ...state, draft }, first: [...refused, ...unreadable(reading)] };
}

/** A day or a length that was told and cannot be read is asked for: the plan's would be a guess. */
function withoutGuess(draft: Draft, { unreadable }: Reading): Draft {
  if (unreadable.some(({ kind }) => kind === "day")) return withoutPlan(draft);
  const { minutes, ...rest } = draft;
  return minutes?.source === "plan" && unreadable.length > 0 ? rest : draft;
}

/** What could not be kept is named, so that it can be said again. */
export function unreadable(reading: Pick<Reading, "unreadable">): Saying[] {
  return reading.unreadable.map(({ kind, quote }) => ({ kind: "unreadable", what: kind, quote }));
}
