import type { InboxMessage } from "./inbox-message.ts";
import type { InboxOptions } from "./process-as-author.ts";
import { processMessagesInOrder } from "./process-in-order.ts";

/** Processes the messages of several people at the same time. */
export type PeopleBeingAnswered = {
  count(): number;
  /** The deduplication keys of the messages that are being processed. */
  working(): readonly string[];
  /** Starts to process one person's messages, which are in the order in which they were written. */
  start(theirs: readonly InboxMessage[]): void;
  /** Resolves when everything that was started has ended. */
  ended(): Promise<unknown>;
};

/**
 * `onFree` is called whenever one person's messages have been processed. `stopping` ends the processing before the next
 * message.
 */
export function trackPeopleBeingAnswered<Context, Meaning>(
  options: InboxOptions<Context, Meaning>,
  stopping: AbortSignal,
  onFree: () => void,
): PeopleBeingAnswered {
  const acting = new Map<Promise<void>, readonly InboxMessage[]>();
  return {
    count: () => acting.size,
    working: () => [...acting.values()].flat().map(({ key }) => key),
    ended: () => Promise.all(acting.keys()),
    start(theirs) {
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

export function logUnreachable({ log }: Pick<InboxOptions<never, never>, "log">, error: unknown): void {
  log.error({ event: "inbox.unreachable", err: error }, "The inbox could not reach the database.");
}

/** Groups messages by their sender, and keeps their order. */
export const groupByPerson = (arrivals: readonly InboxMessage[]): readonly InboxMessage[][] => [
  ...Map.groupBy(arrivals, ({ workspaceId, address: { surface, account, user } }) =>
    [workspaceId, surface, account, user].join(" "),
  ).values(),
];
