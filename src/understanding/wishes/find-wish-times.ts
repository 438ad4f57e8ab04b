import { LANGUAGES, type Language } from "#kernel/language.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { findTimes, type TimeMention } from "#understanding/facts/find-times.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/**
 * Finds the times in a wish. In an account a number before a word may count it; in "remind me at 8 to call Rosa" it is a
 * time all the same.
 */
export function findWishTimes({ named, factsIn }: PreparedText, language: Language): readonly TimeMention[] {
  const found = factsIn(language).filter((fact) => fact.what === "time");
  const led = findAllMatches(LED[language], named).flatMap((match) => {
    const end = match.index + match[0].length;
    return findTimes(named.slice(0, end), language).filter((time) => time.end === end);
  });
  return [...found, ...led.filter(({ end }) => !found.some((time) => time.start < end && end <= time.end))];
}

const LED = Object.fromEntries(
  LANGUAGES.map((language) => {
    const { atHour } = LANGUAGE_PACKS[language].wishes;
    return [language, createTextPattern(`\\<${atHour} \\d{1,2}(?![\\d:.]\\d|\\d)`, "g")];
  }),
) as Record<Language, RegExp>;
