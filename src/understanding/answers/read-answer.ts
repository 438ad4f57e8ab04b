import type { Modality } from "#kernel/contact-codes.ts";
import { LANGUAGES, startingWith } from "#kernel/language.ts";
import { type Prepared, prepare } from "#understanding/clauses/prepare.ts";
import { blankWithdrawn } from "#understanding/clauses/taken-back.ts";
import { type Meaning, onDayOfMonth } from "#understanding/facts/day-meaning.ts";
import type { ClockFound } from "#understanding/facts/find-clocks.ts";
import { findLengths } from "#understanding/facts/find-lengths.ts";
import { toValidMinutes } from "#understanding/facts/length-rule.ts";
import type { Folded } from "#understanding/fold/fold.ts";
import { quote } from "#understanding/fold/quote.ts";
import { type Span, withoutOverlaps } from "#understanding/fold/span.ts";
import { inEveryLanguage } from "#understanding/language/every-language.ts";
import { PACKS } from "#understanding/language/packs.ts";
import { anyOf, phrases } from "#understanding/pattern/phrases.ts";
import type { Answer, Candidate, UnderstandingContext } from "#understanding/reading.ts";
import { readModalityWord } from "#understanding/slots/read-modality.ts";

/**
 * Reads the day in an answer to "which day?". A past day where a future one was asked for (or the reverse) is returned
 * too, so that the refusal can name it; a day that does not exist is unreadable. `left` is the text without withdrawn
 * parts.
 */
export function readDay(left: Prepared, tense: "past" | "future"): Answer<Temporal.PlainDate> {
  const { folded, named, context } = left;
  for (const language of startingWith(context.language)) {
    const day = left.factsIn(language).find((fact) => fact.what === "day");
    if (day) return toAnswer(folded, day, day.meaning, tense);
  }
  const alone = DAY_ALONE.exec(named);
  const meaning = alone && onDayOfMonth(context.today, Number(alone[1]));
  if (meaning) return toAnswer(folded, whole(folded), meaning, tense);
  return DATE_ALONE.test(named) ? { unreadable: quote(folded, whole(folded)) } : undefined;
}

/** Reads the day written in a form field. */
export function readDayIn(
  words: string,
  context: UnderstandingContext,
  tense: "past" | "future",
): Answer<Temporal.PlainDate> {
  return readDay(prepare(words, context, blankWithdrawn(words)), tense);
}

/**
 * Reads the time of day in an answer. A bare number is not a time, because as the answer to "which day?" it is a day.
 */
export function readTime(folded: Folded, clocks: readonly ClockFound[]): Candidate<Temporal.PlainTime> | undefined {
  const found = withoutOverlaps(clocks)[0];
  return found && { value: found.startsAt, quote: quote(folded, found), sure: found.sure };
}

/** Reads the length in an answer to "how long?": a bare whole number is minutes, a decimal is hours. */
export function readMinutes(folded: Folded, clocks: readonly ClockFound[]): Answer<number> {
  const lengths = LANGUAGES.flatMap((language) => findLengths(folded.text, language));
  const ranges = clocks.filter((clock) => clock.minutes !== undefined);
  const found = withoutOverlaps([...lengths, ...ranges])[0];
  if (found?.minutes !== undefined) return toMinutes(quote(folded, found), found.minutes, found.sure);
  const [, hours, minutes] = HOURS_AND_MINUTES.exec(folded.text) ?? [];
  if (hours) return toMinutes(quote(folded, whole(folded)), toValidMinutes(Number(hours) * 60 + Number(minutes)), true);
  const number = numberIn(ALONE.exec(folded.text)?.[1] ?? "");
  if (number === undefined) return undefined;
  const isHours = !Number.isInteger(number);
  return toMinutes(quote(folded, whole(folded)), toValidMinutes(isHours ? number * 60 : number), !isHours);
}

function numberIn(words: string): number | undefined {
  return LANGUAGES.map((language) => PACKS[language].numbers.numberOf(words)).find((number) => !Number.isNaN(number));
}

/** Reads the modality (in person, by phone …) in an answer to "how did you meet?"; a single word is enough. */
export function readModality({ folded, named }: Prepared): Candidate<Modality> | undefined {
  const found = readModalityWord(named);
  return found && { value: found.value, quote: quote(folded, found), sure: true };
}

/** Reads yes or no, provided the message says nothing else. */
export function readYesNo({ text, folded }: Pick<Prepared, "text" | "folded">): boolean | undefined {
  const words = folded.text.replace(/[^\p{L}]+/gu, " ").trim();
  if (/👍|✅/u.test(text) && words === "") return true;
  if (YES.test(words)) return true;
  return NO.test(words) ? false : undefined;
}

const BEFORE_DAY = inEveryLanguage(({ answers }) => answers.beforeDay);
const ORDINALS = inEveryLanguage(({ answers }) => answers.ordinals);
const DAY_ALONE = anyOf`^[^W]*(?:${BEFORE_DAY} )*(\d{1,2})${ORDINALS}?[^W]*$`;
const DATE_ALONE = anyOf`^[^W]*\d{1,4}(?:[/.-]\d{1,4}){0,2}[^W]*$`;
const HOURS_AND_MINUTES = anyOf`^[^W]*(\d):([0-5]\d)[^W]*$`;
const ABOUT = inEveryLanguage(({ answers }) => answers.about);
const OR_SO = inEveryLanguage(({ answers }) => answers.orSo);
const NUMBER = String.raw`\d{1,4}(?:[.,]\d{1,2})?|\p{L}+(?: ${inEveryLanguage(({ numbers }) => numbers.joint)} \p{L}+|[ -]\p{L}+)?`;
/** A message that is only one number, in digits or words, with optional words such as "about" around it. */
const ALONE = anyOf`^[^W]*(?:${ABOUT}\s+)?(${NUMBER})\s?${OR_SO}?[^W]*$`;
const YES = phrases`^${inEveryLanguage(({ answers }) => answers.yes)}$`;
const NO = phrases`^${inEveryLanguage(({ answers }) => answers.no)}$`;

function toAnswer(folded: Folded, span: Span, meaning: Meaning, tense: "past" | "future"): Answer<Temporal.PlainDate> {
  const words = quote(folded, span);
  if (meaning === "unreadable") return { unreadable: words };
  const value = tense === "past" ? (meaning.past ?? meaning.future) : (meaning.future ?? meaning.past);
  return value && { value, quote: words, sure: meaning.sure };
}

function toMinutes(words: string, minutes: number | "unreadable", sure: boolean): Answer<number> {
  return minutes === "unreadable" ? { unreadable: words } : { value: minutes, quote: words, sure };
}

function whole(folded: Folded): Span {
  return { start: 0, end: folded.text.length };
}
