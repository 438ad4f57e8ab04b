import { monotonicMs } from "#kernel/clock.ts";
import type { InboxMessage, ReceivedMessage } from "./inbox-message.ts";
import type { MessageToStore, StoreMessageResult } from "./store-messages.ts";

/**
 * When this many messages wait to be stored at once, storing comes first: no other message is claimed until there have
 * been fewer for 50 ms, but for two seconds at most. Slack waits only 3 s for the acknowledgement that follows the
 * storing.
 */
const MANY_TO_STORE = 10;
const STORE_FIRST_MS = 2_000;
export const UNTIL_FEWER_MS = 50;

export type ReceiverOptions = {
  readonly store: (received: MessageToStore) => Promise<StoreMessageResult>;
  /** Whether a message may be claimed by the statement that stores it, while so many others may be. */
  readonly mayClaim: (words: ReceivedMessage, beingClaimed: number) => boolean;
  /** Called with a message that was claimed as it was stored. */
  readonly onClaimed: (arrival: InboxMessage) => void;
  /** Called when a message waits to be claimed. */
  readonly onStored: () => void;
};

export type Receiver = {
  hear(words: ReceivedMessage): Promise<void>;
  /** Whether so many messages wait to be stored that no others should be claimed now. */
  storesFirst(): boolean;
  /** The number of messages that are being stored and may be claimed by that. */
  beingClaimed(): number;
  /** Resolves when these are stored. */
  ended(): Promise<unknown>;
};

/** Creates what stores received messages and claims those that can be acted on at once. */
export function createReceiver({ store, mayClaim, onClaimed, onStored }: ReceiverOptions): Receiver {
  const claiming = new Set<Promise<void>>();
  const rush = openRush();
  let storing = 0;
  const storesFirst = () => rush.lasts(monotonicMs());

  async function receive(words: ReceivedMessage, claim: boolean): Promise<void> {
    if (++storing >= MANY_TO_STORE) rush.note(monotonicMs());
    const heard = await store({ words, claim }).finally(() => storing--);
    if (heard.kind === "claimed") onClaimed(heard.arrival);
    else if (heard.kind === "stored" && !storesFirst()) onStored();
  }

  return {
    storesFirst,
    beingClaimed: () => claiming.size,
    ended: () => Promise.allSettled(claiming),
    hear(words) {
      if (storesFirst() || !mayClaim(words, claiming.size)) return receive(words, false);
      const received = receive(words, true).finally(() => claiming.delete(received));
      claiming.add(received);
      return received;
    },
  };
}

/** Remembers since when, and when last, many messages waited to be stored. */
function openRush() {
  let since = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  return {
    note(now: number): void {
      if (now - last > UNTIL_FEWER_MS) since = now;
      last = now;
    },
    lasts: (now: number) => now - last < UNTIL_FEWER_MS && now - since < STORE_FIRST_MS,
  };
}
