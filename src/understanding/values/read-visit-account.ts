import type { NotHeldReason } from "#kernel/contact-codes.ts";
import { analyseText, type TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { optionalKey } from "#understanding/optional-key.ts";
import type { CandidateValue, VisitReading } from "#understanding/reading.ts";
import { readCommitments, readNextVisit, readNoneAgreed } from "./read-agreed.ts";
import { readFreeText } from "./read-free-text.ts";
import { readModality } from "./read-modality.ts";
import { readNotHeldReason } from "./read-not-held-reason.ts";
import { readOutcome } from "./read-outcome.ts";
import { readPrincipal } from "./read-principal.ts";
import { readFutureVisitDay, readStartAndDuration, readUnreadableValues, readVisitDay } from "./read-when.ts";
import { suggestFocusAreas } from "./suggest-focus-areas.ts";

/**
 * Reads the values that a mentor's description of a visit states, each with the words it came from. A value whose words
 * do not occur in the text is dropped. Deterministic, in linear time; never throws.
 */
export function readVisitAccount(prepared: PreparedText): VisitReading {
  return readVisitValues(analyseText(prepared));
}

/**
 * Reads every value of a visit from an analysed text. `topicValues` may be passed if they were already read from the
 * same text in the same language.
 */
export function readVisitValues(
  analysis: TextAnalysis,
  topicValues: TopicValues = readTopicValues(analysis),
): VisitReading {
  const only = grounded(analysis);
  const outcome = only(readOutcome(analysis));
  const notHeld = outcome?.value === "not_held" && outcome.sure;
  const { startsAt, minutes } = readStartAndDuration(analysis);
  return {
    language: analysis.language,
    ...optionalKey("principal", only(readPrincipal(analysis))),
    ...optionalKey("on", only(readVisitDay(analysis))),
    ...optionalKey("ahead", only(readFutureVisitDay(analysis))),
    ...optionalKey("startsAt", only(startsAt)),
    ...optionalKey("minutes", notHeld ? undefined : only(minutes)),
    ...optionalKey("modality", notHeld ? undefined : only(readModality(analysis))),
    ...optionalKey("outcome", outcome),
    ...optionalKey("notHeldReason", notHeld ? only(topicValues.reason) : undefined),
    ...optionalKey("request", topicValues.request),
    ...optionalKey("working", topicValues.working),
    ...optionalKey("challenge", topicValues.challenge),
    ...optionalKey("noneAgreed", topicValues.noneAgreed),
    ...optionalKey("nextVisit", topicValues.nextVisit),
    principalCommitments: topicValues.principalCommitments,
    mentorCommitments: topicValues.mentorCommitments,
    focusSuggestions: topicValues.focusSuggestions,
    unreadable: readUnreadableValues(analysis),
  };
}

/** The values that depend on the topic of the clauses, but not on which clauses are about the visit itself. */
export type TopicValues = Pick<
  VisitReading,
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
  readonly reason?: CandidateValue<NotHeldReason>;
};

export function readTopicValues(analysis: TextAnalysis): TopicValues {
  const only = grounded(analysis);
  return {
    ...optionalKey("request", only(readFreeText(analysis, "request"))),
    ...optionalKey("working", only(readFreeText(analysis, "working"))),
    ...optionalKey("challenge", only(readFreeText(analysis, "challenge"))),
    ...optionalKey("noneAgreed", only(readNoneAgreed(analysis))),
    ...optionalKey("nextVisit", only(readNextVisit(analysis))),
    ...optionalKey("reason", readNotHeldReason(analysis)),
    principalCommitments: readCommitments(analysis, "theirs").filter(({ quote }) => analysis.isGrounded(quote)),
    mentorCommitments: readCommitments(analysis, "mine").filter(({ quote }) => analysis.isGrounded(quote)),
    focusSuggestions: suggestFocusAreas(analysis),
  };
}

function grounded({ isGrounded }: TextAnalysis) {
  return <T>(candidate: CandidateValue<T> | undefined) =>
    candidate && isGrounded(candidate.quote) ? candidate : undefined;
}
