import type { Tx } from "#db/as.ts";
import type { PersonId, VisitId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { addWorkingDays, convertLocalTimeToInstant, getMorning, type WorkingHours } from "#mentoring/quiet-hours.ts";
import { findReflectionThreadOfVisit, markReflectionThreadSent } from "./thread.store.ts";
import { QUESTION_REMINDER_AFTER_DAYS, REFLECTION_THREAD_EXPIRES_AFTER_DAYS, type ReflectionThread } from "./thread.ts";

/**
 * Marks the planned question of a visit as sent, which opens its reflection thread; the one reminder follows from it.
 * Calling it again changes nothing.
 */
export async function openReflectionThreadOfSentQuestion(
  tx: Tx,
  visit: VisitId,
  principal: PersonId,
  saidAt: Temporal.Instant,
): Promise<void> {
  const planned = await findReflectionThreadOfVisit(tx, visit);
  if (planned?.status !== "planned" || !(await markReflectionThreadSent(tx, planned.id, saidAt))) return;
  await audit(tx, { act: "thread.offer", subject: planned.id, person: principal }, saidAt);
  planAgain(tx, [principal], saidAt);
}

/**
 * Decides when the principal is reminded of a question: {@link QUESTION_REMINDER_AFTER_DAYS} school days after it was
 * sent, or not at all if that day falls within a leave, because after a leave nothing is made up for.
 */
export function decideQuestionReminder(offeredAt: Temporal.Instant, hours: WorkingHours) {
  const asked = offeredAt.toZonedDateTimeISO(hours.zone).toPlainDate();
  const day = addWorkingDays({ isOpen: hours.isSchoolDay }, asked, QUESTION_REMINDER_AFTER_DAYS);
  if (hours.isAway(day)) return undefined;
  const lastDay = addWorkingDays(hours, asked, REFLECTION_THREAD_EXPIRES_AFTER_DAYS);
  // It is moved to the hour that the principal chose only when it is due, because RLS lets nobody else read that hour.
  return {
    at: getMorning(hours, day),
    until: convertLocalTimeToInstant(lastDay, hours.timesOn(lastDay).until, hours.zone),
  };
}

/**
 * Returns the last day on which a question can be answered before its reflection thread expires. If its delivery is not
 * recorded yet, the question counts as sent now.
 */
export function getReflectionThreadExpiryDay(
  { offeredAt }: Pick<ReflectionThread, "offeredAt">,
  hours: WorkingHours,
  now: Temporal.Instant,
): Temporal.PlainDate {
  return addWorkingDays(
    hours,
    (offeredAt ?? now).toZonedDateTimeISO(hours.zone).toPlainDate(),
    REFLECTION_THREAD_EXPIRES_AFTER_DAYS,
  );
}
