import type { FeatureGroup } from "#understanding/classifier/features.ts";
import { hashText } from "#understanding/classifier/hash.ts";
import { addSigns, FeatureCollector, FIRST_FREE } from "#understanding/classifier/text-features.ts";
import type { Token } from "#understanding/classifier/tokens.ts";
import type { ClauseRole } from "./clause-roles.ts";
import type { TokenRange } from "./role-features.ts";

export type ClauseWithRole = TokenRange & { readonly role: ClauseRole };

/** A day, time or duration, by its tokens, and which one of its sort it is in the text. */
export type FactPlace = TokenRange & { readonly index: number; readonly count: number };

const TEMPLATE = { word: FIRST_FREE + 20, pair: FIRST_FREE + 21, own: FIRST_FREE + 22, inClause: FIRST_FREE + 23 };
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
  const word = (place: number) => hashText(tokens[place]?.shape ?? "|");
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
  for (const { word: own } of tokens.slice(from, to)) features.add(TEMPLATE.own, hashText(own));
  features.group(0.7);
  for (const each of tokens.slice(clause?.from ?? 0, clause?.to ?? 0))
    features.add(TEMPLATE.inClause, hashText(each.shape));
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

const DETAIL = {
  word: FIRST_FREE + 30,
  pair: FIRST_FREE + 31,
  part: FIRST_FREE + 32,
  triple: FIRST_FREE + 33,
  roles: FIRST_FREE + 34,
};

/**
 * Returns the features by which the outcome, the way of meeting or the reason is recognised: the words of the clauses of
 * some roles apart from all words. `signs` are what patterns find.
 */
export function hashDetail(
  tokens: readonly Token[],
  clauses: readonly ClauseWithRole[],
  roles: ReadonlySet<ClauseRole>,
  signs: readonly string[],
): readonly FeatureGroup[] {
  const features = new FeatureCollector();
  const chosen = clauses.filter(({ role }) => roles.has(role));
  for (const weight of [1, 0.5]) {
    const of = weight === 1 ? chosen : clauses;
    const salt = weight === 1 ? 1 : 2;
    features.group(weight);
    for (const { from, to } of of) {
      for (let at = from; at < to; at++) {
        const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]].map((token) =>
          hashText(token?.shape ?? "|"),
        );
        features.add(DETAIL.word, salt, one ?? 0);
        features.add(DETAIL.pair, salt, one ?? 0, two);
        if (weight === 1) features.add(DETAIL.triple, one ?? 0, two, three);
      }
    }
  }
  features.group();
  for (const { from, to } of chosen)
    for (const { word } of tokens.slice(from, to))
      if (!word.startsWith("#"))
        for (let length = 3; length <= 6 && length <= word.length; length++)
          features.add(DETAIL.part, hashText(word.slice(0, length)));
  addSigns(features, [
    "bias",
    ...signs,
    ...[...new Set(clauses.map(({ role }) => role))].map((role) => `there is ${role}`),
    `first ${clauses[0]?.role}`,
  ]);
  return features.groups();
}
