import type { Tx } from "#db/as.ts";
import type { NoticeId, PersonId, SurfaceRef, WorkspaceId } from "#kernel/id.ts";
import type { NoticeToEnqueue } from "./enqueue.ts";

/** A notice as the outbox sees it: recipient, time and key. Only the domain interprets its kind and subject. */
export type NoticeRow = {
  readonly id: NoticeId;
  readonly workspaceId: WorkspaceId;
  readonly personId: PersonId;
  readonly key: string;
  readonly kind: string;
  readonly subject: unknown;
  readonly notAfter: Temporal.Instant | null;
};

/** A notice claimed by one process; the claim is valid for this attempt only. */
export type ClaimedNotice = NoticeRow & { readonly owner: string; readonly attempts: number };

/**
 * The outcome of one delivery attempt. The outbox passes the `Said` value on to {@link DeliveryConsequences} unread.
 */
export type DeliveryResult<Said = unknown> =
  | { readonly kind: "sent"; readonly ref: SurfaceRef; readonly said: Said }
  /** The recipient must not get the notice now; it is due again at this application time. */
  | { readonly kind: "deferred"; readonly until: Temporal.Instant; readonly reason: string }
  /** The notice no longer applies. */
  | { readonly kind: "obsolete"; readonly reason: string }
  /** The notice can never be delivered to this person, for example because their account is disabled. */
  | { readonly kind: "gone"; readonly reason: string }
  | TemporaryRefusal
  /** An internal error; a retry would fail again. */
  | { readonly kind: "broken"; readonly reason: string }
  /** It is unknown whether the notice was sent. */
  | { readonly kind: "uncertain"; readonly reason: string };

/**
 * The notice was refused temporarily. The person's other notices wait equally long, unless the cause concerns `alone`
 * this notice.
 */
export type TemporaryRefusal = {
  readonly kind: "later";
  readonly reason: string;
  /** The retry delay that the surface requested; without it, exponential back-off applies. */
  readonly afterSeconds?: number;
  readonly alone?: true;
  /** A notice that has to be sent before this one; it is enqueued in the transaction that reschedules this one. */
  readonly first?: NoticeToEnqueue;
};

/** Sends notices on one surface. It returns failures as outcomes and throws only on a bug. */
export type Deliverer<Said = unknown> = {
  /**
   * Sends a notice. `mayPost` is asked immediately before a request that posts: when it returns false, the lease could
   * end before the request does.
   */
  deliver(notice: ClaimedNotice, mayPost: () => boolean): Promise<DeliveryResult<Said>>;
  /** Checks whether the notice has already been posted on the surface. */
  find(notice: NoticeRow & { readonly firstSendAt: Temporal.Instant }): Promise<FindResult<Said>>;
};

export type FindResult<Said = unknown> =
  /** The message is on the surface. `said` is absent if the content of the message can no longer be determined. */
  | { readonly kind: "found"; readonly ref: SurfaceRef; readonly said?: Said }
  | { readonly kind: "absent" }
  /** The surface did not respond; this look is not counted and is repeated later. */
  | { readonly kind: "later"; readonly reason: string }
  /** The surface offers no way to look. The notice is resent only if a duplicate does less harm than a loss. */
  | { readonly kind: "unknown"; readonly resend: boolean };

/** A sent notice: the reference of its message on the surface, and the application time of sending. */
export type SentNotice<Said = unknown> = {
  readonly ref: SurfaceRef;
  readonly said?: Said;
  readonly at: Temporal.Instant;
};

/**
 * Callbacks that write the consequences when a notice is sent or given up, in the transaction that settles it. They
 * must be idempotent, and throw only on a bug.
 */
export type DeliveryConsequences<Said = unknown> = {
  afterSent(tx: Tx, notice: NoticeRow, sent: SentNotice<Said>): Promise<void>;
  /** Called when the notice will never be sent: refused permanently, given up after the last attempt, or obsolete. */
  afterDead(tx: Tx, notice: NoticeRow): Promise<void>;
};
