import type { FeatureGroup } from "#understanding/classifier/features.ts";
import { hashText } from "#understanding/classifier/hash.ts";
import {
  addConcepts,
  addPlaces,
  addShapes,
  addSigns,
  addWords,
  FeatureCollector,
  FIRST_FREE,
} from "#understanding/classifier/text-features.ts";
import type { Token } from "#understanding/classifier/tokens.ts";

/** A clause as its role is recognised: its tokens, by the places of the first and after the last in the text. */
export type TokenRange = { readonly from: number; readonly to: number };

const TEMPLATE = { before: FIRST_FREE + 10, after: FIRST_FREE + 11, head: FIRST_FREE + 12 };

/** Returns the features by which the role of a clause is recognised. `signs` are what patterns find in it. */
export function hashRole(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  signs: readonly string[],
): readonly FeatureGroup[] {
  const features = new FeatureCollector();
  const inside = tokens.slice(from, to);
  addWords(features, inside);
  addShapes(features, inside);
  addPlaces(features, inside);
  addConcepts(features, inside);
  features.group(AROUND);
  for (let back = 1; back <= 3; back++) features.add(TEMPLATE.before, back, shapeAt(tokens, from - back));
  for (let on = 0; on < 3; on++) features.add(TEMPLATE.after, on, shapeAt(tokens, to + on));
  addSigns(features, [...signs, ...signsOf(tokens, inside, from, to)]);
  return features.groups();
}

/** What stands around a clause says less than its own words. */
const AROUND = 0.6;

const NO_WORD = hashText("|");

/** Returns the hash of the shape of a token, or of what stands where there is none. */
export function shapeAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.hashes.shape ?? NO_WORD;
}

function signsOf(tokens: readonly Token[], inside: readonly Token[], from: number, to: number): readonly string[] {
  const kinds = [...new Set(inside.map(({ shape }) => shape).filter((shape) => /^#\D/.test(shape)))].toSorted();
  const length = inside.length;
  return [
    "bias",
    `words ${length < 4 ? length : length < 8 ? "few" : length < 16 ? "some" : "many"}`,
    `place ${from === 0 ? "first" : to === tokens.length ? "last" : Math.floor((3 * from) / tokens.length)}`,
    ...(length === tokens.length ? ["alone"] : []),
    ...kinds,
    `kinds ${kinds.join(" ")}`,
    `gap ${tokens[from]?.gap}`,
    `gap after ${tokens[to]?.gap ?? "end"}`,
  ];
}
