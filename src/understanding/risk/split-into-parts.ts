import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { splitSentences } from "#understanding/fold/sentences.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createAlternativesPattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";

/** A range of the folded (normalised) text, with its words, without the punctuation that ends it. */
export type TextPart = TextSpan & {
  readonly text: string;
  /** The place of the sentence in `TextParts.sentences` that it is, or that it is a clause of. */
  readonly sentence: number;
};

/**
 * A text in parts, twice. `sentences` are what is judged first: sentences, of which the long ones are split into clauses.
 * `clauses` are the clauses of the sentences that were short enough to be judged whole.
 */
export type TextParts = { readonly sentences: readonly TextPart[]; readonly clauses: readonly TextPart[] };

/** Dictated text has no full stops, so a sentence of more than this number of characters is split into clauses. */
const LONG_SENTENCE = 160;

/** In a longer text only the sentences are judged, and the clauses of long ones, to be done in time. */
const MAX_CHARACTERS_WITH_CLAUSES = 6_000;

/** Minimum number of characters of a clause. A shorter one says too little to be judged without its neighbour. */
const SHORT_CLAUSE = { ofLongSentence: 30, ofSentence: 9 } as const;

/** Matches the places where a sentence may be split. */
const CLAUSE_BOUNDARY = withGlobalFlag(
  createAlternativesPattern`,(?!\d)|[:()]| - |(?<=\s)(?=(?:${joinSourcesOfAllLanguages(({ sentences }) => sentences.conjunctions)}|${joinSourcesOfAllLanguages(({ clauses }) => clauses.contrasts)})\>)`,
);

/** The lookbehind starts a match only at the first of a run of such characters, which takes linear time. */
const END = /(?<![.!?;\s)])[.!?;\s)]+$/;
const BEGINNING = /^[,:()\s-]+/;

/** Splits a text into adjacent sentences, and these into clauses. */
export function splitIntoParts(folded: NormalizedText): TextParts {
  const text = folded.text.replaceAll("_", " ");
  const wordsOf = ({ start, end }: TextSpan) => text.slice(start, end).replace(END, "");
  const sentences = splitSentences(folded)
    .flatMap((span) => {
      const words = wordsOf(span);
      return words.length > LONG_SENTENCE ? splitIntoClauses(span, words, SHORT_CLAUSE.ofLongSentence) : [span];
    })
    .map((span, sentence): TextPart => ({ ...span, text: wordsOf(span), sentence }));
  if (text.length > MAX_CHARACTERS_WITH_CLAUSES) return { sentences, clauses: [] };
  const clauses = sentences.flatMap((sentence): readonly TextPart[] => {
    if (sentence.text.length > LONG_SENTENCE) return [];
    const spans = splitIntoClauses(sentence, sentence.text, SHORT_CLAUSE.ofSentence);
    if (spans.length < 2) return [];
    return spans.map((span) => ({ ...sentence, ...span, text: wordsOf(span).replace(BEGINNING, "") }));
  });
  return { sentences, clauses };
}

function splitIntoClauses({ start, end }: TextSpan, words: string, shortest: number): readonly TextSpan[] {
  const clauses: TextSpan[] = [];
  let from = start;
  for (const { index } of findAllMatches(CLAUSE_BOUNDARY, words)) {
    const at = start + index;
    if (at - from < shortest || start + words.length - at < shortest) continue;
    clauses.push({ start: from, end: at });
    from = at;
  }
  return [...clauses, { start: from, end }];
}
