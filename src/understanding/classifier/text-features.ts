import type { FeatureGroup } from "./features.ts";
import { combineHashes, hashText } from "./hash.ts";
import type { Token } from "./tokens.ts";

/** Collects hashed features in groups of equal weight. Each template has a name, so that equal words differ between them. */
export class FeatureCollector {
  readonly #groups: { readonly weight: number; readonly hashes: Set<number> }[] = [];
  #hashes = new Set<number>();

  /** Begins a group. All features of a group together have the same length, however many they are. */
  group(weight = 1): this {
    this.#hashes = new Set();
    this.#groups.push({ weight, hashes: this.#hashes });
    return this;
  }

  add(template: number, first: number, second = 0, third = 0): void {
    this.#hashes.add(combineHashes(template, first, second, third));
  }

  /** Adds features that were hashed before, with their templates. */
  addHashed(hashes: readonly number[]): void {
    for (const hash of hashes) this.#hashes.add(hash);
  }

  groups(): readonly FeatureGroup[] {
    return this.#groups.filter(({ hashes }) => hashes.size > 0);
  }
}

/** The number of each template; 24 is that of the parts of a token, and those of other files begin at `FIRST_FREE`. */
const TEMPLATE = {
  word: 20,
  pair: 21,
  triple: 22,
  gapped: 23,
  shape: 25,
  shapes: 26,
  sign: 27,
  place: 28,
  concept: 29,
  concepts: 30,
  together: 31,
};
export const FIRST_FREE = 40;

const START = hashText("<");
const END = hashText(">");

/** Adds the words of a text, the sequences of two and three of them, and the parts of each. */
export function addWords(features: FeatureCollector, tokens: readonly Token[]): void {
  const words = [START, ...tokens.map(({ hashes }) => hashes.word), END];
  features.group();
  for (let at = 0; at < words.length - 1; at++) {
    const [one = 0, two = 0, three] = [words[at], words[at + 1], words[at + 2]];
    if (at > 0) features.add(TEMPLATE.word, one);
    features.add(TEMPLATE.pair, one, two);
    if (three === undefined) continue;
    features.add(TEMPLATE.triple, one, two, three);
    if (at > 0) features.add(TEMPLATE.gapped, one, three);
  }
  features.group();
  for (const { hashes } of tokens) features.addHashed(hashes.parts);
}

/** Adds the sequence of words in which each day, time, duration and name is one word that says what it is. */
export function addShapes(features: FeatureCollector, tokens: readonly Token[]): void {
  const shapes = [START, ...tokens.filter(({ goesOn }) => !goesOn).map(({ hashes }) => hashes.shape), END];
  features.group();
  for (let at = 1; at < shapes.length; at++) {
    const [one = 0, two = 0, three] = [shapes[at - 1], shapes[at], shapes[at + 1]];
    features.add(TEMPLATE.shape, one);
    features.add(TEMPLATE.shapes, one, two);
    if (three !== undefined) features.add(TEMPLATE.shapes, one, two, three);
  }
}

/** Adds the first three words and the last two, by their places. */
export function addPlaces(features: FeatureCollector, tokens: readonly Token[]): void {
  const shapes = tokens.filter(({ goesOn }) => !goesOn).map(({ hashes }) => hashes.shape);
  features.group();
  for (let at = 0; at < 3; at++) features.add(TEMPLATE.place, at, shapes[at] ?? END);
  features.add(TEMPLATE.place, 3, shapes[0] ?? END, shapes[1] ?? END);
  for (let back = 1; back <= 2; back++) features.add(TEMPLATE.place, 10 + back, shapes.at(-back) ?? START);
}

/** Adds what the words say: each concept, two that follow each other, and every two of the text. */
export function addConcepts(features: FeatureCollector, tokens: readonly Token[]): void {
  features.group();
  let before: readonly number[] = [START];
  const all = new Set<number>();
  for (const { hashes } of tokens) {
    const own = hashes.concepts;
    if (own.length === 0) continue;
    for (const concept of own) {
      all.add(concept);
      features.add(TEMPLATE.concept, concept);
      for (const earlier of before) features.add(TEMPLATE.concepts, earlier, concept);
    }
    before = own;
  }
  features.group();
  const sorted = [...all].toSorted((one, other) => one - other).slice(0, MOST_TOGETHER);
  sorted.forEach((one, at) => {
    for (const other of sorted.slice(at + 1)) features.add(TEMPLATE.together, one, other);
  });
}

/** So many concepts of a text are paired at most. */
const MOST_TOGETHER = 14;

/** Adds what holds of the text as a whole. */
export function addSigns(features: FeatureCollector, signs: readonly string[], weight = 1): void {
  features.group(weight);
  for (const sign of signs) features.add(TEMPLATE.sign, hashText(sign));
}
