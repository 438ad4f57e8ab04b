import type { RehearsalState } from "#rehearsal/human-api.ts";
import { fetchState } from "./ask.ts";

const FIRST_WAIT_MS = 500;
const MAX_WAIT_MS = 15_000;

export type StateFollower = {
  /** Fetches the state of the rehearsal; if a fetch is already running, fetches it once more afterwards. */
  readonly refresh: () => void;
};

export type StateListener = {
  readonly state: (state: RehearsalState) => void;
  readonly linked: (linked: boolean) => void;
};

/** Keeps the state that one person sees up to date until `signal` aborts, reconnecting with increasing delays. */
export function followState(as: string, heard: StateListener, signal: AbortSignal): StateFollower {
  const refresh = oneAtATime(async () => {
    try {
      const state = await fetchState(as, signal);
      if (!signal.aborted) heard.state(state);
    } catch {
      if (!signal.aborted) heard.linked(false);
    }
  });
  listen(`/rehearsal/events?as=${encodeURIComponent(as)}`, { changed: refresh, linked: heard.linked }, signal);
  return { refresh };
}

/**
 * Returns a function that runs `work`, but never twice at once: all calls during a run together cause one more run
 * after it.
 */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    do {
      again = false;
      await work();
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}

type Ears = { readonly changed: () => void; readonly linked: (linked: boolean) => void };

function listen(url: string, ears: Ears, signal: AbortSignal, wait = FIRST_WAIT_MS): void {
  if (signal.aborted) return;
  let nextWait = wait;
  const source = new EventSource(url);
  const close = () => source.close();
  signal.addEventListener("abort", close, { once: true });
  source.addEventListener("changed", ears.changed);
  source.addEventListener("message", ears.changed);
  source.addEventListener("open", () => {
    nextWait = FIRST_WAIT_MS;
    ears.linked(true);
    // The state is fetched whenever a connection is opened, because it may have changed while there was no connection.
    ears.changed();
  });
  source.addEventListener("error", () => {
    close();
    signal.removeEventListener("abort", close);
    if (signal.aborted) return;
    ears.linked(false);
    setTimeout(() => listen(url, ears, signal, Math.min(nextWait * 2, MAX_WAIT_MS)), nextWait);
  });
}
