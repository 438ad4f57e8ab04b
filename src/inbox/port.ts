import type { PersonTx, Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { InboxMessage } from "./inbox-message.ts";
import type { MessageText } from "./message-texts.ts";
import type { MessageHandlingOutcome } from "./settle-messages.ts";

/** A message text and its interpretation. */
export type InterpretedMessage<Meaning> = MessageText & { readonly meaning: Meaning };

/** The operations the inbox worker needs from the domain: identify the sender, interpret the text, act on it. */
export type InboxMessageHandler<Context, Meaning> = {
  /** Asks the chat platform who is at an unknown address; if it is a member, the address is stored. */
  recognise(arrival: InboxMessage): Promise<SenderLookupResult>;
  /**
   * Reads, as the author, the data that interpreting their messages requires. Undefined if the author is no longer a
   * member.
   */
  gather(tx: PersonTx, now: Temporal.Instant): Promise<Context | undefined>;
  /** Interprets a text. Runs outside any transaction, since it may take seconds; `signal` aborts it. */
  understand(text: string, context: Context, signal: AbortSignal): Promise<Meaning>;
  /**
   * Whether acting on a message of this meaning may consume the author's held messages, which are interpreted again only
   * then: what they mean depends on what they continue.
   */
  takesWaiting(meaning: Meaning): boolean;
  /**
   * Acts on a message in one transaction as its author. `held` lists the author's later messages that wait for this
   * one.
   */
  act(
    tx: PersonTx,
    said: InboxMessageToHandle<Context, Meaning>,
    now: Temporal.Instant,
  ): Promise<MessageHandlingOutcome>;
  /** Tells the sender that their message failed because of an internal error. */
  excuse(tx: Tx, author: PersonId, arrival: InboxMessage, reference: string, now: Temporal.Instant): Promise<void>;
};

export type SenderLookupResult =
  | { readonly kind: "member" }
  | { readonly kind: "stranger"; readonly answer: () => Promise<unknown> }
  /** The chat platform cannot identify the sender at the moment: the text is kept, and the lookup is retried. */
  | { readonly kind: "unavailable"; readonly cause: unknown };

export type InboxMessageToHandle<Context, Meaning> = InterpretedMessage<Meaning> & {
  readonly arrival: InboxMessage;
  readonly context: Context;
  readonly held: readonly InterpretedMessage<Meaning>[];
};
