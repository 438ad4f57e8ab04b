import type { FocusCode, Modality, NotHeldReason, Outcome } from "#kernel/contact-codes.ts";
import type { PairId, PersonId, SessionId, VisitId } from "#kernel/id.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";
import type { LocationKind, SessionType } from "./codes.ts";

/** The logistics of one mentoring contact: what a coordinator sees of it. */
export type Session = {
  readonly id: SessionId;
  readonly pairId: PairId;
  readonly visitId?: VisitId;
  readonly type: SessionType;
  readonly modality: Modality;
  readonly startedAt: Temporal.Instant;
  /** False when only the day was said. */
  readonly timeKnown: boolean;
  /** Absent when it was not held. */
  readonly minutes?: number;
  readonly location: LocationKind;
  readonly outcome: Outcome;
  readonly nextVisitOn?: Temporal.PlainDate;
  readonly nextVisitAt?: Temporal.Instant;
  readonly loggedAt: Temporal.Instant;
  readonly loggedBy: PersonId;
};

/** What was said in it: for the two people of the pair. */
export type SessionNotes = {
  readonly session: Session;
  readonly reason?: NotHeldReason;
  readonly request?: string;
  readonly working?: string;
  readonly challenge?: string;
  readonly focus: readonly FocusCode[];
  readonly agreed: readonly Commitment[];
  readonly comments: readonly SessionComment[];
};

export type SessionComment = {
  readonly authorId: PersonId;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
};

/** What can be put right in a saved record. Its day is not among it: another day is another session. */
export type Amended = {
  readonly request: string;
  readonly working: string;
  readonly challenge: string;
  readonly minutes: number;
  readonly modality: Modality;
  readonly focus: readonly FocusCode[];
};
