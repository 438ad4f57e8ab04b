import { setTimeout } from "node:timers/promises";

const PAUSE_MS = 20;

/** Asks until there is an answer: `undefined` when none came within `limitMs`. An abort throws its reason. */
export async function waitFor<Answer>(
  ask: () => Answer | undefined | Promise<Answer | undefined>,
  limitMs: number,
  signal?: AbortSignal,
): Promise<Answer | undefined> {
  const late = AbortSignal.timeout(limitMs);
  for (;;) {
    signal?.throwIfAborted();
    const answer = await ask();
    if (answer !== undefined || late.aborted) return answer;
    await setTimeout(PAUSE_MS);
  }
}
