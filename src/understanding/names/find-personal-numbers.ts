import { removeOverlappingSpans } from "#understanding/fold/span.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { foldWord, type PersonalNumberWords } from "./people-words.ts";

export type NumberKind = "number" | "phone" | "email" | "birth_date";
export type PersonalNumber = { readonly start: number; readonly end: number; readonly kind: NumberKind };

const EMAIL =
  /<mailto:[^<>\n]{1,300}>|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
/** Digits with the separators of phone numbers and identity numbers, possibly with letters: "QQ123456C", "S-2024-00931". */
const CODE =
  /(?<![\p{L}\p{N}.,/:])(?:\+|\(\+?)?(?:\p{Lu}{1,3}-?)?\d(?:[-. ()/]{0,2}\d){4,18}\p{Lu}?(?![\p{L}\p{N}]|[.,:]\d|\s?%)/gu;
const NUMERIC_DATE = /(?<![\p{N}/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?![\p{N}]|[/-]\d)/gu;

/** Finds e-mail addresses, phone numbers, numbers of documents and dates of birth. */
export function findPersonalNumbers(text: string, words: PersonalNumberWords): readonly PersonalNumber[] {
  const emails = findAllMatches(EMAIL, text).map((match) => ({ ...spanOf(match), kind: "email" as const }));
  const dates = [...findAllMatches(NUMERIC_DATE, text), ...findAllMatches(words.date, text)].map(spanOf);
  const births = dates
    .filter(({ start }) => words.birth.test(contextBefore(text, start)))
    .map((date) => ({ ...date, kind: "birth_date" as const }));
  const starts = new Set(dates.map(({ start }) => start));
  const codes = findAllMatches(CODE, text).flatMap((match) => {
    const kind = starts.has(match.index) ? undefined : kindOfCode(match[0], contextBefore(text, match.index), words);
    return kind ? [{ ...spanOf(match), kind }] : [];
  });
  return removeOverlappingSpans<PersonalNumber>([...emails, ...births, ...codes]);
}

function spanOf({ index, 0: written }: RegExpExecArray) {
  return { start: index, end: index + written.length };
}

/** The folded words before a number, which say what it is. */
function contextBefore(text: string, start: number): string {
  return foldWord(text.slice(Math.max(0, start - 40), start));
}

/** A year, a range of years, a time or an amount is none of these. */
const SHORT_OR_YEARS = /^(?:(?:19|20)\d\d)(?:\D+(?:19|20)?\d\d)?$/u;

function kindOfCode(written: string, before: string, words: PersonalNumberWords): NumberKind | undefined {
  const digits = written.replace(/\D/gu, "");
  if (SHORT_OR_YEARS.test(written)) return undefined;
  if (words.document.test(before) && digits.length >= 5) return "number";
  if (words.phone.test(before) && digits.length >= 6) return "phone";
  if (words.notPersonal.test(before)) return undefined;
  if (/^\p{Lu}/u.test(written) || /\p{Lu}$/u.test(written)) return digits.length >= 6 ? "number" : undefined;
  if (isPhone(written, digits)) return "phone";
  if (/^\d{3}-\d{2}-\d{4}$|^\d{4} \d{4} \d{4}$/u.test(written)) return "number";
  return digits.length === 8 && written === digits && !isCompactDate(digits) ? "number" : undefined;
}

/** The forms of phone numbers in the countries of the programmes: Peru, United States, United Kingdom, Kenya, India, Nigeria. */
function isPhone(written: string, digits: string): boolean {
  if (/^\(?\+/u.test(written)) return digits.length >= 9 && digits.length <= 15;
  if (/^9\d{8}$/u.test(digits)) return true;
  if (/^\(\d{2,3}\)/u.test(written) && digits.length >= 7) return true;
  if (/^\d{3}[-. ]\d{3}[-. ]\d{4}$/u.test(written)) return true;
  if (/^\d{3}-(?!19|20)\d{4}$/u.test(written)) return true;
  return (
    /^0\d{8,10}$/u.test(digits) ||
    (/^[6-9]\d{9}$/u.test(digits) && /^\d{5} ?\d{5}$|^\d{10}$/u.test(written)) ||
    /^0\d{1,2}[- ]\d{6,7}$/u.test(written)
  );
}

function isCompactDate(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(digits);
}
