import type { Language } from "#kernel/language.ts";
import { hashText } from "#understanding/classifier/hash.ts";
import { type FeatureCollector, FIRST_FREE } from "#understanding/classifier/text-features.ts";
import type { Token } from "#understanding/classifier/tokens.ts";
import { conceptFinderOf } from "./message-concepts.ts";

/** The number of each template; they do not meet those of other features of a message. */
const TEMPLATE = { concept: FIRST_FREE, sequence: FIRST_FREE + 1, together: FIRST_FREE + 2 };

/** What the words mean says more of what a message is than which they are; two concepts together add a little. */
const WEIGHT = { concepts: 1.5, sequences: 0.5, together: 0.5 };

/** Adds the concepts of the words, the sequences of two that follow each other, and every two in whatever order. */
export function addMessageConcepts(features: FeatureCollector, tokens: readonly Token[], language: Language): void {
  const found = conceptFinderOf(language)(tokens.map(({ word }) => word)).filter((each) => each.length > 0);
  const hashes = found.map((concepts) => concepts.map(hashText));
  features.group(WEIGHT.concepts);
  for (const concept of hashes.flat()) features.add(TEMPLATE.concept, concept);
  features.group(WEIGHT.sequences);
  hashes.forEach((concepts, index) => {
    for (const before of hashes[index - 1] ?? [])
      for (const concept of concepts) features.add(TEMPLATE.sequence, before, concept);
  });
  const all = [...new Set(found.flat())].toSorted().map(hashText);
  features.group(WEIGHT.together);
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) features.add(TEMPLATE.together, one, other);
  });
}
