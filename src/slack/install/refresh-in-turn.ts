import { monotonicMs } from "#kernel/clock.ts";

/**
 * Returns a function that refreshes the installations, with only one refresh at a time. All calls during a refresh
 * share the next one, which sees what has been stored in the meantime.
 */
export function createSerializedRefresh(refresh: () => Promise<unknown>): () => Promise<void> {
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
 * The minimum interval between refreshes because of unknown teams, so that requests that name many such teams do not
 * load the database.
 */
const LOOK_UP_INTERVAL_MS = 5_000;

/**
 * Returns a function that refreshes the installations because a request came from an unknown team. Calls within
 * {@link LOOK_UP_INTERVAL_MS} share one refresh and its failure.
 */
export function createThrottledRefresh(
  refresh: () => Promise<void>,
  passedMs: () => number = monotonicMs,
): () => Promise<void> {
  let lookedUp: { readonly atMs: number; readonly done: Promise<void> } | undefined;
  return () => {
    if (!lookedUp || passedMs() - lookedUp.atMs >= LOOK_UP_INTERVAL_MS)
      lookedUp = { atMs: passedMs(), done: refresh() };
    return lookedUp.done;
  };
}
