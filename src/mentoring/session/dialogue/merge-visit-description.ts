import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import type { SessionDraft } from "./draft.ts";
import { relinkDraftToMatchingVisit, unlinkPlannedVisit } from "./link-visit.ts";
import { mergeExtractedValues } from "./merge-extracted-values.ts";
import { inferSessionOutcome, normalizeSessionDraft } from "./normalize-draft.ts";
import type { DialogueState, LoggingReplyPart } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Merges what was understood from a mentor's description of a session into the draft, and fills missing values from the
 * planned visit that matches.
 */
export function mergeVisitDescription(
  state: DialogueState,
  reading: ExtractedVisitValues,
  context: DialogueContext,
): DialogueStepResult {
  const only = context.pairs.length === 1 ? context.pairs[0] : undefined;
  const merged = mergeExtractedValues(state.draft, reading);
  const named: SessionDraft =
    only && !merged.pairId ? { ...merged, pairId: { value: only.pairId, source: "usual" } } : merged;
  const { draft, refused } = normalizeSessionDraft(
    inferSessionOutcome(withoutGuess(relinkDraftToMatchingVisit(named, state, context), reading), context),
    context,
  );
  return { state: { ...state, draft }, first: [...refused, ...listUnreadableValues(reading)] };
}

/**
 * If the mentor wrote an impossible day, removes all values taken from the planned visit; after another impossible
 * value, removes only its duration. The mentor is asked again, since keeping a planned value would be a guess.
 */
function withoutGuess(draft: SessionDraft, { unreadable }: ExtractedVisitValues): SessionDraft {
  if (unreadable.some(({ kind }) => kind === "day")) return unlinkPlannedVisit(draft);
  const { minutes, ...rest } = draft;
  return minutes?.source === "plan" && unreadable.length > 0 ? rest : draft;
}

/** Lists the values that were dropped as impossible, so that the reply asks the mentor to repeat them. */
export function listUnreadableValues(reading: Pick<ExtractedVisitValues, "unreadable">): LoggingReplyPart[] {
  return reading.unreadable.map(({ kind, quote }) => ({ kind: "unreadable", what: kind, quote }));
}
