import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import type { Draft } from "./draft.ts";
import { relinkVisit, removePlannedValues } from "./link-visit.ts";
import { mergeReading } from "./merge-reading.ts";
import { inferOutcome, normalizeDraft } from "./settle-draft.ts";
import type { DialogueState, ReplyPart } from "./state.ts";
import type { DialogueStep } from "./step.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Merges what was understood from a mentor's description of a session into the draft, and fills missing values from the
 * planned visit that matches.
 */
export function mergeDescription(
  state: DialogueState,
  reading: ExtractedVisitValues,
  context: DialogueContext,
): DialogueStep {
  const only = context.pairs.length === 1 ? context.pairs[0] : undefined;
  const merged = mergeReading(state.draft, reading);
  const named: Draft = only && !merged.pairId ? { ...merged, pairId: { value: only.pairId, source: "usual" } } : merged;
  const { draft, refused } = normalizeDraft(
    inferOutcome(withoutGuess(relinkVisit(named, state, context), reading), context),
    context,
  );
  return { state: { ...state, draft }, first: [...refused, ...listUnreadableValues(reading)] };
}

/**
 * If the mentor wrote an impossible day, removes all values taken from the planned visit; after another impossible
 * value, removes only its duration. The mentor is asked again, since keeping a planned value would be a guess.
 */
function withoutGuess(draft: Draft, { unreadable }: ExtractedVisitValues): Draft {
  if (unreadable.some(({ kind }) => kind === "day")) return removePlannedValues(draft);
  const { minutes, ...rest } = draft;
  return minutes?.source === "plan" && unreadable.length > 0 ? rest : draft;
}

/** Lists the values that were dropped as impossible, so that the reply asks the mentor to repeat them. */
export function listUnreadableValues(reading: Pick<ExtractedVisitValues, "unreadable">): ReplyPart[] {
  return reading.unreadable.map(({ kind, quote }) => ({ kind: "unreadable", what: kind, quote }));
}
