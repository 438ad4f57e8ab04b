import type { FeatureGroup } from "#understanding/classifier/features.ts";
import { hashText } from "#understanding/classifier/hash.ts";
import { addConcepts, addSigns, FeatureCollector, FIRST_FREE } from "#understanding/classifier/text-features.ts";
import type { Token } from "#understanding/classifier/tokens.ts";
import type { ClauseRole } from "./clause-roles.ts";
import type { ClauseWithRole } from "./fact-features.ts";
import { listSignsIn, type PatternSign } from "./pattern-signs.ts";
import { shapeAt } from "./role-features.ts";

const TEMPLATE = {
  word: FIRST_FREE + 30,
  pair: FIRST_FREE + 31,
  triple: FIRST_FREE + 32,
  part: FIRST_FREE + 33,
  otherWord: FIRST_FREE + 34,
  otherConcept: FIRST_FREE + 35,
} as const;

/** What is said elsewhere says little of the visit itself. */
const ELSEWHERE = 0.4;
/** The beginnings of words that are compared. */
const PARTS = { shortest: 3, longest: 6 } as const;

/** The roles of clauses that tell what was talked about: of a visit that did not take place there is little to tell. */
const OF_CONTENT: ReadonlySet<ClauseRole> = new Set<ClauseRole>([
  "request",
  "working",
  "challenge",
  "activity",
  "evidence",
  "insight",
  "principal_commitment",
]);

/**
 * Returns the features by which the outcome, the way of meeting or the reason is recognised: the words of the clauses
 * that mostly say it, `roles`, apart from those of the others.
 */
export function hashDetail(
  tokens: readonly Token[],
  clauses: readonly ClauseWithRole[],
  roles: ReadonlySet<ClauseRole>,
  signs: readonly PatternSign[],
): readonly FeatureGroup[] {
  const features = new FeatureCollector();
  const isChosen = ({ role }: ClauseWithRole) => roles.has(role);
  const tokensOf = ({ from, to }: ClauseWithRole) => tokens.slice(from, to);
  const chosen = clauses.filter(isChosen);
  features.group();
  for (const clause of chosen) addSequences(features, tokensOf(clause));
  features.group();
  for (const { word } of chosen.flatMap(tokensOf)) addBeginnings(features, word);
  addConcepts(features, chosen.flatMap(tokensOf));
  features.group(ELSEWHERE);
  for (const { hashes } of clauses.filter((clause) => !isChosen(clause)).flatMap(tokensOf)) {
    features.add(TEMPLATE.otherWord, hashes.shape);
    for (const concept of hashes.concepts) features.add(TEMPLATE.otherConcept, concept);
  }
  const told = clauses.filter(({ role }) => OF_CONTENT.has(role)).length;
  addSigns(features, [
    "bias",
    `told ${Math.min(told, 4)}`,
    `clauses ${Math.min(clauses.length, 6)}`,
    ...chosen.flatMap((clause) => {
      const [first, last] = [tokens[clause.from], tokens[clause.to - 1]];
      return first && last ? listSignsIn(signs, { start: first.start, end: last.end }) : [];
    }),
    ...new Set(signs.map(({ sign }) => `somewhere ${sign}`)),
    ...new Set(clauses.map(({ role }) => `there is ${role}`)),
    ...(chosen.flatMap(tokensOf).some(({ shape }) => shape === "#duration") ? ["duration"] : []),
    `first ${clauses[0]?.role}`,
  ]);
  return features.groups();
}

function addSequences(features: FeatureCollector, tokens: readonly Token[]): void {
  for (const [at, { hashes }] of tokens.entries()) {
    const [one, two, three] = [hashes.shape, shapeAt(tokens, at + 1), shapeAt(tokens, at + 2)];
    features.add(TEMPLATE.word, one);
    features.add(TEMPLATE.pair, one, two);
    features.add(TEMPLATE.triple, one, two, three);
  }
}

function addBeginnings(features: FeatureCollector, word: string): void {
  if (word.startsWith("#")) return;
  for (let length = PARTS.shortest; length <= Math.min(PARTS.longest, word.length); length++)
    features.add(TEMPLATE.part, hashText(word.slice(0, length)));
}
