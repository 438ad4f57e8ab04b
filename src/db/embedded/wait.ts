import { setTimeout } from "node:timers/promises";

const POLL_INTERVAL_MS = 20;

/**
 * Calls `ask` again and again until it returns a value; returns `undefined` if it has not after `limitMs` milliseconds.
 * If aborted, throws the abort's reason.
 */
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
    await setTimeout(POLL_INTERVAL_MS);
  }
}
