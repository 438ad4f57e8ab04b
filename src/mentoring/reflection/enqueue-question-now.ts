import type { PersonTx } from "#db/as.ts";
import type { NoticeId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { notify, parseNotice } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { doQuestionsWait } from "#mentoring/safeguarding/question-gate.ts";
import { listWaitingNotices } from "#mentoring/waiting.ts";
import { cancelMyNotice } from "#outbox/mine.ts";
import { findMyReflectionThreadToAnswer } from "./asked-thread.ts";

/** `waits`: questions do not begin before the help and contacts of the programme are verified. */
export type EnqueueQuestionNowOutcome = "asked" | "another_open" | "waits" | "gone";

/** Enqueues a question to be sent now instead of on its planned day, at the request of the principal. */
export async function enqueuePlannedQuestionNow(
  tx: PersonTx,
  me: Person,
  id: NoticeId,
  now: Temporal.Instant,
): Promise<EnqueueQuestionNowOutcome> {
  const waiting = (await listWaitingNotices(tx)).find((notice) => notice.id === id);
  const notice = waiting && parseNotice(waiting);
  if (notice?.kind !== "reflection.prompt") return "gone";
  if (await doQuestionsWait(tx, me, now)) return "waits";
  if (await findMyReflectionThreadToAnswer(tx, me)) return "another_open";
  if (!(await cancelMyNotice(tx, id))) return "gone";
  const { visit } = notice;
  await notify(tx, tx.personId, { kind: "reflection.chosen", visit }, { at: now, about: `visit:${visit}` });
  await auditPrivateAct(tx, "reflection.ask_now", now);
  return "asked";
}
