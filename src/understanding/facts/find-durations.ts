import type { Language } from "#kernel/language.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { sourceOfEveryLanguage } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { matchesOf } from "#understanding/pattern/matches-of.ts";
import { anyOf } from "#understanding/pattern/phrases.ts";
import { MAX_USUAL_MINUTES, toValidMinutes } from "./duration-rule.ts";

export type DurationMention = TextSpan & {
  readonly what: "duration";
  /** The duration in minutes; "unreadable" if no visit can last that long. */
  readonly minutes: number | "unreadable";
  readonly sure: boolean;
};

/**
 * Finds every duration in folded (normalised) text that may be the duration of a visit. Impossible durations such as "5
 * days" are included, so that the refusal can quote them.
 */
export function findDurations(text: string, language: Language): DurationMention[] {
  return LANGUAGE_PACKS[language].durations.flatMap(({ pattern, minutes }) =>
    matchesOf(pattern, text).flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const before = text.slice(Math.max(0, span.start - 28), span.start);
      if (HOUR_OF_DAY.test(match[0])) return [];
      if (isOfSomethingElse(before, text.slice(span.end, span.end + 28))) return [];
      const whole = minutes(match);
      return [
        {
          what: "duration",
          ...span,
          minutes: toValidMinutes(whole),
          sure: !LOOSELY.test(before) && !(whole > MAX_USUAL_MINUTES),
        } as const,
      ];
    }),
  );
}

function isOfSomethingElse(before: string, after: string): boolean {
  return (
    OTHER_BEFORE.test(before) ||
    OTHER_AFTER.test(after) ||
    (LATER.test(before) && !CUT.test(before) && !CUT_AFTER.test(after))
  );
}

/** Matches "9h" to "23h", which are times of day and not durations. */
const HOUR_OF_DAY = /^(?:0?9|1\d|2[0-3])h$/;

const OTHER_BEFORE = anyOf`\<${sourceOfEveryLanguage(({ durationContext }) => durationContext.otherBefore)} $`;
const OTHER_AFTER = anyOf`^[- ]*${sourceOfEveryLanguage(({ durationContext }) => durationContext.otherAfter)}\>`;
const LATER = anyOf`\<${sourceOfEveryLanguage(({ durationContext }) => durationContext.after)} $`;
const CUT = anyOf`\<${sourceOfEveryLanguage(({ durationContext }) => durationContext.cut)}`;
const CUT_AFTER = anyOf`^[ ,]*${sourceOfEveryLanguage(({ durationContext }) => durationContext.cutAfter)}`;
const LOOSELY = anyOf`\<${sourceOfEveryLanguage(({ durationContext }) => durationContext.loosely)} $`;
