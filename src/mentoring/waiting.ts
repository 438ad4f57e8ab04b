import type { PersonTx } from "#db/as.ts";
import type { NoticeId } from "#kernel/id.ts";
import { listMyWaiting } from "#outbox/mine.ts";
import { NOTICE_CLASS, type NoticeKind } from "./notice.ts";

/** A planned, unprompted notice to a person, and when it is due. */
export type WaitingNotice = {
  readonly id: NoticeId;
  readonly kind: NoticeKind;
  /** The ids it is rendered from. */
  readonly subject: unknown;
  readonly notBefore: Temporal.Instant;
};

/** The planned notices of this transaction's person, without replies that are under way. */
export async function listWaitingFor(tx: PersonTx): Promise<WaitingNotice[]> {
  const rows = await listMyWaiting(tx);
  return rows.flatMap((row) => {
    const kind = row.kind as NoticeKind;
    return kind in NOTICE_CLASS && NOTICE_CLASS[kind] !== "answer" ? [{ ...row, kind }] : [];
  });
}
