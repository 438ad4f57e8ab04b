import type { Language } from "#kernel/language.ts";
import { withoutOverlaps } from "#understanding/fold/span.ts";
import type { UnderstandingContext } from "#understanding/reading.ts";
import { type ClockFound, findClocks } from "./find-clocks.ts";
import { type DayFound, findDays } from "./find-days.ts";
import { findLengths, type LengthFound } from "./find-lengths.ts";

/** A day, a time or a length, with its span in the text. */
export type Fact = DayFound | ClockFound | LengthFound;

export function findFacts(named: string, language: Language, context: UnderstandingContext): Fact[] {
  const days = findDays(named, language, context);
  return withoutOverlaps<Fact>([...days, ...findLengths(named, language), ...findClocks(named, language, days)]);
}
