import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";
import type { NormalizedText } from "./normalize-text.ts";
import type { TextSpan } from "./span.ts";

/** Words that are cut off a quote if they stand at the ends of its clause. */
const CONJUNCTIONS = joinSourcesOfAllLanguages(({ sentences }) => sentences.conjunctions);
const SUBORDINATORS = joinSourcesOfAllLanguages(({ sentences }) => sentences.subordinators);
const BEFORE = createAlternativesPattern`^(?:[\s,;:.!?)\]·+-]|\<(?:${CONJUNCTIONS}|${SUBORDINATORS})\>(?=\s))+`;
const AFTER = createAlternativesPattern`(?:[\s,;:.!([·+-]|\<${CONJUNCTIONS})$`;

/** Trims conjunctions and punctuation from both ends of a span. */
export function trimSpan({ text }: Pick<NormalizedText, "text">, { start, end }: TextSpan): TextSpan {
  const from = start + (BEFORE.exec(text.slice(start, end))?.[0].length ?? 0);
  let to = end;
  for (let tail = tailOf(); tail; tail = tailOf()) to -= tail[0].length;
  return { start: from, end: Math.max(from, to) };

  function tailOf() {
    return AFTER.exec(text.slice(Math.max(from, to - 12), to));
  }
}

/** Returns the original words of a span, without conjunctions and punctuation at its ends. */
export function getQuoteOfSpan(folded: NormalizedText, span: TextSpan): string {
  const { start, end } = trimSpan(folded, span);
  return folded.cut(start, end);
}
