import type { PersonTx } from "#db/as.ts";
import type { NoticeId } from "#kernel/id.ts";
import { callOff, listMyWaiting } from "#outbox/withdraw.ts";
import { type NoticeKind, SORT } from "./notice.ts";

/** Something Fieldbook means to say to a person unasked, and from when on. */
export type WaitingNotice = {
  readonly id: NoticeId;
  readonly kind: NoticeKind;
  /** The ids it is rendered from. */
  readonly subject: unknown;
  readonly notBefore: Temporal.Instant;
};

/** What waits for the person of this transaction; answers that are on their way do not count. */
export async function listWaitingFor(tx: PersonTx): Promise<WaitingNotice[]> {
  const rows = await listMyWaiting(tx);
  return rows.flatMap((row) => {
    const kind = row.kind as NoticeKind;
    return kind in SORT && SORT[kind] !== "answer" ? [{ ...row, kind }] : [];
  });
}

/** Called off by whom it was for; false when it was said meanwhile. */
export function callOffNotice(tx: PersonTx, id: NoticeId): Promise<boolean> {
  return callOff(tx, id);
}
