import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import { analyseText, type TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { readDetails } from "#understanding/details/read-details.ts";
import type { ExtractedValue, ExtractedVisitValues, WhoIsMeant } from "#understanding/extracted-values.ts";
import { createOptionalProperty } from "#understanding/optional-property.ts";
import {
  doubtCommitmentsOfOthers,
  extractCommitments,
  extractNextVisit,
  extractNothingAgreed,
} from "./extract-commitments.ts";
import {
  extractFutureVisitDay,
  extractOtherVisitDay,
  extractStartAndDuration,
  extractUnreadableValues,
  extractVisitDay,
} from "./extract-day-and-duration.ts";
import { extractFreeText } from "./extract-free-text.ts";
import { extractInformalContact } from "./extract-informal-contact.ts";
import { extractModality } from "./extract-modality.ts";
import { extractNotHeldReason } from "./extract-not-held-reason.ts";
import { extractOutcome } from "./extract-outcome.ts";
import { toPrincipalValue } from "./extract-principal.ts";
import { extractWhoIsMeant } from "./extract-who.ts";
import { suggestFocusAreas } from "./suggest-focus-areas.ts";

/**
 * Reads the values that a mentor's description of a visit states, each with the words it came from. A value whose words
 * do not occur in the text is dropped. Deterministic, in linear time; never throws.
 */
export function extractValuesFromVisitDescription(prepared: PreparedText): ExtractedVisitValues {
  return extractVisitValues(analyseText(prepared));
}

/** Values that were already read from the same text: `topicValues` in the same language. */
export type KnownValues = {
  readonly who?: WhoIsMeant | undefined;
  readonly topicValues?: ValuesByClauseTopic | undefined;
};

/** Reads every value of a visit from an analysed text. */
export function extractVisitValues(analysis: TextAnalysis, known: KnownValues = {}): ExtractedVisitValues {
  const only = grounded(analysis);
  const { who = extractWhoIsMeant(analysis), topicValues = extractValuesByClauseTopic(analysis) } = known;
  const outcome = only(extractOutcome(analysis));
  const notHeld = outcome?.value === "not_held" && outcome.sure;
  const { startsAt, minutes } = extractStartAndDuration(analysis);
  const modality = only(extractModality(analysis));
  const unreadable = extractUnreadableValues(analysis);
  const brief = extractInformalContact(analysis, {
    ...createOptionalProperty("minutes", only(minutes)),
    ...createOptionalProperty("modality", modality),
    ...createOptionalProperty("outcome", outcome),
    unreadable,
  });
  return {
    language: analysis.language,
    who,
    ...createOptionalProperty("principal", only(toPrincipalValue(who))),
    ...createOptionalProperty("on", only(extractVisitDay(analysis))),
    ...createOptionalProperty("onOther", only(extractOtherVisitDay(analysis))),
    ...createOptionalProperty("ahead", only(extractFutureVisitDay(analysis))),
    ...createOptionalProperty("startsAt", only(startsAt)),
    ...createOptionalProperty("minutes", notHeld ? undefined : only(minutes)),
    ...createOptionalProperty("modality", notHeld ? undefined : modality),
    ...createOptionalProperty("outcome", outcome),
    ...createOptionalProperty("notHeldReason", notHeld ? only(topicValues.reason) : undefined),
    ...createOptionalProperty("request", topicValues.request),
    ...createOptionalProperty("working", topicValues.working),
    ...createOptionalProperty("challenge", topicValues.challenge),
    ...createOptionalProperty("noneAgreed", topicValues.noneAgreed),
    ...createOptionalProperty("nextVisit", topicValues.nextVisit),
    principalCommitments: doubtCommitmentsOfOthers(topicValues.principalCommitments, analysis, who),
    mentorCommitments: topicValues.mentorCommitments,
    focusSuggestions: topicValues.focusSuggestions,
    unreadable,
    details: notHeld ? {} : readDetails(analysis),
    ...brief,
  };
}

/** The values that depend on the topic of the clauses, but not on which clauses are about the visit itself. */
export type ValuesByClauseTopic = Pick<
  ExtractedVisitValues,
  | "request"
  | "working"
  | "challenge"
  | "noneAgreed"
  | "nextVisit"
  | "principalCommitments"
  | "mentorCommitments"
  | "focusSuggestions"
> & {
  /**
   * The reason why a visit did not take place, if the text states one. It applies only if the outcome is "not held".
   */
  readonly reason?: ExtractedValue<VisitNotHeldReason>;
};

export function extractValuesByClauseTopic(analysis: TextAnalysis): ValuesByClauseTopic {
  const only = grounded(analysis);
  return {
    ...createOptionalProperty("request", only(extractFreeText(analysis, "request"))),
    ...createOptionalProperty("working", only(extractFreeText(analysis, "working"))),
    ...createOptionalProperty("challenge", only(extractFreeText(analysis, "challenge"))),
    ...createOptionalProperty("noneAgreed", only(extractNothingAgreed(analysis))),
    ...createOptionalProperty("nextVisit", only(extractNextVisit(analysis))),
    ...createOptionalProperty("reason", extractNotHeldReason(analysis)),
    principalCommitments: extractCommitments(analysis, "theirs").filter(({ quote }) => analysis.isGrounded(quote)),
    mentorCommitments: extractCommitments(analysis, "mine").filter(({ quote }) => analysis.isGrounded(quote)),
    focusSuggestions: suggestFocusAreas(analysis),
  };
}

function grounded({ isGrounded }: TextAnalysis) {
  return <T>(candidate: ExtractedValue<T> | undefined) =>
    candidate && isGrounded(candidate.quote) ? candidate : undefined;
}
