import type { Language } from "#kernel/language.ts";
import { type ClockFound, findClocks } from "./clock.ts";
import { type DayFound, findDays } from "./day.ts";
import { findLengths, type LengthFound } from "./length.ts";
import type { ReadingContext } from "./reading.ts";
import { withoutOverlaps } from "./span.ts";

/** A day, a time or a length, wherever one is said. */
export type Fact = DayFound | ClockFound | LengthFound;

export function findFacts(named: string, language: Language, context: ReadingContext): Fact[] {
  const days = findDays(named, language, context);
  return withoutOverlaps<Fact>([...days, ...findLengths(named, language), ...findClocks(named, language, days)]);
}
