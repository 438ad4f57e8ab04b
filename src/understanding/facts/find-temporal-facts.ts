import type { Language } from "#kernel/language.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { removeOverlappingSpans } from "#understanding/fold/span.ts";
import { type DayMention, findDays } from "./find-days.ts";
import { type DurationMention, findBareMinutes, findDurations } from "./find-durations.ts";
import { findTimes, type TimeMention } from "./find-times.ts";

/** A day, a time of day or a duration that a text mentions, with its position in the text. */
export type TemporalFact = DayMention | TimeMention | DurationMention;

export function findTemporalFacts(named: string, language: Language, context: UnderstandingContext): TemporalFact[] {
  const days = findDays(named, language, context);
  const durations = findDurations(named, language);
  // Of two with the same words the first is taken: "10 hrs" is a time of day rather than a visit of ten hours.
  return removeOverlappingSpans<TemporalFact>([
    ...days,
    ...durations.filter(({ minutes }) => minutes !== "unreadable"),
    ...findTimes(named, language, days),
    ...durations.filter(({ minutes }) => minutes === "unreadable"),
    ...findBareMinutes(named, days),
  ]);
}
