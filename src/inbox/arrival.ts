import type { Id, PersonId, WorkspaceId } from "#kernel/id.ts";

export type UtteranceId = Id<"utterance">;

/** A user's address on a surface; opaque to everything but that surface. */
export type Address = {
  readonly surface: "slack" | "teams";
  readonly account: string;
  readonly user: string;
  readonly conversation?: string;
};

/** A text message as it arrives: its key for deduplication, its author's address, and the surface's time. */
export type Words = {
  readonly workspaceId: WorkspaceId;
  readonly address: Address;
  /** The key of the message itself, because delivery ids differ between redeliveries. */
  readonly key: string;
  /** The client's message id: a message that a client sent twice has two keys but one client id. */
  readonly clientRef?: string;
  readonly kind: string;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
};

/** A claimed arrival, valid for this attempt only. */
export type Arrival = Omit<Words, "text" | "clientRef"> & {
  readonly utteranceId: UtteranceId;
  /** Absent if no member is known at the address. */
  readonly author?: PersonId;
  readonly owner: string;
  readonly attempts: number;
};
