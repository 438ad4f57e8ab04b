import type { DigestFacts } from "#mentoring/digest/facts.ts";
import { type Band, suppressStages, TOO_FEW, type TooFew } from "#mentoring/digest/suppress.ts";

export type ThreadFunnel = {
  readonly offered: Band;
  readonly started: Band | TooFew;
  readonly completed: Band | TooFew;
};

/**
 * M12: how many principals were offered a question in the week, answered it and came to its end, all by the week's own
 * end. None before that, so that looking every day tells no more than looking once; none when they are few.
 */
export function threadFunnel({ threads, isOver }: DigestFacts): ThreadFunnel | undefined {
  const [offered = TOO_FEW, started = TOO_FEW, completed = TOO_FEW] = suppressStages([
    threads.offered,
    threads.started,
    threads.completed,
  ]);
  return isOver && offered !== TOO_FEW ? { offered, started, completed } : undefined;
}
