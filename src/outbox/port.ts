import type { Tx } from "#db/as.ts";
import type { NoticeId, PersonId, SurfaceRef, WorkspaceId } from "#kernel/id.ts";
import type { UnreachedReason } from "#kernel/unreached-reason.ts";
import type { NoticeToEnqueue } from "./enqueue.ts";

/**
 * A notice as the outbox sees it: its recipient, its time and its unique key. Only the domain interprets `kind` and
 * `subject`.
 */
export type NoticeRow = {
  readonly id: NoticeId;
  readonly workspaceId: WorkspaceId;
  readonly personId: PersonId;
  readonly key: string;
  readonly kind: string;
  readonly subject: unknown;
  readonly notAfter: Temporal.Instant | null;
  /** If a reply caused the notice: the message that was replied to. */
  readonly replyTo: SurfaceRef | null;
};

/** A notice that one process has claimed. The claim is valid for this delivery attempt only. */
export type ClaimedNotice = NoticeRow & {
  readonly owner: string;
  readonly attempts: number;
  /** When it was due. */
  readonly notBefore: Temporal.Instant;
};

/**
 * The result of one attempt to deliver a notice. `said` is what the message says; the outbox passes it to
 * {@link DeliveryConsequences} without reading it.
 */
export type DeliveryResult<Said = unknown> =
  | { readonly kind: "sent"; readonly ref: SurfaceRef; readonly said: Said }
  /**
   * The recipient must not get the notice now, for example at night; the notice is due again at `until`, by the
   * application's clock.
   */
  | {
      readonly kind: "deferred";
      readonly until: Temporal.Instant;
      readonly reason: string;
      readonly unreached?: UnreachedReason;
    }
  /** The notice no longer applies, for example because its visit was cancelled, and is dropped. */
  | { readonly kind: "obsolete"; readonly reason: string }
  /** The notice can never be delivered to this person, for example because their Slack account is deactivated. */
  | { readonly kind: "gone"; readonly reason: string; readonly unreached?: UnreachedReason }
  | TemporaryRefusal
  /** The chat platform refused the message itself, and would refuse it again. */
  | { readonly kind: "broken"; readonly reason: string }
  /** It is unknown whether the notice was sent. */
  | { readonly kind: "uncertain"; readonly reason: string };

/**
 * The chat platform refused the notice for the moment, so it is retried. The person's later notices wait equally long,
 * unless `alone` says that the cause concerns only this notice.
 */
export type TemporaryRefusal = {
  readonly kind: "later";
  readonly reason: string;
  /** The retry delay that the chat platform requested; without it, the delay grows exponentially. */
  readonly afterSeconds?: number;
  readonly alone?: true;
  /** The chat platform gave a reason that this release does not know. The notice waits, and an operator should look. */
  readonly unknown?: true;
  /** Another notice that must be sent before this one. It is enqueued in the transaction that postpones this one. */
  readonly first?: NoticeToEnqueue;
};

/** Sends notices on one chat platform. Failures are returned as results; it throws only on a bug. */
export type NoticeDeliverer<Said = unknown> = {
  /**
   * Sends a notice. `mayPost` is called right before each request that posts a message. If it returns false, the lease
   * could end before the request does, so nothing must be posted.
   */
  deliver(notice: ClaimedNotice, mayPost: () => boolean): Promise<DeliveryResult<Said>>;
  /** Looks for the message of this notice on the chat platform. */
  find(notice: NoticeRow & { readonly firstSendAt: Temporal.Instant }): Promise<FindMessageResult<Said>>;
};

export type FindMessageResult<Said = unknown> =
  /** The message is on the chat platform. `said` is absent if what the message says can no longer be determined. */
  | { readonly kind: "found"; readonly ref: SurfaceRef; readonly said?: Said }
  | { readonly kind: "absent" }
  /** The chat platform did not respond. This search is not counted, and is repeated later. */
  | { readonly kind: "later"; readonly reason: string }
  /**
   * The chat platform offers no way to search for the message. `resend` says whether to send it again, which is right
   * if a duplicate does less harm than a loss.
   */
  | { readonly kind: "unknown"; readonly resend: boolean };

/**
 * A sent notice: the reference of its message on the chat platform, what the message says, and the time of sending by
 * the application's clock.
 */
export type SentMessageDetails<Said = unknown> = {
  readonly ref: SurfaceRef;
  readonly said?: Said;
  readonly at: Temporal.Instant;
};

/**
 * What follows in the domain when a notice is sent or given up. The callbacks write it in the transaction that stores
 * the notice's outcome. They must be idempotent, and throw only on a bug.
 */
export type DeliveryConsequences<Said = unknown> = {
  /**
   * Whether sending a notice of this kind has consequences in the domain, that is, whether {@link afterSent} writes
   * anything.
   */
  followSending(kind: string): boolean;
  afterSent(tx: Tx, notice: NoticeRow, sent: SentMessageDetails<Said>): Promise<void>;
  /**
   * Called when the notice was not sent and never will be: because it was refused permanently, given up after the last
   * attempt, or no longer applies. `now` is the time by the application's clock.
   */
  afterDead(tx: Tx, notice: NoticeRow, now: Temporal.Instant): Promise<void>;
  /** Called when the notice did not arrive because of its recipient's account, whether it is tried again or not. */
  afterNotReached(tx: Tx, notice: NoticeRow, reason: UnreachedReason, now: Temporal.Instant): Promise<void>;
  /**
   * Called when the notice may have been sent and nobody can find out. `at` is the time of the last attempt by the
   * application's clock. The notice may be sent again after this.
   */
  afterUnknown(tx: Tx, notice: NoticeRow, at: Temporal.Instant): Promise<void>;
};
