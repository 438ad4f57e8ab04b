import type { FeatureGroup } from "#understanding/classifier/features.ts";
import { hashText } from "#understanding/classifier/hash.ts";
import { addSigns, FeatureCollector, FIRST_FREE } from "#understanding/classifier/text-features.ts";
import type { Token } from "#understanding/classifier/tokens.ts";
import type { ClauseRole } from "./clause-roles.ts";
import { shapeAt, type TokenRange } from "./role-features.ts";

export type ClauseWithRole = TokenRange & { readonly role: ClauseRole };

/** A day, time or duration, by its tokens, and which one of its sort it is in the text. */
export type FactPlace = TokenRange & { readonly index: number; readonly count: number };

const TEMPLATE = {
  word: FIRST_FREE + 20,
  pair: FIRST_FREE + 21,
  own: FIRST_FREE + 22,
  inClause: FIRST_FREE + 23,
  concept: FIRST_FREE + 24,
};
const AROUND = 4;

/** Returns the features by which it is recognised what a day, a time or a duration in an account is that of. */
export function hashFact(
  tokens: readonly Token[],
  { from, to, index, count }: FactPlace,
  clauses: readonly ClauseWithRole[],
): readonly FeatureGroup[] {
  const at = clauses.findIndex((clause) => from >= clause.from && from < clause.to);
  const clause = clauses[at];
  const shape = tokens[from]?.shape ?? "|";
  const features = new FeatureCollector();
  const word = (place: number) => shapeAt(tokens, place);
  features.group();
  for (let step = 1; step <= AROUND; step++) {
    features.add(TEMPLATE.word, step, word(from - step));
    features.add(TEMPLATE.word, step + 16, word(to + step - 1));
  }
  features.add(TEMPLATE.pair, 1, word(from - 2), word(from - 1));
  features.add(TEMPLATE.pair, 2, word(to), word(to + 1));
  features.add(TEMPLATE.pair, 3, word(from - 1), hashText(shape));
  features.add(TEMPLATE.pair, 4, hashText(shape), word(to));
  features.group();
  for (const { hashes } of tokens.slice(from, to)) features.add(TEMPLATE.own, hashes.word);
  features.group(0.7);
  for (const { hashes } of tokens.slice(clause?.from ?? 0, clause?.to ?? 0))
    features.add(TEMPLATE.inClause, hashes.shape);
  features.group(0.7);
  for (let place = from - AROUND; place < to + AROUND; place++)
    for (const concept of tokens[place]?.hashes.concepts ?? [])
      features.add(TEMPLATE.concept, place < from ? 1 : place < to ? 2 : 3, concept);
  addSigns(features, listFactSigns({ index, count }, shape, clauses, at), 1.5);
  return features.groups();
}

function listFactSigns(
  { index, count }: Pick<FactPlace, "index" | "count">,
  shape: string,
  clauses: readonly ClauseWithRole[],
  at: number,
): readonly string[] {
  const role = clauses[at]?.role ?? "filler";
  const order = index === 0 ? "first" : index === count - 1 ? "last" : "between";
  return [
    "bias",
    `in ${role}`,
    `in ${role} ${shape}`,
    `after ${clauses[at - 1]?.role ?? "start"}`,
    shape,
    `${order} of ${Math.min(count, 3)}`,
    `${order} ${shape}`,
    `clause ${at === 0 ? "first" : at === clauses.length - 1 ? "last" : "inner"} ${shape}`,
    ...[...new Set(clauses.map((each) => each.role))].map((each) => `there is ${each}`),
  ];
}
