import { LANGUAGES, type Language } from "#kernel/language.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createAlternativesPattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";
import { isBareNumber, mayCountNothing } from "./is-bare-number.ts";
import { type DayExpressionRule, type ResolvedDay, resolveDate } from "./resolve-day.ts";
import { resolveNumericDate } from "./resolve-numeric-date.ts";

export type DayMention = TextSpan & { readonly what: "day"; readonly meaning: ResolvedDay };

/** Finds every mention of a day in folded (normalised) text. The mentions may overlap. */
export function findDays(text: string, language: Language, context: UnderstandingContext): DayMention[] {
  const others = LANGUAGES.filter((each) => each !== language).flatMap((each) => LANGUAGE_PACKS[each].days);
  const rules = [...DIGITS, ...LANGUAGE_PACKS[language].days, ...others.filter(({ inAnyText }) => inAnyText)];
  return rules.flatMap((rule) => findBy(rule, text, context));
}

/**
 * Finds the days that one rule matches. The meaning of a match is cached, because a text may repeat the same words
 * often.
 */
function findBy(rule: DayExpressionRule, text: string, context: UnderstandingContext): DayMention[] {
  const known = new Map<string, ResolvedDay | undefined>();
  return findAllMatches(rule.pattern, text).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const isAlone = isBareNumber(text, span.end);
    const countsNothing = isAlone || mayCountNothing(text, span.end);
    const key = `${isAlone} ${countsNothing} ${match[0]}`;
    if (!known.has(key)) known.set(key, rule.read(match, context, { isAlone, countsNothing }));
    const meaning = known.get(key);
    return meaning ? [{ what: "day", ...span, meaning } as const] : [];
  });
}

const FRACTION_OF = joinSourcesOfAllLanguages(({ numberContext }) => numberContext.fractionOf);

/**
 * The date formats in digits, which all languages share. Two numbers with a slash are not a date if the word after them
 * is what they count.
 */
const DIGITS: readonly DayExpressionRule[] = [
  {
    pattern: /(?<![\d/.-])(\d{4})-(\d\d)-(\d\d)(?![\d/-])/g,
    read: ([, year, month, day], { today }) =>
      resolveDate(today, { day: Number(day), month: Number(month), year: Number(year) }),
  },
  {
    pattern: /(?<![\d/.:-])(\d\d?)([/.-])(\d\d?)\2(\d{4}|\d\d)(?![\d/-])/g,
    read: ([, a, , b, year], context) => resolveNumericDate(context, Number(a), Number(b), { year: Number(year) }),
  },
  {
    // With a hyphen and no year, only what can be no range of times or numbers: "17-02".
    pattern:
      /(?<![\d/.:-])(\d\d)-(0[1-9]|(?<=(?:1[3-9]|2\d|3[01])-)1[0-2]|(?<=0[1-9]-)(?:1[3-9]|2\d|3[01]))(?![\d/:.-])/g,
    read: ([, a, b], context, { isAlone }) =>
      isAlone && isLikeADay(Number(a), Number(b)) ? resolveNumericDate(context, Number(a), Number(b)) : undefined,
  },
  {
    pattern: withGlobalFlag(
      createAlternativesPattern`(?<![\d/.:-])(\d\d?)\/(\d\d?)(?![\d/]|[.-]\d|\s*${FRACTION_OF}\>)`,
    ),
    read: ([written, a, b], context, { isAlone, countsNothing }) => {
      if (written === "24/7" || !isLikeADay(Number(a), Number(b)) || !countsNothing) return undefined;
      const meaning = resolveNumericDate(context, Number(a), Number(b));
      const isDate = isAlone || Number(a) > 12 || Number(b) > 12;
      return meaning === "unreadable" || isDate ? meaning : { ...meaning, sure: false };
    },
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
