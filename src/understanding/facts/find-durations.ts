import type { Language } from "#kernel/language.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";
import { MAX_UNCONFIRMED_VISIT_MINUTES, toValidVisitMinutes } from "./duration-rule.ts";

export type DurationMention = TextSpan & {
  readonly what: "duration";
  /** The duration in minutes; "unreadable" if no visit can last that long. */
  readonly minutes: number | "unreadable";
  readonly sure: boolean;
  /**
   * Whether the words around it rather make it the time after which something happened: "after 20 minutes she was
   * called away". It is then the duration of the visit only if the whole account shows that the visit ended with it.
   */
  readonly isLater: boolean;
};

/**
 * Finds every duration in folded (normalised) text that may be the duration of a visit. Impossible durations such as "5
 * days" are included, so that the refusal can quote them.
 */
export function findDurations(text: string, language: Language): DurationMention[] {
  return LANGUAGE_PACKS[language].durations.flatMap(({ pattern, vague, minutes }) =>
    findAllMatches(pattern, text).flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const before = text.slice(Math.max(0, span.start - 28), span.start);
      const after = text.slice(span.end, span.end + 28);
      if (HOUR_OF_DAY.test(match[0])) return [];
      if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return [];
      const isLater = isAfterwards(before, after);
      const whole = minutes(match);
      return [
        {
          what: "duration",
          ...span,
          minutes: toValidVisitMinutes(whole),
          sure: !vague && !isLater && !LOOSELY.test(before) && !(whole > MAX_UNCONFIRMED_VISIT_MINUTES),
          isLater,
        } as const,
      ];
    }),
  );
}

/**
 * Finds the minutes that terse notes write without a unit behind the day: "Monday, 45". After a space alone they are
 * taken only if no day of a month has that number.
 */
export function findBareMinutes(text: string, days: readonly TextSpan[]): DurationMention[] {
  return days.flatMap(({ end }) => {
    const [all, gap = "", digits = ""] = BARE_MINUTES.exec(text.slice(end, end + 12)) ?? [];
    const minutes = Number(digits);
    if (!all || minutes % 5 !== 0 || minutes > MAX_UNCONFIRMED_VISIT_MINUTES || (gap === " " && minutes <= 31))
      return [];
    const start = end + gap.length;
    return [{ what: "duration", start, end: start + digits.length, minutes, sure: false, isLater: false } as const];
  });
}

const BARE_MINUTES = /^(,? ?\n?)([1-9]\d{1,2})(?=\s*(?:$|[\n.,;]))/;

function isAfterwards(before: string, after: string): boolean {
  return LATER_AFTER.test(after) || (LATER.test(before) && !CUT.test(before) && !CUT_AFTER.test(after));
}

/** Matches "9h" to "23h", which are times of day and not durations. */
const HOUR_OF_DAY = /^(?:0?9|1\d|2[0-3])h$/;

const OTHER_BEFORE = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ durationContext }) => durationContext.otherBefore)} $`;
const OTHER_AFTER = createAlternativesPattern`^[- ]*${joinSourcesOfAllLanguages(({ durationContext }) => durationContext.otherAfter)}\>`;
const LATER = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ durationContext }) => durationContext.after)} $`;
const LATER_AFTER = createAlternativesPattern`^ ?${joinSourcesOfAllLanguages(({ durationContext }) => durationContext.laterAfter)}\>`;
const CUT = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ durationContext }) => durationContext.cut)}`;
const CUT_AFTER = createAlternativesPattern`^[ ,]*${joinSourcesOfAllLanguages(({ durationContext }) => durationContext.cutAfter)}`;
const LOOSELY = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ durationContext }) => durationContext.loosely)} $`;
