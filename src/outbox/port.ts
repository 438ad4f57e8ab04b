import type { Tx } from "#db/as.ts";
import type { NoticeId, PersonId, SurfaceRef, WorkspaceId } from "#kernel/id.ts";
import type { Intent } from "./enqueue.ts";

/** What the outbox knows of a notice: to whom, when, under which key. What it means is for the domain to know. */
export type NoticeRow = {
  readonly id: NoticeId;
  readonly workspaceId: WorkspaceId;
  readonly personId: PersonId;
  readonly key: string;
  readonly kind: string;
  readonly subject: unknown;
  readonly notAfter: Temporal.Instant | null;
};

/** A row that this process holds, for this attempt only. */
export type ClaimedNotice = NoticeRow & { readonly owner: string; readonly attempts: number };

/** What became of one attempt. `Said` is what was said; the outbox passes it on to {@link Consequences} unread. */
export type Delivery<Said = unknown> =
  | { readonly kind: "sent"; readonly ref: SurfaceRef; readonly said: Said }
  /** Its person may not be spoken to now: from then on, by the clock of people. */
  | { readonly kind: "deferred"; readonly until: Temporal.Instant; readonly reason: string }
  /** Nothing needs saying any more. */
  | { readonly kind: "obsolete"; readonly reason: string }
  /** It can never be said to this person. */
  | { readonly kind: "gone"; readonly reason: string }
  | Later
  /** Our own fault: trying again would fail again. */
  | { readonly kind: "broken"; readonly reason: string }
  /** It may or may not have been said. */
  | { readonly kind: "uncertain"; readonly reason: string };

/** Refused for now. The person's other notices wait as long, unless the trouble is this notice's `alone`. */
export type Later = {
  readonly kind: "later";
  readonly reason: string;
  /** When the surface says itself when to come back; the back-off decides otherwise. */
  readonly afterSeconds?: number;
  readonly alone?: true;
  /** What has to be said before it: enqueued in the transaction that puts this notice back. */
  readonly first?: Intent;
};

/** Says a notice to its person. It answers with what became of the attempt and throws only by mistake. */
export type Deliverer<Said = unknown> = {
  deliver(notice: ClaimedNotice): Promise<Delivery<Said>>;
  /** Whether the notice stands on the surface already; `unknown` when there is no way to look. */
  find(notice: NoticeRow & { readonly firstSendAt: Temporal.Instant }): Promise<Found<Said>>;
};

export type Found<Said = unknown> =
  /** `said` is absent when it cannot be told any more what the message said. */
  | { readonly kind: "found"; readonly ref: SurfaceRef; readonly said?: Said }
  | { readonly kind: "absent" }
  /** The surface could not be asked now: the look does not count. */
  | { readonly kind: "later"; readonly reason: string }
  /** There is no way to look: then it is sent again only if saying it twice does less harm than not at all. */
  | { readonly kind: "unknown"; readonly resend: boolean };

/** That a notice was said, where, and when by the clock of people. */
export type Sent<Said = unknown> = {
  readonly ref: SurfaceRef;
  readonly said?: Said;
  readonly at: Temporal.Instant;
};

/**
 * What follows from the end of a notice, written in the transaction that settles it: both are committed or neither is.
 * It must do no harm twice, and throws only by mistake.
 */
export type Consequences<Said = unknown> = {
  afterSent(tx: Tx, notice: NoticeRow, sent: Sent<Said>): Promise<void>;
  /** It will never be said: refused for good, given up, or obsolete. */
  afterDead(tx: Tx, notice: NoticeRow): Promise<void>;
};
