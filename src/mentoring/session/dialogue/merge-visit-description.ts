import type { ExtractedVisitValues, WhoIsMeant } from "#understanding/extracted-values.ts";
import { getNamedPair, type SessionDraft } from "./draft.ts";
import { relinkDraftToMatchingVisit, unlinkPlannedVisit } from "./link-visit.ts";
import { mergeExtractedValues } from "./merge-extracted-values.ts";
import { inferSessionOutcome, normalizeSessionDraft } from "./normalize-draft.ts";
import type { LoggingReplyPart } from "./reply-part.ts";
import type { DialogueState, HeardName } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Merges what was understood from a mentor's description of a session into the draft, and fills missing values from the
 * planned visit that matches. `into` is that draft, if it is not the one that the state has had until now.
 */
export function mergeVisitDescription(
  state: DialogueState,
  reading: ExtractedVisitValues,
  context: DialogueContext,
  into: SessionDraft = state.draft,
): DialogueStepResult {
  const merged = mergeExtractedValues(into, reading);
  const { draft, refused } = normalizeSessionDraft(
    inferSessionOutcome(withoutGuess(relinkDraftToMatchingVisit(merged, state, context), reading), context),
    context,
  );
  return { state: withHeardName({ ...state, draft }, reading), first: [...refused, ...listUnreadableValues(reading)] };
}

/** Keeps a name that does not say by itself whom the draft is about, until the mentor says it. */
function withHeardName({ heard: before, ...state }: DialogueState, { who }: ExtractedVisitValues): DialogueState {
  if (getNamedPair(state.draft)) return state;
  const now = toHeardName(who);
  // Of several who were told of together, each must get what is theirs, whatever name is heard afterwards.
  const heard = before?.kind === "several" && now?.kind !== "several" ? before : (now ?? before);
  return heard ? { ...state, heard } : state;
}

function toHeardName(who: WhoIsMeant): HeardName | undefined {
  switch (who.kind) {
    case "several":
      return {
        kind: "several",
        quote: who.people.map(({ quote }) => quote).join(", "),
        pairIds: who.people.map(({ id }) => id),
      };
    case "either":
      return { kind: "either", quote: who.quote, pairIds: [...who.ids] };
    case "unknown":
      return { kind: "unknown", quote: who.quote, pairIds: [...who.likely] };
    case "one":
      // A name that may be another's ("Rosa Flores", where Rosa Quispe is meant by no word).
      return who.sure ? undefined : { kind: "either", quote: who.quote, pairIds: [who.id] };
    case "nobody":
      return undefined;
  }
}

/**
 * Counts how many of the four topics of a session (request, what works, challenge, agreements) the text covers. A text
 * with at least two is treated as a description of the visit, whatever was asked.
 */
export function countTopicsTold({
  request,
  working,
  challenge,
  principalCommitments,
  mentorCommitments,
}: ExtractedVisitValues): number {
  const agreed = principalCommitments.length + mentorCommitments.length > 0;
  return [request, working, challenge, agreed].filter(Boolean).length;
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
