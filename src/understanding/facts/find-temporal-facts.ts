import type { Language } from "#kernel/language.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { removeOverlappingSpans } from "#understanding/fold/span.ts";
import { type DayMention, findDays } from "./find-days.ts";
import { type DurationMention, findDurations } from "./find-durations.ts";
import { findTimes, type TimeMention } from "./find-times.ts";

/** A day, a time of day or a duration that a text mentions, with its position in the text. */
export type TemporalFact = DayMention | TimeMention | DurationMention;

export function findTemporalFacts(named: string, language: Language, context: UnderstandingContext): TemporalFact[] {
  const days = findDays(named, language, context);
  return removeOverlappingSpans<TemporalFact>([
    ...days,
    ...findDurations(named, language),
    ...findTimes(named, language, days),
  ]);
}
