import { createErrorReference, type WorkspaceId } from "#kernel/id.ts";
import { repeat } from "#kernel/repeat.ts";
import { type ClaimedMessages, claimMessages } from "./claim-messages.ts";
import type { ReceivedMessage } from "./inbox-message.ts";
import { groupByPerson, logUnreachable, trackPeopleBeingAnswered } from "./people-being-answered.ts";
import type { InboxOptions } from "./process-as-author.ts";
import { processMessagesInOrder } from "./process-in-order.ts";
import { createReceiver, UNTIL_FEWER_MS } from "./receive-messages.ts";
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
  /** Starts the next round of claiming messages immediately. */
  wake(): void;
};

const POLL_MS = 1_000;
/**
 * Maximum people whose messages are processed concurrently, so that requests from Slack still find free connections in
 * the database pool.
 */
const MAX_PEOPLE = 8;

/** Claims and processes the due messages once. Returns the number claimed. */
export async function processDueMessages<Context, Meaning>(
  options: InboxWorkerOptions<Context, Meaning>,
): Promise<number> {
  const { arrivals } = await claim(options, MAX_PEOPLE, []);
  const never = new AbortController().signal;
  await Promise.all(groupByPerson(arrivals).map((theirs) => processMessagesInOrder(options, theirs, never)));
  return arrivals.length;
}

/**
 * Stores and processes received messages until disposed. A message is claimed while it is stored, and processed at
 * once, if its author has no other message waiting; all other messages are claimed in rounds. One round every second is
 * sufficient for correctness; `wake` only reduces the delay.
 */
export function runInbox<Context, Meaning>(given: InboxWorkerOptions<Context, Meaning>): RunningInbox {
  // A random suffix makes the owner id unique, because process ids repeat in other containers and after a restart.
  const options = { ...given, owner: `${given.owner}.${createErrorReference()}` };
  const stopping = new AbortController();
  /** Whether more messages may be due than the last round was allowed to claim. */
  let more = false;
  const people = trackPeopleBeingAnswered(options, stopping.signal, () => {
    // A round of claims costs as much as processing one person's messages, so the next round starts when at least half
    // of the {@link MAX_PEOPLE} places are free, and not for each place.
    if (more && people.count() <= MAX_PEOPLE / 2) rounds.wake();
  });
  const receiver = createReceiver({
    store: createBatchingMessageStore(options.db, options.owner),
    mayClaim: ({ workspaceId }, others) =>
      !(stopping.signal.aborted || more || people.count() + others >= MAX_PEOPLE) && serves(options, workspaceId),
    onClaimed: (arrival) => people.start([arrival]),
    onStored: () => rounds.wake(),
  });
  const rounds = repeat(
    async () => {
      if (receiver.storesFirst()) return UNTIL_FEWER_MS;
      const room = MAX_PEOPLE - people.count() - receiver.beingClaimed();
      const claimed = room > 0 ? await claim(options, room, people.working()) : undefined;
      more = claimed?.more ?? true;
      for (const theirs of groupByPerson(claimed?.arrivals ?? [])) people.start(theirs);
      return POLL_MS;
    },
    { onError: (error) => logUnreachable(options, error), afterErrorMs: POLL_MS },
  );
  return {
    hear: receiver.hear,
    wake: rounds.wake,
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await rounds.stop();
      await receiver.ended();
      await people.ended();
    },
  };
}

const serves = ({ workspaces }: Pick<InboxWorkerOptions<never, never>, "workspaces">, id: WorkspaceId) =>
  workspaces().includes(id);

function claim<Context, Meaning>(
  { db, owner, workspaces }: InboxWorkerOptions<Context, Meaning>,
  people: number,
  working: readonly string[],
): Promise<ClaimedMessages> {
  return claimMessages(db, { owner, people, workspaces: workspaces(), working });
}
