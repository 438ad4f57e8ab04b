import { decideQuestionReminder } from "#mentoring/reflection/open-thread.ts";
import type { WorkingHoursLookup } from "./gather-hours.ts";
import type { PlannedNotice } from "./planned.ts";
import type { ThreadToRemindOf } from "./threads.store.ts";

/** Decides the one reminder of each question that was asked and has no answer yet. */
export function decideQuestionReminders(
  threads: readonly ThreadToRemindOf[],
  hoursOf: WorkingHoursLookup,
  now: Temporal.Instant,
): PlannedNotice[] {
  return threads.flatMap(({ id, principal, offeredAt }): PlannedNotice[] => {
    const when = decideQuestionReminder(offeredAt, hoursOf(principal));
    if (!when || Temporal.Instant.compare(when.until, now) <= 0) return [];
    return [{ to: principal.id, notice: { kind: "reflection.nudge", thread: id }, ...when, about: `thread:${id}` }];
  });
}
