import type { Language } from "#kernel/language.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { sourceOfEveryLanguage } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { matchesOf } from "#understanding/pattern/matches-of.ts";
import { anyOf, withGlobalFlag } from "#understanding/pattern/phrases.ts";
import type { UnderstandingContext } from "#understanding/reading.ts";
import { type DayMeaning, type DayRule, meaningOfDate, meaningOfNumericDate } from "./day-meaning.ts";
import { numberStandsAlone } from "./number-stands-alone.ts";

export type DayMention = TextSpan & { readonly what: "day"; readonly meaning: DayMeaning };

/** Finds every mention of a day in folded (normalised) text. The mentions may overlap. */
export function findDays(text: string, language: Language, context: UnderstandingContext): DayMention[] {
  return [...DIGITS, ...LANGUAGE_PACKS[language].days].flatMap((rule) => findBy(rule, text, context));
}

/**
 * Finds the days that one rule matches. The meaning of a match is cached, because a text may repeat the same words
 * often.
 */
function findBy(rule: DayRule, text: string, context: UnderstandingContext): DayMention[] {
  const known = new Map<string, DayMeaning | undefined>();
  return matchesOf(rule.pattern, text).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const alone = numberStandsAlone(text, span.end);
    const key = `${alone} ${match[0]}`;
    if (!known.has(key)) known.set(key, rule.read(match, context, alone));
    const meaning = known.get(key);
    return meaning ? [{ what: "day", ...span, meaning } as const] : [];
  });
}

const FRACTION_OF = sourceOfEveryLanguage(({ numberContext }) => numberContext.fractionOf);

/**
 * The date formats in digits, which all languages share. Two numbers with a slash are not a date if the word after them
 * is what they count.
 */
const DIGITS: readonly DayRule[] = [
  {
    pattern: /(?<![\d/.-])(\d{4})-(\d\d)-(\d\d)(?![\d/-])/g,
    read: ([, year, month, day], { today }) =>
      meaningOfDate(today, { day: Number(day), month: Number(month), year: Number(year) }),
  },
  {
    pattern: /(?<![\d/.:-])(\d\d?)([/.-])(\d\d?)\2(\d{4}|\d\d)(?![\d/-])/g,
    read: ([, a, , b, year], context) => meaningOfNumericDate(context, Number(a), Number(b), Number(year)),
  },
  {
    pattern: withGlobalFlag(anyOf`(?<![\d/.:-])(\d\d?)\/(\d\d?)(?![\d/]|[.-]\d|\s*${FRACTION_OF}\>)`),
    read: ([written, a, b], context, isAlone) =>
      written !== "24/7" && isLikeADay(Number(a), Number(b)) && isAlone
        ? meaningOfNumericDate(context, Number(a), Number(b))
        : undefined,
  },
];

/**
 * Whether two numbers were probably meant as a date. This is so for 31/11, although that date does not exist, but not
 * for 50/50.
 */
function isLikeADay(a: number, b: number): boolean {
  const fits = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return fits(a, b) || fits(b, a);
}
