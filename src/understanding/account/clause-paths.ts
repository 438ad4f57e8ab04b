import { CLAUSE_ROLES, type ClauseRole } from "./clause-roles.ts";
import type { TokenRange } from "./role-features.ts";

/** A clause of an account: its tokens, its role, and how likely each role is by its words alone. */
export type FoundClause = TokenRange & { readonly role: ClauseRole; readonly probabilities: readonly number[] };

/** A way to cut the text up to a place, by its last clause. */
export type Path = { readonly score: number; readonly clause?: FoundClause; readonly before?: Path };

/** For each role, the best way to a place whose last clause has it; beyond the roles, that of the beginning. */
export type PathsByRole = readonly (Path | undefined)[];

/** For each role that the next clause can have, the best way to the place where it begins. */
type Reached = readonly { readonly score: number; readonly before: Path | undefined }[];

export const NO_PATHS: PathsByRole = CLAUSE_ROLES.map(() => undefined);
export const BEGINNING: PathsByRole = [...NO_PATHS, { score: 0 }];

/** No role is taken to be less likely. */
const LEAST = 1e-6;
/** Scores differ by this much if they are summed in another order. */
const INEXACT = 1e-9;

/**
 * The order of roles, by the logarithms of how much more likely each is after another; the last row is the beginning.
 * `weight` is how much it counts beside the words.
 */
export function createRoleOrder(transitions: readonly (readonly number[])[], weight: number) {
  const gains = transitions.map((row) => row.map((each) => weight * each));
  const advantages = CLAUSE_ROLES.map((_, one) => CLAUSE_ROLES.map((_, other) => findAdvantage(gains, one, other)));
  return {
    continue: (paths: PathsByRole): Reached =>
      CLAUSE_ROLES.map((_, role) => {
        let [score, before]: [number, Path | undefined] = [-Infinity, undefined];
        for (const [last, path] of paths.entries()) {
          const reached = path ? path.score + (gains[last]?.[role] ?? 0) : -Infinity;
          if (reached > score) [score, before] = [reached, path];
        }
        return { score, before };
      }),
    /**
     * Returns what a way to a place must score, for each role of its last clause, not to be so far behind another way to
     * the same place that no clauses that follow can make up for it.
     */
    leastOf: (paths: PathsByRole): readonly number[] =>
      advantages.map((row) =>
        paths.reduce(
          (least, path, other) => Math.max(least, (path?.score ?? -Infinity) - (row[other] ?? 0)),
          -Infinity,
        ),
      ),
  };
}

/** The most that a way can gain on another by its next clause, if the last clauses have these roles. */
function findAdvantage(gains: readonly (readonly number[])[], one: number, other: number): number {
  const [own = [], others = []] = [gains[one], gains[other]];
  return Math.max(...own.map((gain, next) => gain - (others[next] ?? 0))) + INEXACT;
}

/** Whether a clause can be the last one of a way that has to be followed. `cost` is that of beginning and ending there. */
export function isWorthTrying(reached: Reached, cost: number, least: readonly number[]): boolean {
  return reached.some(({ score }, role) => score + cost + LEAST > (least[role] ?? -Infinity));
}

/** Keeps, for each role of the last clause, the better way. */
export function keepBetter(
  paths: PathsByRole,
  reached: Reached,
  cost: number,
  clause: Omit<FoundClause, "role">,
): PathsByRole {
  return CLAUSE_ROLES.map((role, index) => {
    const [known, way] = [paths[index], reached[index]];
    if (!way?.before) return known;
    const score = way.score + cost + Math.log((clause.probabilities[index] ?? 0) + LEAST);
    return known && known.score >= score ? known : { score, before: way.before, clause: { ...clause, role } };
  });
}

/** The clauses of the best way. */
export function listClauses(paths: PathsByRole): readonly FoundClause[] {
  const best = paths.reduce((one, other) => ((other?.score ?? -Infinity) > (one?.score ?? -Infinity) ? other : one));
  const clauses: FoundClause[] = [];
  for (let path = best; path?.clause; path = path.before) clauses.unshift(path.clause);
  return clauses;
}
