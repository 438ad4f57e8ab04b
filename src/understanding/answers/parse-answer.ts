import type { ContactModality } from "#kernel/contact-codes.ts";
import { LANGUAGES, listLanguagesFrom } from "#kernel/language.ts";
import { blankOutRetractedWords } from "#understanding/clauses/blank-out-retracted-words.ts";
import { type PreparedText, prepareText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedValue, ParsedAnswer, UnderstandingContext } from "#understanding/extracted-values.ts";
import { toValidVisitMinutes } from "#understanding/facts/duration-rule.ts";
import { findDurations } from "#understanding/facts/find-durations.ts";
import type { TimeMention } from "#understanding/facts/find-times.ts";
import { type ResolvedDay, resolveDayOfMonth } from "#understanding/facts/resolve-day.ts";
import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import { removeOverlappingSpans, type TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createAlternativesPattern, createPhrasePattern } from "#understanding/pattern/phrases.ts";
import { findModalityWord } from "#understanding/values/extract-modality.ts";
import { toPlainWords } from "./wish-pattern.ts";

/**
 * Reads the day in an answer to "which day?". `tense` says whether a past or a future day was asked for. A day of the
 * other kind is returned too, so that the refusal can name it, and a day that does not exist is returned as unreadable.
 * `left` is the text without the words that its author withdrew.
 */
export function parseDayAnswer(left: PreparedText, tense: "past" | "future"): ParsedAnswer<Temporal.PlainDate> {
  const { folded, named, context } = left;
  for (const language of listLanguagesFrom(context.language)) {
    const day = left.factsIn(language).find((fact) => fact.what === "day");
    if (day) return toAnswer(folded, day, day.meaning, tense);
  }
  const alone = DAY_ALONE.exec(named);
  const meaning = alone && resolveDayOfMonth(context.today, Number(alone[1]));
  if (meaning) return toAnswer(folded, whole(folded), meaning, tense);
  return DATE_ALONE.test(named) ? { unreadable: getQuoteOfSpan(folded, whole(folded)) } : undefined;
}

/** Reads the day that a person wrote in a form field. */
export function parseDayField(
  words: string,
  context: UnderstandingContext,
  tense: "past" | "future",
): ParsedAnswer<Temporal.PlainDate> {
  return parseDayAnswer(prepareText(words, context, { kept: blankOutRetractedWords(words) }), tense);
}

/**
 * Reads the time of day in an answer. A bare number such as "9" is not read as a time: in an answer to "which day?" it
 * is the day of the month.
 */
export function parseTimeAnswer(
  folded: NormalizedText,
  times: readonly TimeMention[],
): ExtractedValue<Temporal.PlainTime> | undefined {
  const found = removeOverlappingSpans(times)[0];
  return found && { value: found.startsAt, quote: getQuoteOfSpan(folded, found), sure: found.sure };
}

/** Reads the duration in an answer to "how long?". A bare whole number counts minutes, a bare decimal counts hours. */
export function parseDurationAnswer(folded: NormalizedText, times: readonly TimeMention[]): ParsedAnswer<number> {
  const durations = LANGUAGES.flatMap((language) => findDurations(folded.text, language)).filter(
    ({ isLater }) => !isLater,
  );
  const ranges = times.filter((time) => time.minutes !== undefined);
  const found = removeOverlappingSpans([...durations, ...ranges])[0];
  if (found?.minutes !== undefined) return toMinutes(getQuoteOfSpan(folded, found), found.minutes, found.sure);
  const [, hours, minutes] = HOURS_AND_MINUTES.exec(folded.text) ?? [];
  if (hours)
    return toMinutes(
      getQuoteOfSpan(folded, whole(folded)),
      toValidVisitMinutes(Number(hours) * 60 + Number(minutes)),
      true,
    );
  const number = numberIn(LONE_NUMBER.exec(folded.text)?.[1] ?? "");
  if (number === undefined) return undefined;
  const isHours = !Number.isInteger(number);
  return toMinutes(
    getQuoteOfSpan(folded, whole(folded)),
    toValidVisitMinutes(isHours ? number * 60 : number),
    !isHours,
  );
}

function numberIn(words: string): number | undefined {
  return LANGUAGES.map((language) => LANGUAGE_PACKS[language].numbers.numberOf(words)).find(
    (number) => !Number.isNaN(number),
  );
}

/** Reads the mode of the visit (in person, by phone …) in an answer to "how did you meet?". A single word is enough. */
export function parseModalityAnswer({ folded, named }: PreparedText): ExtractedValue<ContactModality> | undefined {
  const found = findModalityWord(named);
  return found && { value: found.value, quote: getQuoteOfSpan(folded, found), sure: true };
}

/** Reads a yes or a no. Returns undefined if the message says anything else. */
export function parseYesNoAnswer({ text, folded }: Pick<PreparedText, "text" | "folded">): boolean | undefined {
  const words = toPlainWords(folded.text);
  if (/👍|✅/u.test(text) && words === "") return true;
  if (YES.test(words)) return true;
  return NO.test(words) ? false : undefined;
}

/** Whether the whole answer asks for one record for each of several: "yes, one for each". */
export function asksForEach({ folded }: Pick<PreparedText, "folded">): boolean {
  return EACH.test(toPlainWords(folded.text));
}

const BEFORE_DAY = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.beforeDay);
const ORDINALS = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.ordinals);
const DAY_ALONE = createAlternativesPattern`^[^W]*(?:${BEFORE_DAY} )*(\d{1,2})${ORDINALS}?[^W]*$`;
const DATE_ALONE = createAlternativesPattern`^[^W]*\d{1,4}(?:[/.-]\d{1,4}){0,2}[^W]*$`;
const HOURS_AND_MINUTES = createAlternativesPattern`^[^W]*(\d):([0-5]\d)[^W]*$`;
const ABOUT = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.about);
const OR_SO = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.orSo);
const NUMBER = String.raw`\d{1,4}(?:[.,]\d{1,2})?|\p{L}+(?: ${joinSourcesOfAllLanguages(({ numbers }) => numbers.joint)} \p{L}+|[ -]\p{L}+)?`;
/** Matches a message that is only one number, in digits or words, with optional words such as "about" around it. */
const LONE_NUMBER = createAlternativesPattern`^[^W]*(?:${ABOUT}\s+)?(${NUMBER})\s?${OR_SO}?[^W]*$`;
const SAYS_YES = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.yes);
const YES = createPhrasePattern`^${SAYS_YES}$`;
const NO = createPhrasePattern`^${joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.no)}$`;
const FOR_EACH = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.each);
const PLEASE = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.please);
const EACH = createPhrasePattern`^(?:${SAYS_YES} )?${FOR_EACH}(?: ${PLEASE})?$`;

function toAnswer(
  folded: NormalizedText,
  span: TextSpan,
  meaning: ResolvedDay,
  tense: "past" | "future",
): ParsedAnswer<Temporal.PlainDate> {
  const words = getQuoteOfSpan(folded, span);
  if (meaning === "unreadable") return { unreadable: words };
  const against = tense === "past" ? "future" : "past";
  const value = meaning[tense] ?? meaning.other?.[tense] ?? meaning[against];
  const isOther = !meaning[tense] && meaning.other?.[tense] !== undefined;
  return value && { value, quote: words, sure: meaning.sure && !isOther };
}

function toMinutes(words: string, minutes: number | "unreadable", sure: boolean): ParsedAnswer<number> {
  return minutes === "unreadable" ? { unreadable: words } : { value: minutes, quote: words, sure };
}

function whole(folded: NormalizedText): TextSpan {
  return { start: 0, end: folded.text.length };
}
