import { combineHashes, hashSubstrings, hashText } from "./hash.ts";

/** A passage as the classifier sees it: its words, the concepts of each, and signs of the passage as a whole. */
export type AnalysedPassage = {
  readonly words: readonly string[];
  readonly concepts: readonly (readonly string[])[];
  readonly signs: readonly string[];
};

/**
 * Hashed features of one kind. The classifier gives all groups of features the same total length, so that a long passage
 * does not outweigh a short one, nor the many substrings the few concepts.
 */
export type FeatureGroup = { readonly weight: number; readonly hashes: ReadonlySet<number> };

/** Features of other passages say less than those of the passage itself. */
const CONTEXT_WEIGHT = 0.5;
const BIAS_WEIGHT = 0.5;

/** The number of each feature template. It makes equal words different features of different templates. */
const TEMPLATE = {
  word: 0,
  pair: 1,
  pairWithGap: 2,
  substring: 3,
  concept: 4,
  conceptPair: 5,
  kindPair: 6,
  kindTriple: 7,
  kindPairWithGap: 8,
  together: 9,
  contextWord: 10,
  contextConcept: 11,
  bias: 12,
} as const;

const START = hashText("<");
const END = hashText(">");
/** Length of the beginning that stands for a word without a concept in the sequences of kinds of words. */
const BEGINNING = 5;

/** Returns the features of a passage and of the passages around it. The time taken is linear in its length. */
export function hashFeatures(passage: AnalysedPassage, context: readonly AnalysedPassage[]): readonly FeatureGroup[] {
  return [
    { weight: 1, hashes: hashWords(passage) },
    { weight: 1, hashes: hashWordParts(passage) },
    { weight: 1, hashes: hashConceptSequence(passage) },
    { weight: 1, hashes: hashKinds(passage) },
    { weight: 1, hashes: hashConceptsTogether(passage) },
    { weight: CONTEXT_WEIGHT, hashes: hashAll(context, TEMPLATE.contextWord, ({ words }) => words) },
    { weight: CONTEXT_WEIGHT, hashes: hashAll(context, TEMPLATE.contextConcept, ({ concepts }) => concepts.flat()) },
    { weight: BIAS_WEIGHT, hashes: new Set([combineHashes(TEMPLATE.bias, 0)]) },
  ].filter(({ hashes }) => hashes.size > 0);
}

function hashWords({ words }: AnalysedPassage): ReadonlySet<number> {
  const all = [START, ...words.map(hashText), END];
  const hashes = new Set<number>();
  for (let at = 0; at < all.length - 1; at++) {
    const [word = 0, next = 0, afterNext] = [all[at], all[at + 1], all[at + 2]];
    if (at > 0) hashes.add(combineHashes(TEMPLATE.word, word));
    hashes.add(combineHashes(TEMPLATE.pair, word, next));
    if (at > 0 && afterNext !== undefined) hashes.add(combineHashes(TEMPLATE.pairWithGap, word, afterNext));
  }
  return hashes;
}

function hashWordParts({ words }: AnalysedPassage): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const word of words)
    hashSubstrings(`<${word}>`, 3, 5, (hash) => hashes.add(combineHashes(TEMPLATE.substring, hash)));
  return hashes;
}

function hashConceptSequence({ concepts, signs }: AnalysedPassage): ReadonlySet<number> {
  const hashes = new Set(signs.map((sign) => combineHashes(TEMPLATE.concept, hashText(sign))));
  let before: readonly number[] = [];
  for (const each of concepts) {
    if (each.length === 0) continue;
    const found = each.map(hashText);
    for (const concept of found) {
      hashes.add(combineHashes(TEMPLATE.concept, concept));
      for (const earlier of before) hashes.add(combineHashes(TEMPLATE.conceptPair, earlier, concept));
    }
    before = found;
  }
  return hashes;
}

/** Sequences of kinds of words. The kind of a word is its concept or, if it has none, its beginning. */
function hashKinds({ words, concepts }: AnalysedPassage): ReadonlySet<number> {
  const kinds = words.map((word, index) =>
    hashText(concepts[index]?.at(-1)?.toUpperCase() ?? word.slice(0, BEGINNING)),
  );
  const all = [START, ...kinds, END];
  const hashes = new Set<number>();
  for (let at = 0; at < all.length - 1; at++) {
    const [kind = 0, next = 0, afterNext] = [all[at], all[at + 1], all[at + 2]];
    hashes.add(combineHashes(TEMPLATE.kindPair, kind, next));
    if (afterNext === undefined) continue;
    hashes.add(combineHashes(TEMPLATE.kindTriple, kind, next, afterNext));
    hashes.add(combineHashes(TEMPLATE.kindPairWithGap, kind, afterNext));
  }
  return hashes;
}

/** Every two concepts of the passage, in whatever order. A lexicon has about a hundred concepts, so they are few. */
function hashConceptsTogether({ concepts, signs }: AnalysedPassage): ReadonlySet<number> {
  const all = [...new Set([...concepts.flat(), ...signs])].toSorted().map(hashText);
  const hashes = new Set<number>();
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) hashes.add(combineHashes(TEMPLATE.together, one, other));
  });
  return hashes;
}

function hashAll(
  passages: readonly AnalysedPassage[],
  template: number,
  pick: (passage: AnalysedPassage) => readonly string[],
): ReadonlySet<number> {
  return new Set(passages.flatMap((passage) => pick(passage).map((each) => combineHashes(template, hashText(each)))));
}
