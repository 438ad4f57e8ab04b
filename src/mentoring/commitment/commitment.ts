import type { CommitmentId, PairId, PersonId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";

export type SettledCommitmentStatus = "done" | "changed" | "dropped";

/** One of the two people of a pair, by their part in it. */
export type CommitmentSide = "principal" | "mentor";

/** Something that the principal, the mentor or both agreed to do. */
export type Commitment = {
  readonly id: CommitmentId;
  readonly pairId: PairId;
  readonly owner: CommitmentSide | "joint";
  readonly text: string;
  /** When or where it is to be done, in the words of who agreed to it. */
  readonly cue?: string;
  readonly dueOn?: Temporal.PlainDate;
  readonly madeAt: Temporal.Instant;
  readonly status: "open" | SettledCommitmentStatus;
  readonly settledAt?: Temporal.Instant;
  /** When the other side was told of the outcome. */
  readonly toldAt?: Temporal.Instant;
  /** Who logged the session in which it was made; absent if it was added without a session. */
  readonly loggedBy?: PersonId;
  /** The side that corrected it last. */
  readonly changedBy?: CommitmentSide;
  /** How often its day was changed. */
  readonly redated: number;
  readonly version: number;
};

/** What a commitment said before it was corrected, or the outcome that it had before it was opened again. */
export type EarlierCommitment = Pick<Commitment, "text" | "cue" | "dueOn"> & {
  readonly settledAs?: SettledCommitmentStatus;
  readonly replacedBy: CommitmentSide;
  readonly replacedAt: Temporal.Instant;
};

export type ChangeCommitmentOutcome = "changed" | "unchanged" | "not_yours";

type PeopleOfPair = Pick<Pair, "principal" | "mentor" | "endedAt">;

/** Whether a commitment is this person's to settle: their own, or one that both share. */
export function isOwnCommitment({ owner }: Pick<Commitment, "owner">, pair: PeopleOfPair, me: PersonId): boolean {
  return owner === "joint" || owner === getCommitmentSide(pair, me);
}

/**
 * Whether this person may correct an open commitment: those whose it is, and for a principal's the mentor who logged it,
 * until the principal has changed it. A commitment with an outcome is opened again first.
 */
export function mayCorrectCommitment(commitment: Commitment, pair: PeopleOfPair, me: PersonId): boolean {
  if (commitment.status !== "open" || (pair.endedAt && pair.mentor.id === me)) return false;
  return isOwnCommitment(commitment, pair, me) || (commitment.loggedBy === me && commitment.changedBy !== "principal");
}

export function getCommitmentSide({ principal }: PeopleOfPair, me: PersonId): CommitmentSide {
  return principal.id === me ? "principal" : "mentor";
}
