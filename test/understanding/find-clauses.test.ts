import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashBoundary } from "#understanding/account/boundary-features.ts";
import type { FoundClause } from "#understanding/account/clause-paths.ts";
import { CLAUSE_ROLES } from "#understanding/account/clause-roles.ts";
import {
  type ClauseModels,
  findClauses,
  hashRoleOf,
  type TokenizedText,
  tokenizeAccount,
  WEIGHTS,
} from "#understanding/account/find-clauses.ts";
import type { FeatureGroup } from "#understanding/classifier/features.ts";
import { combineHashes, hashText } from "#understanding/classifier/hash.ts";
import { toModelKey } from "#understanding/classifier/linear-model.ts";
import { toTokens } from "#understanding/classifier/tokens.ts";
import { prepareText } from "#understanding/clauses/prepare-text.ts";

const WORDS =
  "ayer estuve con rosa , los papás no vienen . ella va a llamarlos el lunes yo le mando la ficha nos vemos".split(" ");

describe("the way in which a text is cut into clauses", () => {
  it("is as good as the best of all, although not all are tried", () => {
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 1e6 }), (some, seed) => {
        const text = tokenize(some.join(" "));
        if (text.tokens.length === 0) return;
        const models = createModels(seed);
        expect(scoreOf(findClauses(text, models), text, models)).toBeCloseTo(findHighestScore(text, models), 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the hash of a feature", () => {
  it("is that from which the weights were trained", () => {
    const hash = combineHashes(20, hashText("visita"));
    expect([hash >>> 0, toModelKey(hash)]).toEqual([HASH_OF_WORD, HASH_OF_WORD >>> 12]);
  });
});

const HASH_OF_WORD = 0x4bedd1c0;

function tokenize(words: string): TokenizedText {
  const today = Temporal.PlainDate.from("2026-11-18");
  const principals = [{ id: "rosa", name: "Rosa Quispe" }];
  const prepared = prepareText(words, { today, language: "es", dayFirst: true, principals });
  return tokenizeAccount(prepared, "es", toTokens(prepared, "es"));
}

/** Models that say anything, so that many ways are nearly as good as the best. */
function createModels(seed: number): ClauseModels {
  const random = (...parts: readonly number[]) =>
    (combineHashes(seed, parts[0] ?? 0, parts[1], parts[2]) >>> 0) / 2 ** 32;
  const sumOf = (groups: readonly FeatureGroup[]) =>
    groups.reduce((sum, { hashes }) => [...hashes].reduce((total, hash) => (total + hash) | 0, sum), 0);
  const model = (classes: number, certainty: number) => ({
    probabilities: (groups: readonly FeatureGroup[]) => {
      const all = Array.from({ length: classes }, (_, index) => Math.exp(certainty * random(sumOf(groups), index)));
      const total = all.reduce((sum, each) => sum + each, 0);
      return all.map((each) => each / total);
    },
  });
  const transitions = Array.from({ length: CLAUSE_ROLES.length + 1 }, (_, row) =>
    CLAUSE_ROLES.map((_role, column) => 6 * random(1, row, column) - 4),
  );
  return { boundary: model(2, 3), role: model(CLAUSE_ROLES.length + 1, 25), transitions };
}

/** The logarithm of how likely a clause begins at each place. */
function listBegins({ tokens, introductions }: TokenizedText, { boundary }: ClauseModels): readonly number[] {
  return tokens.map((_, at) =>
    at === 0 ? 1 : (boundary.probabilities(hashBoundary(tokens, at, introductions))[1] ?? 0),
  );
}

type Piece = Omit<FoundClause, "role">;

function scorePiece(
  { from, to, probabilities }: Piece,
  role: number,
  last: number,
  begins: readonly number[],
  models: ClauseModels,
) {
  const log = (value: number) => Math.log(Math.max(1e-4, value));
  const inside = begins.slice(from + 1, to).reduce((sum, each) => sum + log(1 - each), 0);
  const order = WEIGHTS.transition * (models.transitions[last]?.[role] ?? 0);
  return log(begins[from] ?? 0) + inside + Math.log((probabilities[role] ?? 0) + 1e-6) + order;
}

function scoreOf(clauses: readonly FoundClause[], text: TokenizedText, models: ClauseModels): number {
  const begins = listBegins(text, models);
  const roles = [CLAUSE_ROLES.length, ...clauses.map(({ role }) => CLAUSE_ROLES.indexOf(role))];
  return clauses.reduce(
    (sum, clause, at) => sum + scorePiece(clause, roles[at + 1] ?? 0, roles[at] ?? 0, begins, models),
    0,
  );
}

/** Tries every way. */
function findHighestScore(text: TokenizedText, models: ClauseModels): number {
  const begins = listBegins(text, models);
  const length = text.tokens.length;
  const places = [...begins.flatMap((each, at) => (each > WEIGHTS.candidate ? [at] : [])), length];
  const ways: (readonly { readonly role: number; readonly score: number }[])[] = [
    [{ role: CLAUSE_ROLES.length, score: 0 }],
  ];
  for (const [end, to] of places.entries()) {
    if (end === 0) continue;
    const pieces = places.slice(Math.max(0, end - WEIGHTS.most), end).map((from): Piece & { readonly at: number } => ({
      at: places.indexOf(from),
      from,
      to,
      probabilities: models.role.probabilities(hashRoleOf(text, { from, to })),
    }));
    ways.push(
      CLAUSE_ROLES.map((_, role) => ({
        role,
        score: Math.max(
          ...pieces.flatMap((piece) =>
            (ways[piece.at] ?? []).map((way) => way.score + scorePiece(piece, role, way.role, begins, models)),
          ),
        ),
      })),
    );
  }
  return Math.max(...(ways.at(-1) ?? []).map(({ score }) => score));
}
