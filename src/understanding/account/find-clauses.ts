import type { Language } from "#kernel/language.ts";
import type { CalibratedModel } from "#understanding/classifier/sparse-model.ts";
import type { Token } from "#understanding/classifier/tokens.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { findTopicIntroductions } from "#understanding/topics/find-topic-introductions.ts";
import { hashBoundary } from "./boundary-features.ts";
import {
  BEGINNING,
  createRoleOrder,
  type FoundClause,
  isWorthTrying,
  keepBetter,
  listClauses,
  NO_PATHS,
} from "./clause-paths.ts";
import { findPatternSigns, listSignsIn, type PatternSign } from "./pattern-signs.ts";
import { hashRole, type TokenRange } from "./role-features.ts";

/** A text as the classifiers of accounts read it. */
export type TokenizedText = {
  readonly tokens: readonly Token[];
  /** The words that introduce a topic, by the place at which they begin. */
  readonly introductions: ReadonlyMap<number, string>;
  readonly signs: readonly PatternSign[];
};

export function tokenizeAccount(prepared: PreparedText, language: Language, tokens: readonly Token[]): TokenizedText {
  const ahead = prepared
    .factsIn(language)
    .filter((fact) => fact.what === "day" && fact.meaning !== "unreadable" && fact.meaning.future !== undefined);
  const found = findTopicIntroductions(prepared.named, prepared.folded, language, ahead);
  const startOf = (at: number) => tokens.find(({ end }) => end > at)?.start ?? at;
  return {
    tokens,
    introductions: new Map(found.map(({ start, kind }) => [startOf(start), kind])),
    signs: findPatternSigns(prepared.named, language),
  };
}

/** The classifiers by which the clauses of an account and their roles are found. */
export type ClauseModels = {
  readonly boundary: CalibratedModel;
  /** The classes are the roles and, last, that a clause says things of different roles. */
  readonly role: CalibratedModel;
  /**
   * Logarithms of how much more likely a role is after another than at all, by the role before; the last row is the
   * beginning.
   */
  readonly transitions: readonly (readonly number[])[];
};

/** No probability is taken for smaller. */
const LEAST = 1e-4;

/**
 * How much the order of roles counts beside the words; how likely a clause must begin at a place for it to be tried; how
 * many words a clause has at most, and how many such places it may pass over.
 */
export const WEIGHTS = { transition: 0.5, candidate: 0.08, longest: 60, most: 10 };

export function hashRoleOf(text: TokenizedText, range: TokenRange) {
  const { tokens, introductions, signs } = text;
  const inside = tokens.slice(range.from, range.to);
  const span = { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
  const introduced = inside.flatMap(({ start }, at) => {
    const kind = introductions.get(start);
    return kind ? [at === 0 ? `begins ${kind}` : `inside ${kind}`] : [];
  });
  return hashRole(tokens, range, [...listSignsIn(signs, span), ...introduced]);
}

/**
 * Cuts a text into clauses and gives each a role, so that places, words and the order of roles fit best together: of all
 * ways to do it, that with the highest product of probabilities. Linear in the length of the text.
 */
export function findClauses(text: TokenizedText, models: ClauseModels): readonly FoundClause[] {
  const { tokens, introductions } = text;
  const begins = tokens.map((_, at) =>
    at === 0 ? 1 : (models.boundary.probabilities(hashBoundary(tokens, at, introductions))[1] ?? 0),
  );
  const costOf = createCosts(begins);
  const order = createRoleOrder(models.transitions, WEIGHTS.transition);
  const places = [...begins.flatMap((probability, at) => (probability > WEIGHTS.candidate ? [at] : [])), tokens.length];
  const reached = [order.continue(BEGINNING)];
  let paths = BEGINNING;
  for (let end = 1; end < places.length; end++) {
    const to = places[end] ?? 0;
    paths = NO_PATHS;
    let least = order.leastOf(paths);
    for (let start = end - 1; start >= Math.max(0, end - WEIGHTS.most); start--) {
      const from = places[start] ?? 0;
      if (to - from > WEIGHTS.longest && start < end - 1) break;
      const [before, cost] = [reached[start] ?? [], costOf(from, to)];
      if (!isWorthTrying(before, cost, least)) continue;
      const probabilities = models.role.probabilities(hashRoleOf(text, { from, to }));
      paths = keepBetter(paths, before, cost, { from, to, probabilities });
      least = order.leastOf(paths);
    }
    reached.push(order.continue(paths));
  }
  return listClauses(paths);
}

/** The logarithm of how likely a clause begins at a place and none begins inside it. */
function createCosts(begins: readonly number[]): (from: number, to: number) => number {
  const inside = [0];
  for (const [at, probability] of begins.entries())
    inside.push((inside[at] ?? 0) + Math.log(Math.max(LEAST, 1 - probability)));
  return (from, to) => Math.log(Math.max(LEAST, begins[from] ?? 0)) + (inside[to] ?? 0) - (inside[from + 1] ?? 0);
}
