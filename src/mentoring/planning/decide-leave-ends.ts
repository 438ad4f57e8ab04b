import { addWorkingDays, findNextWorkingDay, getMorning } from "#mentoring/quiet-hours.ts";
import type { EndedLeave } from "./ended-leaves.store.ts";
import type { WorkingHoursLookup } from "./gather-hours.ts";
import type { PlannedNotice } from "./planned.ts";

/** Decides one message for the first working day after a leave, in place of all notices that were dropped during it. */
export function decideLeaveEnds(
  ended: readonly EndedLeave[],
  hoursOf: WorkingHoursLookup,
  now: Temporal.Instant,
): PlannedNotice[] {
  return ended
    .filter((leave) => !wasEndedEarly(leave))
    .flatMap(({ id, personId, zone, to }): PlannedNotice[] => {
      const hours = hoursOf({ id: personId, zone });
      const back = findNextWorkingDay(hours, to);
      const at = getMorning(hours, back);
      const until = getMorning(hours, addWorkingDays(hours, back, 1));
      if (Temporal.Instant.compare(until, now) <= 0) return [];
      return [{ to: personId, notice: { kind: "leave.ended", leave: id }, at, until, about: `leave:${id}` }];
    });
}

/**
 * Whether the person ended a leave before its planned end. The remaining past days are then stored as a new leave,
 * which is recognised by being entered after its last day. The person knows that they are back, so they get no notice.
 */
function wasEndedEarly({ enteredAt, zone, to }: EndedLeave): boolean {
  return Temporal.PlainDate.compare(enteredAt.toZonedDateTimeISO(zone).toPlainDate(), to) > 0;
}
