import { type LinearModel, toProbabilities } from "#understanding/classifier/linear-model.ts";
import { DANGER_CLASSES, DANGER_KINDS, type DangerClass, type DangerKind } from "./danger-classes.ts";
import type { DangerPassage } from "./danger-passages.ts";

/** What the classifier says of a passage. Scores are logarithms of odds: above 0 is more probable than not. */
export type DangerScores = {
  /** The score of any danger, and the most probable kind. */
  readonly alarm: number;
  readonly kind: DangerKind;
  /** The score of a danger to the author. */
  readonly self: number;
  /** The score of such a subject that is handled. */
  readonly handled: number;
};

/** Added for direct words of the author's own despair, which must hardly ever be missed. */
const BONUS_OF_DIRECT_WORDS = 2.5;
/** Taken off for a clause of a sentence that is judged as a whole too: a clause alone is easily misread. */
export const MALUS_OF_CLAUSES = 2;
/** Keeps the logarithm finite where the model is certain. */
const SMALLEST = 1e-9;

/** Scores a passage by the classifier of its language. */
export function scoreDanger(model: LinearModel, passage: DangerPassage): DangerScores {
  const probabilities = toProbabilities(model.scores(passage.features()));
  const of = (name: DangerClass) => probabilities[DANGER_CLASSES.indexOf(name)] ?? 0;
  const danger = DANGER_KINDS.reduce((sum, kind) => sum + of(kind), 0);
  const isDirect = passage.patterns.includes("self");
  const bonus = isDirect ? BONUS_OF_DIRECT_WORDS : 0;
  return {
    alarm: logOdds(danger) + bonus,
    kind: isDirect ? "self" : DANGER_KINDS.reduce((best, kind) => (of(kind) > of(best) ? kind : best)),
    self: logOdds(of("self")) + bonus,
    handled: logOdds(of("handled")),
  };
}

/** Scores a clause of a sentence that is scored as a whole too. */
export function scoreDangerOfClause(model: LinearModel, clause: DangerPassage): DangerScores {
  const scores = scoreDanger(model, clause);
  return { ...scores, alarm: scores.alarm - MALUS_OF_CLAUSES, self: scores.self - MALUS_OF_CLAUSES };
}

function logOdds(probability: number): number {
  return Math.log((probability + SMALLEST) / (1 - probability + SMALLEST));
}
