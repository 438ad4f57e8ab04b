import type { Modality } from "#kernel/contact-codes.ts";
import { LANGUAGES, listLanguagesFrom } from "#kernel/language.ts";
import { type PreparedText, prepareText } from "#understanding/clauses/prepare-text.ts";
import { blankWithdrawnWords } from "#understanding/clauses/withdrawn-words.ts";
import { type DayMeaning, meaningOfDayOfMonth } from "#understanding/facts/day-meaning.ts";
import { toValidMinutes } from "#understanding/facts/duration-rule.ts";
import { findDurations } from "#understanding/facts/find-durations.ts";
import type { TimeMention } from "#understanding/facts/find-times.ts";
import type { FoldedText } from "#understanding/fold/fold-text.ts";
import { quoteSpan } from "#understanding/fold/quote-span.ts";
import { type TextSpan, withoutOverlaps } from "#understanding/fold/span.ts";
import { sourceOfEveryLanguage } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { anyOf, anyPhrase } from "#understanding/pattern/phrases.ts";
import type { AnswerResult, CandidateValue, UnderstandingContext } from "#understanding/reading.ts";
import { readModalityWord } from "#understanding/values/read-modality.ts";

/**
 * Reads the day in an answer to "which day?". `tense` says whether a past or a future day was asked for. A day of the
 * other kind is returned too, so that the refusal can name it, and a day that does not exist is returned as unreadable.
 * `left` is the text without the words that its author withdrew.
 */
export function readDayAnswer(left: PreparedText, tense: "past" | "future"): AnswerResult<Temporal.PlainDate> {
  const { folded, named, context } = left;
  for (const language of listLanguagesFrom(context.language)) {
    const day = left.factsIn(language).find((fact) => fact.what === "day");
    if (day) return toAnswer(folded, day, day.meaning, tense);
  }
  const alone = DAY_ALONE.exec(named);
  const meaning = alone && meaningOfDayOfMonth(context.today, Number(alone[1]));
  if (meaning) return toAnswer(folded, whole(folded), meaning, tense);
  return DATE_ALONE.test(named) ? { unreadable: quoteSpan(folded, whole(folded)) } : undefined;
}

/** Reads the day that a person wrote in a form field. */
export function readDayField(
  words: string,
  context: UnderstandingContext,
  tense: "past" | "future",
): AnswerResult<Temporal.PlainDate> {
  return readDayAnswer(prepareText(words, context, blankWithdrawnWords(words)), tense);
}

/**
 * Reads the time of day in an answer. A bare number such as "9" is not read as a time: in an answer to "which day?" it
 * is the day of the month.
 */
export function readTimeAnswer(
  folded: FoldedText,
  times: readonly TimeMention[],
): CandidateValue<Temporal.PlainTime> | undefined {
  const found = withoutOverlaps(times)[0];
  return found && { value: found.startsAt, quote: quoteSpan(folded, found), sure: found.sure };
}

/** Reads the duration in an answer to "how long?". A bare whole number counts minutes, a bare decimal counts hours. */
export function readDurationAnswer(folded: FoldedText, times: readonly TimeMention[]): AnswerResult<number> {
  const durations = LANGUAGES.flatMap((language) => findDurations(folded.text, language));
  const ranges = times.filter((time) => time.minutes !== undefined);
  const found = withoutOverlaps([...durations, ...ranges])[0];
  if (found?.minutes !== undefined) return toMinutes(quoteSpan(folded, found), found.minutes, found.sure);
  const [, hours, minutes] = HOURS_AND_MINUTES.exec(folded.text) ?? [];
  if (hours)
    return toMinutes(quoteSpan(folded, whole(folded)), toValidMinutes(Number(hours) * 60 + Number(minutes)), true);
  const number = numberIn(LONE_NUMBER.exec(folded.text)?.[1] ?? "");
  if (number === undefined) return undefined;
  const isHours = !Number.isInteger(number);
  return toMinutes(quoteSpan(folded, whole(folded)), toValidMinutes(isHours ? number * 60 : number), !isHours);
}

function numberIn(words: string): number | undefined {
  return LANGUAGES.map((language) => LANGUAGE_PACKS[language].numbers.numberOf(words)).find(
    (number) => !Number.isNaN(number),
  );
}

/** Reads the mode of the visit (in person, by phone …) in an answer to "how did you meet?". A single word is enough. */
export function readModalityAnswer({ folded, named }: PreparedText): CandidateValue<Modality> | undefined {
  const found = readModalityWord(named);
  return found && { value: found.value, quote: quoteSpan(folded, found), sure: true };
}

/** Reads a yes or a no. Returns undefined if the message says anything else. */
export function readYesNoAnswer({ text, folded }: Pick<PreparedText, "text" | "folded">): boolean | undefined {
  const words = folded.text.replace(/[^\p{L}]+/gu, " ").trim();
  if (/👍|✅/u.test(text) && words === "") return true;
  if (YES.test(words)) return true;
  return NO.test(words) ? false : undefined;
}

const BEFORE_DAY = sourceOfEveryLanguage(({ shortAnswers }) => shortAnswers.beforeDay);
const ORDINALS = sourceOfEveryLanguage(({ shortAnswers }) => shortAnswers.ordinals);
const DAY_ALONE = anyOf`^[^W]*(?:${BEFORE_DAY} )*(\d{1,2})${ORDINALS}?[^W]*$`;
const DATE_ALONE = anyOf`^[^W]*\d{1,4}(?:[/.-]\d{1,4}){0,2}[^W]*$`;
const HOURS_AND_MINUTES = anyOf`^[^W]*(\d):([0-5]\d)[^W]*$`;
const ABOUT = sourceOfEveryLanguage(({ shortAnswers }) => shortAnswers.about);
const OR_SO = sourceOfEveryLanguage(({ shortAnswers }) => shortAnswers.orSo);
const NUMBER = String.raw`\d{1,4}(?:[.,]\d{1,2})?|\p{L}+(?: ${sourceOfEveryLanguage(({ numbers }) => numbers.joint)} \p{L}+|[ -]\p{L}+)?`;
/** Matches a message that is only one number, in digits or words, with optional words such as "about" around it. */
const LONE_NUMBER = anyOf`^[^W]*(?:${ABOUT}\s+)?(${NUMBER})\s?${OR_SO}?[^W]*$`;
const YES = anyPhrase`^${sourceOfEveryLanguage(({ shortAnswers }) => shortAnswers.yes)}$`;
const NO = anyPhrase`^${sourceOfEveryLanguage(({ shortAnswers }) => shortAnswers.no)}$`;

function toAnswer(
  folded: FoldedText,
  span: TextSpan,
  meaning: DayMeaning,
  tense: "past" | "future",
): AnswerResult<Temporal.PlainDate> {
  const words = quoteSpan(folded, span);
  if (meaning === "unreadable") return { unreadable: words };
  const value = tense === "past" ? (meaning.past ?? meaning.future) : (meaning.future ?? meaning.past);
  return value && { value, quote: words, sure: meaning.sure };
}

function toMinutes(words: string, minutes: number | "unreadable", sure: boolean): AnswerResult<number> {
  return minutes === "unreadable" ? { unreadable: words } : { value: minutes, quote: words, sure };
}

function whole(folded: FoldedText): TextSpan {
  return { start: 0, end: folded.text.length };
}
