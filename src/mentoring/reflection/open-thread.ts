import type { Tx } from "#db/as.ts";
import type { PersonId, ReflectionThreadId, VisitId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { addWorkingDays, convertLocalTimeToInstant, type WorkingHours } from "#mentoring/quiet-hours.ts";
import { findReflectionThreadOfVisit, markReflectionThreadSent } from "./thread.store.ts";
import { QUESTION_REMINDER_AFTER_DAYS, REFLECTION_THREAD_EXPIRES_AFTER_DAYS, type ReflectionThread } from "./thread.ts";

/**
 * Time of day for which the reminder of a question is planned. It is moved to the hour that the principal chose only
 * when it is due, because RLS lets nobody but the principal read that hour.
 */
const MORNING = Temporal.PlainTime.from("07:00");
const EVENING = Temporal.PlainTime.from("20:00");

/**
 * Marks the planned question of a visit as sent, which opens its reflection thread, and plans the one reminder. Calling
 * it again changes nothing.
 */
export async function openReflectionThreadOfSentQuestion(
  tx: Tx,
  visit: VisitId,
  principal: PersonId,
  hours: WorkingHours,
  saidAt: Temporal.Instant,
): Promise<void> {
  const planned = await findReflectionThreadOfVisit(tx, visit);
  if (planned?.status === "planned" && (await markReflectionThreadSent(tx, planned.id, saidAt)))
    await audit(tx, { act: "thread.offer", subject: planned.id, person: principal }, saidAt);
  const thread = await findReflectionThreadOfVisit(tx, visit);
  if (thread?.status === "offered") await remindOnce(tx, thread.id, principal, hours, saidAt);
}

/**
 * Plans the reminder of a question for {@link QUESTION_REMINDER_AFTER_DAYS} school days after it was sent; the first
 * answer withdraws the reminder.
 */
function remindOnce(
  tx: Tx,
  id: ReflectionThreadId,
  principal: PersonId,
  hours: WorkingHours,
  saidAt: Temporal.Instant,
) {
  const today = saidAt.toZonedDateTimeISO(hours.zone).toPlainDate();
  return notify(
    tx,
    principal,
    { kind: "reflection.nudge", thread: id },
    {
      at: convertLocalTimeToInstant(addWorkingDays(hours, today, QUESTION_REMINDER_AFTER_DAYS), MORNING, hours.zone),
      until: convertLocalTimeToInstant(
        addWorkingDays(hours, today, REFLECTION_THREAD_EXPIRES_AFTER_DAYS),
        EVENING,
        hours.zone,
      ),
      about: `thread:${id}`,
    },
  );
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
