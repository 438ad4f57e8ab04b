import type { Tx } from "#db/as.ts";
import type { NoticeId, PersonId, SurfaceRef, WorkspaceId } from "#kernel/id.ts";
import type { Intent } from "./enqueue.ts";

/** A notice as the outbox sees it: recipient, time and key. Its meaning belongs to the domain. */
export type NoticeRow = {
  readonly id: NoticeId;
  readonly workspaceId: WorkspaceId;
  readonly personId: PersonId;
  readonly key: string;
  readonly kind: string;
  readonly subject: unknown;
  readonly notAfter: Temporal.Instant | null;
};

/** A claimed row, valid for this attempt only. */
export type ClaimedNotice = NoticeRow & { readonly owner: string; readonly attempts: number };

/** The outcome of one attempt. `Said` is opaque to the outbox, which passes it on to {@link Consequences}. */
export type Delivery<Said = unknown> =
  | { readonly kind: "sent"; readonly ref: SurfaceRef; readonly said: Said }
  /** The person may not get it now; due again at this application time. */
  | { readonly kind: "deferred"; readonly until: Temporal.Instant; readonly reason: string }
  /** The notice no longer applies. */
  | { readonly kind: "obsolete"; readonly reason: string }
  /** It can never be delivered to this person. */
  | { readonly kind: "gone"; readonly reason: string }
  | Later
  /** A fault of ours: a retry would fail again. */
  | { readonly kind: "broken"; readonly reason: string }
  /** It may or may not have been sent. */
  | { readonly kind: "uncertain"; readonly reason: string };

/** Refused for now. The person's other notices wait as long, unless the cause concerns this notice `alone`. */
export type Later = {
  readonly kind: "later";
  readonly reason: string;
  /** The surface's own retry delay; without it the back-off decides. */
  readonly afterSeconds?: number;
  readonly alone?: true;
  /** Notices that must precede it, enqueued in the transaction that defers this one. */
  readonly first?: Intent;
};

/** Sends a notice and returns the outcome; it throws only because of a bug. */
export type Deliverer<Said = unknown> = {
  deliver(notice: ClaimedNotice): Promise<Delivery<Said>>;
  /** Whether the notice is on the surface already; `unknown` if there is no way to look. */
  find(notice: NoticeRow & { readonly firstSendAt: Temporal.Instant }): Promise<Found<Said>>;
};

export type Found<Said = unknown> =
  /** `said` is absent if the content of the message can no longer be determined. */
  | { readonly kind: "found"; readonly ref: SurfaceRef; readonly said?: Said }
  | { readonly kind: "absent" }
  /** The surface did not respond, so this look does not count. */
  | { readonly kind: "later"; readonly reason: string }
  /** There is no way to look; it is sent again only if a duplicate does less harm than a loss. */
  | { readonly kind: "unknown"; readonly resend: boolean };

/** A sent notice: its message on the surface, and the application time. */
export type Sent<Said = unknown> = {
  readonly ref: SurfaceRef;
  readonly said?: Said;
  readonly at: Temporal.Instant;
};

/**
 * Consequences of a notice's end, written in the transaction that settles it. They must be idempotent, and throw only
 * because of a bug.
 */
export type Consequences<Said = unknown> = {
  afterSent(tx: Tx, notice: NoticeRow, sent: Sent<Said>): Promise<void>;
  /** It will never be sent: refused for good, given up, or obsolete. */
  afterDead(tx: Tx, notice: NoticeRow): Promise<void>;
};
