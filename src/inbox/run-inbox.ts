import { setTimeout as pause } from "node:timers/promises";
import { createErrorReference, type WorkspaceId } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";
import type { InboxOptions } from "./act-as-author.ts";
import { actInOrder } from "./act-in-order.ts";
import type { Arrival } from "./arrival.ts";
import { type ClaimedArrivals, claimArrivals } from "./claim-arrivals.ts";

export type InboxWorkerOptions<Context, Meaning> = InboxOptions<Context, Meaning> & {
  /** The workspaces that this process serves; it claims only their messages. */
  readonly workspaces: () => readonly WorkspaceId[];
};

export type RunningInbox = AsyncDisposable & {
  /** Starts the next round immediately, because a message has just arrived. */
  wake(): void;
};

const POLL_MS = 1_000;
/**
 * Maximum people whose messages are processed concurrently, so that requests from Slack find free connections in the
 * pool.
 */
const MAX_PEOPLE = 8;

/** Claims and processes the due messages once. Returns the number claimed. */
export async function actOnDue<Context, Meaning>(options: InboxWorkerOptions<Context, Meaning>): Promise<number> {
  const { arrivals } = await claim(options, MAX_PEOPLE, []);
  const never = new AbortController().signal;
  await Promise.all(byPerson(arrivals).map((theirs) => actInOrder(options, theirs, never)));
  return arrivals.length;
}

/**
 * Processes received messages until disposed. Polling every second is sufficient for correctness; `wake` only reduces
 * the delay.
 */
export function runInbox<Context, Meaning>(given: InboxWorkerOptions<Context, Meaning>): RunningInbox {
  // A random suffix makes the owner id unique, because process ids repeat in other containers and after a restart.
  const options = { ...given, owner: `${given.owner}.${createErrorReference()}` };
  const stopping = new AbortController();
  let woken = new AbortController();
  let more = false;
  const people = openPeople(options, stopping.signal, () => {
    // Waits until half of the slots are free: a claim per free slot would cost as much as processing one person's
    // messages.
    if (more && people.count() <= MAX_PEOPLE / 2) woken.abort();
  });
  const rest = () =>
    pause(POLL_MS, undefined, { signal: AbortSignal.any([woken.signal, stopping.signal]) }).catch(() => undefined);

  const round = async () => {
    woken = new AbortController();
    const room = MAX_PEOPLE - people.count();
    const claimed = room > 0 ? await claim(options, room, people.working()) : undefined;
    more = claimed?.more ?? true;
    for (const theirs of byPerson(claimed?.arrivals ?? [])) people.start(theirs);
    await rest();
  };
  const running = (async () => {
    while (!stopping.signal.aborted) await round().catch((error: unknown) => logUnreachable(options, error).then(rest));
  })();

  return {
    wake: () => woken.abort(),
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await running;
      await people.ended();
    },
  };
}

/** Processes the messages of several people concurrently; calls `onFree` when one of them is done. */
function openPeople<Context, Meaning>(
  options: InboxWorkerOptions<Context, Meaning>,
  stopping: AbortSignal,
  onFree: () => void,
) {
  const acting = new Map<Promise<void>, readonly Arrival[]>();
  return {
    count: () => acting.size,
    working: () => [...acting.values()].flat().map(({ key }) => key),
    ended: () => Promise.all(acting.keys()),
    start(theirs: readonly Arrival[]): void {
      const done = actInOrder(options, theirs, stopping)
        .catch((error: unknown) => logUnreachable(options, error))
        .finally(() => {
          acting.delete(done);
          onFree();
        });
      acting.set(done, theirs);
    },
  };
}

async function logUnreachable({ log }: { readonly log: Log }, error: unknown): Promise<void> {
  log.error({ event: "inbox.unreachable", err: error }, "The inbox could not reach the database.");
}

function claim<Context, Meaning>(
  { db, owner, workspaces }: InboxWorkerOptions<Context, Meaning>,
  people: number,
  working: readonly string[],
): Promise<ClaimedArrivals> {
  return claimArrivals(db, { owner, people, workspaces: workspaces(), working });
}

const byPerson = (arrivals: readonly Arrival[]): Arrival[][] => [
  ...Map.groupBy(arrivals, ({ workspaceId, address: { surface, account, user } }) =>
    [workspaceId, surface, account, user].join(" "),
  ).values(),
];
