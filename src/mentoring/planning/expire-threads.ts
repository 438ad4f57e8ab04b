import type { Tx } from "#db/as.ts";
import { auditAll } from "#mentoring/audit/audit.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { getReflectionThreadExpiryDay } from "#mentoring/reflection/open-thread.ts";
import { REFLECTION_THREAD_EXPIRES_AFTER_DAYS } from "#mentoring/reflection/thread.ts";
import { notifyFrequencyQuestion } from "./ask-rhythm.ts";
import { gatherWorkingHours, type WorkingHoursLookup } from "./gather-hours.ts";
import { listOpenReflectionThreads, markReflectionThreadsExpired, type OpenReflectionThread } from "./threads.store.ts";

/**
 * Expires reflection threads whose last day for an answer is over, without a notice to anybody, and returns their
 * number.
 */
export async function expireReflectionThreads(tx: Tx, now: Temporal.Instant): Promise<number> {
  const open = await listOpenReflectionThreads(tx, now.subtract({ hours: 24 * REFLECTION_THREAD_EXPIRES_AFTER_DAYS }));
  if (open.length === 0) return 0;
  const hoursOf = await gatherWorkingHours(tx);
  const over = open.filter((thread) => isOver(thread, hoursOf, now));
  const expired = await markReflectionThreadsExpired(
    tx,
    over.map(({ id }) => id),
    now,
  );
  planAgain(
    tx,
    expired.map(({ principal }) => principal),
    now,
  );
  await auditAll(
    tx,
    expired.map(({ id, principal }) => ({ act: "thread.expire", subject: id, person: principal })),
    now,
  );
  await notifyFrequencyQuestion(tx, [...new Set(expired.map(({ principal }) => principal))], now);
  return expired.length;
}

/** Whether the last day for an answer is over in the principal's time zone. */
function isOver(
  { principal, offeredAt }: OpenReflectionThread,
  hoursOf: WorkingHoursLookup,
  now: Temporal.Instant,
): boolean {
  const today = now.toZonedDateTimeISO(principal.zone).toPlainDate();
  return Temporal.PlainDate.compare(today, getReflectionThreadExpiryDay({ offeredAt }, hoursOf(principal), now)) > 0;
}
