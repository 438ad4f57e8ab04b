import type { CommitmentId, PairId } from "#kernel/id.ts";

export type SettledCommitmentStatus = "done" | "changed" | "dropped";

/** Something that the principal, the mentor or both agreed in a session to do. */
export type Commitment = {
  readonly id: CommitmentId;
  readonly pairId: PairId;
  readonly owner: "principal" | "mentor" | "joint";
  readonly text: string;
  readonly dueOn?: Temporal.PlainDate;
  readonly madeAt: Temporal.Instant;
  readonly status: "open" | SettledCommitmentStatus;
};
