import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";
import type { NormalizedText } from "./normalize-text.ts";
import type { TextSpan } from "./span.ts";

const END = /\n|[!?;]+[")]*|\.+[")]*/g;
const TITLE = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ sentences }) => sentences.titles)}$`;
const ABBREVIATION = createAlternativesPattern`\<(?:\p{L}|\d{1,2}|${joinSourcesOfAllLanguages(({ sentences }) => sentences.abbreviations)})$`;

/**
 * Splits a text into adjacent sentences. The full stops in "Mrs. Quispe", "9.30" and "50 min. by phone" do not end a
 * sentence.
 */
export function splitSentences({ text, cut }: NormalizedText): TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = 0;
  for (const { 0: mark, index } of findAllMatches(END, text)) {
    const end = index + mark.length;
    if (
      mark === "." &&
      !isStop(text.slice(Math.max(start, index - 8), index), text.slice(end, end + 1), () => nextLetter(cut, text, end))
    )
      continue;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

const LONE_LETTER = createAlternativesPattern`\<\p{L}$`;

function isStop(before: string, after: string, next: () => string): boolean {
  if (TITLE.test(before)) return false;
  if (after !== "" && !/\s/.test(after))
    return /\p{L}$/u.test(before) && isCapital(next()) && !LONE_LETTER.test(before);
  return !ABBREVIATION.test(before) || after === "" || isCapital(next());
}

/**
 * Whether a letter is a capital. A capital after a full stop shows that the full stop ends a sentence and not only an
 * abbreviation.
 */
function isCapital(letter: string): boolean {
  return /^\p{Lu}/u.test(letter);
}

function nextLetter(cut: NormalizedText["cut"], text: string, from: number): string {
  const at = from + (/\p{L}/u.exec(text.slice(from, from + 8))?.index ?? 0);
  return cut(at, at + 1);
}
