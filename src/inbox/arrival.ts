import type { Id, PersonId, WorkspaceId } from "#kernel/id.ts";

export type UtteranceId = Id<"utterance">;

/** Where somebody is on a surface; opaque to all but that surface. */
export type Address = {
  readonly surface: "slack" | "teams";
  readonly account: string;
  readonly user: string;
  readonly conversation?: string;
};

/** Free text as it arrives: by which key it is known again, who wrote it where, and when by the surface's clock. */
export type Words = {
  readonly workspaceId: WorkspaceId;
  readonly address: Address;
  /** The message's own: what the surface calls the delivery varies from one to the next. */
  readonly key: string;
  /** The same message sent twice by its writer's client has two keys and one of these. */
  readonly clientRef?: string;
  readonly kind: string;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
};

/** An arrival that this process holds, for this attempt only. */
export type Arrival = Omit<Words, "text" | "clientRef"> & {
  readonly utteranceId: UtteranceId;
  /** Absent while no member is known at the address. */
  readonly author?: PersonId;
  readonly owner: string;
  readonly attempts: number;
};
