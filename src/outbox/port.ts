import type { NoticeId, PersonId, WorkspaceId } from "#kernel/id.ts";

/** What the outbox knows of a notice: to whom, when, under which key. What it means is for its sender to know. */
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

/** What a surface says of one attempt. */
export type Delivery =
  | { readonly kind: "sent"; readonly channel: string; readonly ts: string }
  /** Its person may not be spoken to now: from then on, by the clock of people. */
  | { readonly kind: "put_off"; readonly until: Temporal.Instant; readonly reason: string }
  /** Nothing needs saying any more. */
  | { readonly kind: "unwanted"; readonly reason: string }
  /** It can never be said to this person. */
  | { readonly kind: "gone"; readonly reason: string }
  /**
   * Refused for now; try again after so many seconds, or when the back-off says. What else waits for the person waits
   * as long, unless the trouble is this notice's `alone`.
   */
  | { readonly kind: "later"; readonly reason: string; readonly afterSeconds?: number; readonly alone?: true }
  /** Our own fault: trying again would fail again. */
  | { readonly kind: "broken"; readonly reason: string }
  /** It may or may not have been said. */
  | { readonly kind: "uncertain"; readonly reason: string };

/** What can say a notice to its person. It answers with what became of the attempt and throws only by mistake. */
export type Deliverer = {
  deliver(notice: ClaimedNotice): Promise<Delivery>;
  /** Whether the notice stands on the surface already; `unknown` when there is no way to look. */
  find(notice: NoticeRow & { readonly firstSendAt: Temporal.Instant }): Promise<Found>;
};

export type Found =
  | { readonly kind: "found"; channel: string; ts: string }
  | { readonly kind: "absent" }
  /** The surface could not be asked now: the look does not count. */
  | { readonly kind: "later"; readonly reason: string }
  /** There is no way to look: then it is sent again only if saying it twice does less harm than not at all. */
  | { readonly kind: "unknown"; readonly resend: boolean };
