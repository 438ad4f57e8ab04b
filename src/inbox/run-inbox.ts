import { setTimeout as pause } from "node:timers/promises";
import { monotonicMs } from "#kernel/clock.ts";
import { createErrorReference, type WorkspaceId } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";
import { type ClaimedMessages, claimMessages } from "./claim-messages.ts";
import type { InboxMessage, ReceivedMessage } from "./inbox-message.ts";
import type { InboxOptions } from "./process-as-author.ts";
import { processMessagesInOrder } from "./process-in-order.ts";
import { createBatchingMessageStore } from "./store-messages.ts";

export type InboxWorkerOptions<Context, Meaning> = InboxOptions<Context, Meaning> & {
  /** The workspaces that this process serves; it claims only their messages. */
  readonly workspaces: () => readonly WorkspaceId[];
};

export type RunningInbox = AsyncDisposable & {
  /**
   * Stores a received message, which is processed afterwards; a duplicate is ignored. Rejects if the database does not
   * store it: the message must then not be acknowledged.
   */
  hear(words: ReceivedMessage): Promise<void>;
  /** Starts the next round immediately. */
  wake(): void;
};

const POLL_MS = 1_000;
/**
 * Maximum people whose messages are processed concurrently, so that requests from Slack find free connections in the
 * pool.
 */
const MAX_PEOPLE = 8;
/**
 * When this many messages wait to be stored at once, storing comes first: none is claimed until there have been fewer for
 * a moment, but for two seconds at most. Slack waits only 3 s for the acknowledgement that follows the storing.
 */
const MANY_TO_STORE = 10;
const STORE_FIRST_MS = 2_000;
const MOMENT_MS = 50;

/** Claims and processes the due messages once. Returns the number claimed. */
export async function processDueMessages<Context, Meaning>(
  options: InboxWorkerOptions<Context, Meaning>,
): Promise<number> {
  const { arrivals } = await claim(options, MAX_PEOPLE, []);
  const never = new AbortController().signal;
  await Promise.all(byPerson(arrivals).map((theirs) => processMessagesInOrder(options, theirs, never)));
  return arrivals.length;
}

/**
 * Stores and processes received messages until disposed. A message whose author has no other waiting is claimed as it is
 * stored, and processed at once; the others are claimed in rounds. Polling every second is sufficient for correctness;
 * `wake` only reduces the delay.
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
  const rest = (ms = POLL_MS) =>
    pause(ms, undefined, { signal: AbortSignal.any([woken.signal, stopping.signal]) }).catch(() => undefined);

  const intake = createBatchingMessageStore(options.db, options.owner);
  let storing = 0;
  const rush = openRush();
  /** Messages that are being stored and may be claimed by it. */
  const claiming = new Set<Promise<void>>();

  async function hear(words: ReceivedMessage): Promise<void> {
    const isFree = !stopping.signal.aborted && !more && !storesFirst() && people.count() + claiming.size < MAX_PEOPLE;
    const claim = isFree && options.workspaces().includes(words.workspaceId);
    if (!claim) return store(words, false);
    const stored = store(words, true).finally(() => claiming.delete(stored));
    claiming.add(stored);
    return stored;
  }

  async function store(words: ReceivedMessage, claim: boolean): Promise<void> {
    if (++storing >= MANY_TO_STORE) rush.note(monotonicMs());
    const heard = await intake({ words, claim }).finally(() => storing--);
    if (heard.kind === "claimed") people.start([heard.arrival]);
    else if (heard.kind === "stored" && !storesFirst()) woken.abort();
  }

  const storesFirst = () => rush.lasts(monotonicMs());

  const round = async () => {
    woken = new AbortController();
    if (storesFirst()) return rest(MOMENT_MS);
    const room = MAX_PEOPLE - people.count() - claiming.size;
    const claimed = room > 0 ? await claim(options, room, people.working()) : undefined;
    more = claimed?.more ?? true;
    for (const theirs of byPerson(claimed?.arrivals ?? [])) people.start(theirs);
    await rest();
  };
  const running = (async () => {
    while (!stopping.signal.aborted)
      await round().catch((error: unknown) => logUnreachable(options, error).then(() => rest()));
  })();

  return {
    hear,
    wake: () => woken.abort(),
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await running;
      await Promise.allSettled(claiming);
      await people.ended();
    },
  };
}

/** Remembers since when, and when last, many messages waited to be stored. */
function openRush() {
  let since = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  return {
    note(now: number): void {
      if (now - last > MOMENT_MS) since = now;
      last = now;
    },
    lasts: (now: number) => now - last < MOMENT_MS && now - since < STORE_FIRST_MS,
  };
}

/** Processes the messages of several people concurrently; calls `onFree` when one of them is done. */
function openPeople<Context, Meaning>(
  options: InboxWorkerOptions<Context, Meaning>,
  stopping: AbortSignal,
  onFree: () => void,
) {
  const acting = new Map<Promise<void>, readonly InboxMessage[]>();
  return {
    count: () => acting.size,
    working: () => [...acting.values()].flat().map(({ key }) => key),
    ended: () => Promise.all(acting.keys()),
    start(theirs: readonly InboxMessage[]): void {
      const done = processMessagesInOrder(options, theirs, stopping)
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
): Promise<ClaimedMessages> {
  return claimMessages(db, { owner, people, workspaces: workspaces(), working });
}

const byPerson = (arrivals: readonly InboxMessage[]): InboxMessage[][] => [
  ...Map.groupBy(arrivals, ({ workspaceId, address: { surface, account, user } }) =>
    [workspaceId, surface, account, user].join(" "),
  ).values(),
];
