import type { PersonTx } from "#db/as.ts";
import type { NoticeId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { parseNotice } from "#mentoring/notice.ts";
import { listWaitingNotices } from "#mentoring/waiting.ts";
import { cancelMyNotice } from "#outbox/mine.ts";
import { deletePlannedReflectionThread } from "./planned-thread.store.ts";

/**
 * Withdraws a notice that waits to be sent, at the request of its recipient. If it was to ask a planned question, that
 * question is deleted. Returns false if the notice was sent in the meantime.
 */
export async function cancelMyPlannedNotice(tx: PersonTx, id: NoticeId, now: Temporal.Instant): Promise<boolean> {
  const waiting = (await listWaitingNotices(tx)).find((notice) => notice.id === id);
  if (!(await cancelMyNotice(tx, id))) return false;
  const notice = waiting && parseNotice(waiting);
  if (notice?.kind === "reflection.prompt") await deletePlannedReflectionThread(tx, notice.visit);
  await audit(tx, { act: "notice.call_off", subject: id }, now);
  return true;
}
