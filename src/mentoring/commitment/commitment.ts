import type { CommitmentId, PairId, PersonId } from "#kernel/id.ts";
import type { CommitmentKind } from "#kernel/session-detail-codes.ts";
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
  readonly kind?: CommitmentKind;
  readonly dueOn?: Temporal.PlainDate;
  readonly madeAt: Temporal.Instant;
  readonly status: "open" | SettledCommitmentStatus;
  readonly settledAt?: Temporal.Instant;
  /** When the other side was told of the outcome. */
  readonly toldAt?: Temporal.Instant;
  /** Who logged the session in which it was made; absent if it was added without a session. */
  readonly loggedBy?: PersonId;
  /** Whether it was added without a session. */
  readonly isAdded?: true;
  /** The side that corrected it last, and when. */
  readonly changedBy?: CommitmentSide;
  readonly changedAt?: Temporal.Instant;
  /** What the other side has done with it since the two last met, which its reader may not have seen. */
  readonly news?: CommitmentNews;
  /** How often its day was changed. */
  readonly redated: number;
  readonly version: number;
};

/** That a commitment was added or corrected, and when. */
export type CommitmentNews = { readonly what: "added" | "corrected"; readonly at: Temporal.Instant };

/** What a commitment said before it was corrected, or the outcome that it had before it was opened again. */
export type EarlierCommitment = Pick<Commitment, "text" | "cue" | "kind" | "dueOn"> & {
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

/** Returns what the other side has added or corrected since an instant, the latest; undefined if that is nothing. */
export function findCommitmentNews(
  { owner, isAdded, madeAt, changedBy, changedAt }: Commitment,
  pair: PeopleOfPair,
  me: PersonId,
  since: Temporal.Instant | undefined,
): CommitmentNews | undefined {
  const mine = getCommitmentSide(pair, me);
  const isLater = (at: Temporal.Instant) => !since || Temporal.Instant.compare(at, since) > 0;
  if (changedAt && changedBy !== mine && isLater(changedAt)) return { what: "corrected", at: changedAt };
  return isAdded && owner !== mine && isLater(madeAt) ? { what: "added", at: madeAt } : undefined;
}

export function getCommitmentSide({ principal }: PeopleOfPair, me: PersonId): CommitmentSide {
  return principal.id === me ? "principal" : "mentor";
}
