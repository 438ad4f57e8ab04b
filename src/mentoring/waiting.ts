import type { PersonTx } from "#db/as.ts";
import type { NoticeId } from "#kernel/id.ts";
import { listMyWaitingNotices } from "#outbox/mine.ts";
import type { NoticeKind } from "./notice.ts";
import { isSentAtOnce, NOTICE_CLASSES } from "./notice-classes.ts";

/**
 * A notice that waits to be sent to a person, with the time from which it may be sent. What is sent at once is not among
 * these notices, except the reminder that the person asked for after a sign of danger.
 */
export type WaitingNotice = {
  readonly id: NoticeId;
  readonly kind: NoticeKind;
  readonly subject: unknown;
  readonly notBefore: Temporal.Instant;
};

/**
 * Lists the notices that wait to be sent to the person as whom this transaction runs, without those that are sent at
 * once.
 */
export async function listWaitingNotices(tx: PersonTx): Promise<WaitingNotice[]> {
  const rows = await listMyWaitingNotices(tx);
  return rows.flatMap((row) => {
    const kind = row.kind as NoticeKind;
    const isAskedFor = kind === "safeguarding.reminder";
    return kind in NOTICE_CLASSES && (isAskedFor || !isSentAtOnce(kind)) ? [{ ...row, kind }] : [];
  });
}
