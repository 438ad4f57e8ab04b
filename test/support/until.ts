import { setTimeout as pause } from "node:timers/promises";
import { expect, vi } from "vitest";

/**
 * Looks again and again until it is so; throws what it last saw when it does not come to be. For tests that run side by
 * side.
 */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  describe: () => unknown = () => "",
  withinMs = 30_000,
): Promise<void> {
  const patience = AbortSignal.timeout(withinMs);
  while (!(await isSo())) {
    if (patience.aborted) throw new Error(`it did not come to be: ${JSON.stringify(await describe())}`);
    await pause(100);
  }
}

/** What `expect.poll` does, for tests that run side by side: those it does not tell apart. */
export const comesToBe = (wanted: unknown, look: () => Promise<unknown>): Promise<unknown> =>
  vi.waitFor(async () => expect(await look()).toEqual(wanted), { timeout: 20_000 });
