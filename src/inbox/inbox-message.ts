import type { BrandedId, PersonId, SurfaceRef, WorkspaceId } from "#kernel/id.ts";

export type MessageTextId = BrandedId<"utterance">;

/** A user's address on a chat platform; only the code for that platform interprets its parts. */
export type SenderAddress = {
  readonly surface: "slack" | "teams";
  readonly account: string;
  readonly user: string;
  readonly conversation?: string;
};

/**
 * A received text message: its deduplication key, its sender's chat address, and the time that the chat platform gave
 * it.
 */
export type ReceivedMessage = {
  readonly workspaceId: WorkspaceId;
  readonly address: SenderAddress;
  /**
   * The deduplication key. It identifies the message and not one delivery of it, because a redelivery of the same
   * message has a new delivery id.
   */
  readonly key: string;
  /**
   * The message id set by the Slack client: if a client sends one message twice, the two have different keys but the
   * same client id.
   */
  readonly clientRef?: string;
  readonly kind: string;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
  /** The message to which this one is a reply, and beside which it is answered. */
  readonly replyTo?: SurfaceRef;
};

/** A received message claimed by one process; the claim is valid for this attempt only. */
export type InboxMessage = Omit<ReceivedMessage, "text" | "clientRef"> & {
  readonly utteranceId: MessageTextId;
  /** The sender, absent if the address belongs to no known member. */
  readonly author?: PersonId;
  readonly owner: string;
  readonly attempts: number;
  /**
   * The text of the message if this process received it itself; if absent, the text is loaded from the database as its
   * author.
   */
  readonly text?: string;
};
