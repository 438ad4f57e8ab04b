import type { DigestFacts } from "#mentoring/digest/facts.ts";
import { type Band, suppressStages, TOO_FEW, type TooFew } from "#mentoring/digest/suppress.ts";

export type ThreadFunnel = {
  readonly offered: Band;
  readonly started: Band | TooFew;
  readonly completed: Band | TooFew;
};

/**
 * How many principals were offered a question in the week, began to answer and finished, all by the end of that week.
 * Undefined while the week runs, since daily differences would single out principals; undefined too when they are few.
 */
export function threadFunnel({ threads, isOver }: DigestFacts): ThreadFunnel | undefined {
  const [offered = TOO_FEW, started = TOO_FEW, completed = TOO_FEW] = suppressStages([
    threads.offered,
    threads.started,
    threads.completed,
  ]);
  return isOver && offered !== TOO_FEW ? { offered, started, completed } : undefined;
}
