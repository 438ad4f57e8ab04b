import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { splitSentences } from "#understanding/fold/sentences.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createAlternativesPattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";

/** A range of the folded (normalised) text, with its words, without the punctuation that ends it. */
export type TextPart = TextSpan & { readonly text: string };

/** A sentence and the parts that it consists of: itself, or the clauses of a long one. */
export type SentenceWithParts = TextPart & { readonly parts: readonly TextPart[] };

/** Dictated text has no full stops, so a sentence of more than this number of characters is split into clauses. */
const LONG_SENTENCE = 160;

/** Minimum number of characters of a clause. A shorter one says too little to be judged without its neighbour. */
const SHORT_CLAUSE = 30;

/** Matches the places where a long sentence may be split. */
const CLAUSE_BOUNDARY = withGlobalFlag(
  createAlternativesPattern`,(?!\d)|[:()]| - |(?<=\s)(?=(?:${joinSourcesOfAllLanguages(({ sentences }) => sentences.conjunctions)}|${joinSourcesOfAllLanguages(({ clauses }) => clauses.contrasts)})\>)`,
);

/** The lookbehind starts a match only at the first of a run of such characters, which takes linear time. */
const END = /(?<![.!?;\s)])[.!?;\s)]+$/;

/** Splits a text into adjacent sentences, and long sentences into clauses. */
export function splitIntoParts(folded: NormalizedText): readonly SentenceWithParts[] {
  const text = folded.text.replaceAll("_", " ");
  const toPart = ({ start, end }: TextSpan): TextPart => ({
    start,
    end,
    text: text.slice(start, end).replace(END, ""),
  });
  return splitSentences(folded).map((span) => {
    const sentence = toPart(span);
    return { ...sentence, parts: splitLongSentence(sentence).map(toPart) };
  });
}

function splitLongSentence({ start, end, text }: TextPart): readonly TextSpan[] {
  if (text.length <= LONG_SENTENCE) return [{ start, end }];
  const clauses: TextSpan[] = [];
  let from = start;
  for (const { index } of findAllMatches(CLAUSE_BOUNDARY, text)) {
    const at = start + index;
    if (at - from < SHORT_CLAUSE || end - at < SHORT_CLAUSE) continue;
    clauses.push({ start: from, end: at });
    from = at;
  }
  return [...clauses, { start: from, end }];
}
