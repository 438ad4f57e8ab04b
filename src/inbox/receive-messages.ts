import { monotonicMs } from "#kernel/clock.ts";
import type { InboxMessage, ReceivedMessage } from "./inbox-message.ts";
import type { MessageToStore, StoreMessageResult } from "./store-messages.ts";

/**
 * If this many messages wait to be stored at once, storing takes precedence: no stored message is claimed until fewer
 * have been waiting for {@link UNTIL_FEWER_MS}, or until {@link STORE_FIRST_MS} have passed. Slack waits only 3 s for
 * the acknowledgement, which is sent after the message is stored.
 */
const MANY_TO_STORE = 10;
const STORE_FIRST_MS = 2_000;
export const UNTIL_FEWER_MS = 50;

export type ReceiverOptions = {
  readonly store: (received: MessageToStore) => Promise<StoreMessageResult>;
  /**
   * Whether a message may be claimed by the same statement that stores it. `beingClaimed` is the number of other
   * messages that are being stored and claimed in this way.
   */
  readonly mayClaim: (words: ReceivedMessage, beingClaimed: number) => boolean;
  /** Called with a message that was claimed while it was stored. */
  readonly onClaimed: (arrival: InboxMessage) => void;
  /** Called when a message was stored without being claimed, and must now be claimed. */
  readonly onStored: () => void;
};

export type Receiver = {
  hear(words: ReceivedMessage): Promise<void>;
  /** Whether so many messages wait to be stored that no stored message should be claimed now. */
  storesFirst(): boolean;
  /** The number of messages that are being stored by a statement which may claim them at the same time. */
  beingClaimed(): number;
  /** Resolves when the messages counted by `beingClaimed` are stored. */
  ended(): Promise<unknown>;
};

/** Creates the receiver of messages. It stores each message, and claims those that can be processed at once. */
export function createReceiver({ store, mayClaim, onClaimed, onStored }: ReceiverOptions): Receiver {
  const claiming = new Set<Promise<void>>();
  const rush = openRush();
  let storing = 0;
  const storesFirst = () => rush.lasts(monotonicMs());

  async function receive(words: ReceivedMessage, claim: boolean): Promise<void> {
    if (++storing >= MANY_TO_STORE) rush.note(monotonicMs());
    const heard = await store({ words, claim }).finally(() => storing--);
    if (heard.kind === "claimed") onClaimed(heard.arrival);
    else if (heard.kind === "stored") onStored();
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

/**
 * Creates a record of rushes, in which many messages wait to be stored at once. `lasts` tells whether a rush is still
 * going on, and returns false once it has lasted {@link STORE_FIRST_MS}.
 */
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
