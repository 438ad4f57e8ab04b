import type { PersonTx } from "#db/as.ts";
import type { NoticeId } from "#kernel/id.ts";
import { listMyWaitingNotices } from "#outbox/mine.ts";
import { NOTICE_CLASSES, type NoticeKind } from "./notice.ts";

/**
 * A notice that waits to be sent to a person, with the time from which it may be sent. Replies to the person's own
 * messages are not among these notices.
 */
export type WaitingNotice = {
  readonly id: NoticeId;
  readonly kind: NoticeKind;
  readonly subject: unknown;
  readonly notBefore: Temporal.Instant;
};

/**
 * Lists the notices that wait to be sent to the person as whom this transaction runs, without the replies to their own
 * messages.
 */
export async function listWaitingNotices(tx: PersonTx): Promise<WaitingNotice[]> {
  const rows = await listMyWaitingNotices(tx);
  return rows.flatMap((row) => {
    const kind = row.kind as NoticeKind;
    return kind in NOTICE_CLASSES && NOTICE_CLASSES[kind] !== "answer" ? [{ ...row, kind }] : [];
  });
}
