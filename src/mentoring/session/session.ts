import type { ContactModality, FocusAreaCode, VisitNotHeldReason, VisitOutcome } from "#kernel/contact-codes.ts";
import type { PairId, PersonId, SessionCommentId, SessionRecordId, VisitId } from "#kernel/id.ts";
import type {
  MentorActivity,
  MentorStance,
  ModalityReason,
  OtherParticipant,
  RequestSource,
} from "#kernel/session-detail-codes.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";
import type { SessionLocationKind, SessionType } from "./codes.ts";

/**
 * The part of a session record that coordinators can read too: day, time, type, mode, place and outcome of the session,
 * and none of its texts.
 */
export type SessionRecord = {
  readonly id: SessionRecordId;
  readonly pairId: PairId;
  readonly visitId?: VisitId;
  readonly type: SessionType;
  /** Absent if it was not said. */
  readonly modality?: ContactModality;
  readonly startedAt: Temporal.Instant;
  /** False if only the day of the session is known; `startedAt` is then noon of that day. */
  readonly timeKnown: boolean;
  /** The duration of the session; absent if it did not take place. */
  readonly minutes?: number;
  readonly location?: SessionLocationKind;
  /** Why the two met in this way and not in another. */
  readonly modalityReason?: ModalityReason;
  readonly travelMinutes?: number;
  /** Who took part besides the two; empty if nobody was named. */
  readonly participants: readonly OtherParticipant[];
  readonly outcome: VisitOutcome;
  readonly nextVisitOn?: Temporal.PlainDate;
  readonly nextVisitAt?: Temporal.Instant;
  readonly loggedAt: Temporal.Instant;
  readonly loggedBy: PersonId;
  /**
   * The time from which others than its author can read the record; absent while its author can still take it back. RLS
   * hides it from them until then.
   */
  readonly releasedAt?: Temporal.Instant;
  readonly amendedAt?: Temporal.Instant;
  /** Since when the record is voided: its author alone can read it, and nothing counts it. */
  readonly voidedAt?: Temporal.Instant;
};

/** How long after saving a session record its author can take it back as if it had never been saved. */
export const TAKE_BACK_WINDOW = { seconds: 30 };

/** How long after a session record was saved the mentor's next words may be about it: the note that was asked for. */
const TIME_AFTER_SAVING = { minutes: 60 };

export function wasJustSaved(savedAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(savedAt.add(TIME_AFTER_SAVING), now) > 0;
}

/** What tells a record as it stands from how it stood before it was put right. */
export const versionOf = ({ amendedAt, loggedAt }: Pick<SessionRecord, "amendedAt" | "loggedAt">): string =>
  (amendedAt ?? loggedAt).toString();

/** A session record with its texts, which only the mentor and the principal of the pair can read. */
export type SessionRecordWithTexts = {
  readonly session: SessionRecord;
  readonly reason?: VisitNotHeldReason;
  readonly request?: string;
  readonly working?: string;
  readonly challenge?: string;
  readonly objective?: string;
  readonly requestSource?: RequestSource;
  readonly stance?: MentorStance;
  readonly activities: readonly MentorActivity[];
  readonly focus: readonly FocusAreaCode[];
  readonly agreed: readonly Commitment[];
  readonly review?: SessionReview;
  /** In the order of writing. */
  readonly comments: readonly SessionComment[];
  /** Whether the reader has edited a comment of their own, or taken one back. */
  readonly hasEarlierComments: boolean;
};

/** What the principal says of a record: that it is as they remember it, or that it is not. */
export const SESSION_REVIEWS = ["confirmed", "disputed"] as const;
export type SessionReview = { readonly says: (typeof SESSION_REVIEWS)[number]; readonly at: Temporal.Instant };

export type SessionComment = {
  readonly id: SessionCommentId;
  readonly sessionId: SessionRecordId;
  readonly authorId: PersonId;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
  readonly editedAt?: Temporal.Instant;
  readonly version: number;
};

/** A comment of the reader's own that they have edited or taken back, with what stood in it before, newest first. */
export type EarlierComment = {
  readonly writtenAt: Temporal.Instant;
  /** The last text, if the comment was taken back. */
  readonly takenBack?: { readonly text: string; readonly at: Temporal.Instant };
  readonly before: readonly { readonly text: string; readonly replacedAt: Temporal.Instant }[];
};

export const MAX_SESSION_COMMENT_LENGTH = 1_000;

/** Whether what the principal says is of the record as it stands, and not as it stood before it was put right. */
export function isReviewOfThisVersion({
  review,
  session,
}: Pick<SessionRecordWithTexts, "review" | "session">): boolean {
  if (!review) return false;
  return !session.amendedAt || Temporal.Instant.compare(session.amendedAt, review.at) <= 0;
}
