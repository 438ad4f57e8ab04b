import { monotonicMs } from "#kernel/clock.ts";

/**
 * Runs `refresh` one at a time. A caller that comes while it runs gets the next run, which is shared and reads what was
 * stored in the meantime.
 */
export function refreshInTurn(refresh: () => Promise<unknown>): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;
  const run = async () => {
    next = undefined;
    const current = refresh();
    last = current.catch(() => undefined);
    await current;
  };
  return () => {
    next ??= last.then(run);
    return next;
  };
}

/**
 * Minimum interval between refreshes for unknown teams, so that requests naming many of them do not load the database.
 */
const LOOK_UP_INTERVAL_MS = 5_000;

/** Refreshes for an unknown team. Calls within {@link LOOK_UP_INTERVAL_MS} share one refresh and its failure. */
export function lookUpInTurn(refresh: () => Promise<void>, passedMs: () => number = monotonicMs): () => Promise<void> {
  let lookedUp: { readonly atMs: number; readonly done: Promise<void> } | undefined;
  return () => {
    if (!lookedUp || passedMs() - lookedUp.atMs >= LOOK_UP_INTERVAL_MS)
      lookedUp = { atMs: passedMs(), done: refresh() };
    return lookedUp.done;
  };
}
