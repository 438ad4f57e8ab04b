import type { BrandedId, PersonId, WorkspaceId } from "#kernel/id.ts";

export type MessageTextId = BrandedId<"utterance">;

/** A user's address on a chat platform; only the code for that platform interprets its parts. */
export type SenderAddress = {
  readonly surface: "slack" | "teams";
  readonly account: string;
  readonly user: string;
  readonly conversation?: string;
};

/** A received text message: its deduplication key, its sender's address, and the time stamped by the chat platform. */
export type ReceivedMessage = {
  readonly workspaceId: WorkspaceId;
  readonly address: SenderAddress;
  /** Identifies the message itself for deduplication, because a redelivery has a new delivery id. */
  readonly key: string;
  /**
   * The message id set by the Slack client: if a client sends one message twice, the two have different keys but the
   * same client id.
   */
  readonly clientRef?: string;
  readonly kind: string;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
};

/** A received message claimed by one process; the claim is valid for this attempt only. */
export type InboxMessage = Omit<ReceivedMessage, "text" | "clientRef"> & {
  readonly utteranceId: MessageTextId;
  /** The sender, absent if the address belongs to no known member. */
  readonly author?: PersonId;
  readonly owner: string;
  readonly attempts: number;
  /** The text, if it is this process that received it; otherwise it is read from the database as its author. */
  readonly text?: string;
};
