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
   * Loads, in a transaction as the author, the data that is needed to interpret their messages. Returns undefined if
   * the author is no longer a member.
   */
  gather(tx: PersonTx, now: Temporal.Instant): Promise<Context | undefined>;
  /** Interprets a text. Runs outside any transaction, since it may take seconds; `signal` aborts it. */
  understand(text: string, context: Context, signal: AbortSignal): Promise<Meaning>;
  /**
   * Whether a message with this meaning can be the earlier message that the author's messages on hold continue. Only
   * then are those messages loaded and interpreted again.
   */
  takesWaiting(meaning: Meaning): boolean;
  /**
   * Acts on a message in a transaction as its author. `held` lists the author's messages that were written later and
   * are on hold because they may continue this one.
   */
  act(
    tx: PersonTx,
    said: InboxMessageToHandle<Context, Meaning>,
    now: Temporal.Instant,
  ): Promise<MessageHandlingOutcome>;
  /**
   * Whether a message with this meaning is answered even if acting on it fails. It is then passed to `answerAlone` in a
   * transaction of its own, before it is tried again.
   */
  isAnsweredAlone(meaning: Meaning): boolean;
  /** Answers such a message without acting on it. Answering it again changes nothing. */
  answerAlone(tx: PersonTx, said: InterpretedMessage<Meaning>, context: Context, now: Temporal.Instant): Promise<void>;
  /** Enqueues a notice that tells the sender that their message failed because of an internal error. */
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
