import type { FeatureGroup } from "#understanding/classifier/features.ts";
import { hashText } from "#understanding/classifier/hash.ts";
import { addSigns, FeatureCollector, FIRST_FREE } from "#understanding/classifier/text-features.ts";
import type { Token } from "#understanding/classifier/tokens.ts";
import { shapeAt } from "./role-features.ts";

/** How many words before and after a place show whether a clause begins there. */
const BEFORE = 3;
const AFTER = 4;
const TEMPLATE = {
  word: FIRST_FREE,
  pair: FIRST_FREE + 1,
  triple: FIRST_FREE + 2,
  part: FIRST_FREE + 3,
  concept: FIRST_FREE + 4,
};

/** Returns the features of the place before a token, by which it is recognised whether a clause begins there. */
export function hashBoundary(
  tokens: readonly Token[],
  at: number,
  introductions: ReadonlyMap<number, string>,
): readonly FeatureGroup[] {
  const features = new FeatureCollector();
  const word = (offset: number) => shapeAt(tokens, at + offset);
  const gap = tokens[at]?.gap ?? "none";
  features.group();
  for (let offset = -BEFORE; offset < AFTER; offset++) features.add(TEMPLATE.word, offset + 8, word(offset));
  features.group();
  for (let offset = -2; offset < 3; offset++) {
    features.add(TEMPLATE.pair, offset + 8, word(offset), word(offset + 1));
    if (offset > -2)
      features.add(TEMPLATE.triple, offset + 8, word(offset - 1), word(offset) ^ (word(offset + 1) * 31));
  }
  features.add(TEMPLATE.pair, hashText(gap), word(0));
  features.add(TEMPLATE.triple, hashText(gap), word(0), word(1));
  addParts(features, tokens, at);
  addConceptsAround(features, tokens, at);
  const since = distanceTo(tokens, at, -1);
  const until = distanceTo(tokens, at, 1);
  const introduction = introductions.get(tokens[at]?.start ?? -1);
  addSigns(features, [
    "bias",
    `gap ${gap}`,
    `gap ${gap} capital ${tokens[at]?.isCapital}`,
    `since ${since}`,
    `until ${until}`,
    `gap ${gap} since ${since} until ${until}`,
    `inside ${tokens[at]?.goesOn}`,
    ...(introduction ? [`introduces ${introduction}`, "introduces"] : []),
  ]);
  return features.groups();
}

/** Adds what the words around the place say. */
function addConceptsAround(features: FeatureCollector, tokens: readonly Token[], at: number): void {
  features.group();
  for (const offset of [-1, 0, 1, 2])
    for (const concept of tokens[at + offset]?.hashes.concepts ?? [])
      features.add(TEMPLATE.concept, offset + 8, concept);
}

/** Adds how the words around the place begin and end. */
function addParts(features: FeatureCollector, tokens: readonly Token[], at: number): void {
  features.group();
  for (const offset of [-1, 0, 1]) {
    const text = tokens[at + offset]?.word ?? "";
    for (const length of [2, 3, 4]) {
      features.add(TEMPLATE.part, offset + 8, hashText(text.slice(-length)), length);
      features.add(TEMPLATE.part, offset + 24, hashText(text.slice(0, length)), length);
    }
  }
}

/** The number of words from a place to the nearest punctuation, in steps. */
function distanceTo(tokens: readonly Token[], at: number, step: 1 | -1): string {
  for (let count = 1; count <= 12; count++) {
    const token = tokens[at + step * count];
    if (token?.gap !== "none") return count <= 4 ? String(count) : count <= 7 ? "5-7" : "8-12";
  }
  return "far";
}
