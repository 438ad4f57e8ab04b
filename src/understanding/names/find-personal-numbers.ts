import { removeOverlappingSpans } from "#understanding/fold/span.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { isDocumentNumber, isPhoneNumber } from "./number-shapes.ts";
import { foldWord } from "./people-words.ts";
import type { PersonalNumberWords } from "./personal-number-words.ts";

export type NumberKind = "number" | "phone" | "email" | "birth_date";
export type PersonalNumber = { readonly start: number; readonly end: number; readonly kind: NumberKind };

const EMAIL =
  /<mailto:[^<>\n]{1,300}>|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
/** Digits with the separators of phone numbers and identity numbers, possibly with letters: "QQ 12 34 56 C", "S-2024-00931". */
const CODE =
  /(?<![\p{L}\p{N}.,/:])(?:\+|\((?=\+?\d{1,4}\))\+?)?(?:\p{Lu}{1,3}-?|\p{Lu}{2} (?=\d\d \d\d ))?\d(?:[-. ()/]{0,2}\d){4,18}(?:-?\p{Lu}{1,2}| \p{Lu}(?! \p{L})|(?<=\p{Lu}{2} (?:\d\d ){2}\d\d) [A-D])?(?![\p{L}\p{N}]|[.,:]\d|\s?%)/gu;
/** Letters and digits in one word, such as the CURP "MELR120518HPLNPD04". */
const MIXED =
  /(?<![\p{L}\p{N}.,/:-])(?=\p{N}*\p{L})(?=\p{L}*\p{N})[\p{L}\p{N}]{7,20}(?![\p{L}\p{N}]|[.:/-][\p{L}\p{N}])/gu;
const NUMERIC_DATE =
  /(?<![\p{N}/.-])(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:\d{4}|\d{2})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})(?![\p{N}]|[/-]\d)/gu;
/** A date whose month is written in whatever language. It is one only after words for a birth. */
const WORDED_DATE =
  /(?<!\p{N})\d{1,2}\p{L}{0,3}\.?[-/ ](?:de |of )?\p{L}{1,10}\.?,?[-/ ](?:de |del )?\d{2,4}(?!\p{N})/gu;

/** Finds e-mail addresses, phone numbers, numbers of documents and dates of birth. */
export function findPersonalNumbers(text: string, words: PersonalNumberWords): readonly PersonalNumber[] {
  const emails = findAllMatches(EMAIL, text).map((match) => ({ ...spanOf(match), kind: "email" as const }));
  const dates = [NUMERIC_DATE, words.date, WORDED_DATE].flatMap((date) => findAllMatches(date, text).map(spanOf));
  const births = dates
    .filter(({ start }) => words.birth.test(contextBefore(text, start)))
    .map((date) => ({ ...date, kind: "birth_date" as const }));
  const starts = new Set(dates.map(({ start }) => start));
  const found = [...findAllMatches(CODE, text), ...findAllMatches(MIXED, text)];
  const codes = found.flatMap((match) => {
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
  return foldWord(text.slice(Math.max(0, start - 50), start));
}

/** A year, a range of years, a time or an amount is none of these. */
const SHORT_OR_YEARS = /^(?:(?:19|20)\d\d)(?:\D+(?:19|20)?\d\d)?$/u;

function kindOfCode(written: string, before: string, words: PersonalNumberWords): NumberKind | undefined {
  const digits = written.replace(/\D/gu, "");
  if (SHORT_OR_YEARS.test(written)) return undefined;
  if (words.document.test(before) && digits.length >= 5) return "number";
  if (words.phone.test(before) && digits.length >= 6) return "phone";
  if (words.notPersonal.test(before)) return undefined;
  if (words.documentOf.test(before) && digits.length >= 7) return "number";
  if (isPhoneNumber(written, digits)) return "phone";
  if (isDocumentNumber(written)) return "number";
  if (/\p{L}/u.test(written)) return digits.length >= 6 ? "number" : undefined;
  return digits.length === 8 && written === digits && !isCompactDate(digits) ? "number" : undefined;
}

function isCompactDate(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(digits);
}
