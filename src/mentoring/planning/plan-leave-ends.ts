import type { Tx } from "#db/as.ts";
import { addWorkingDays, convertLocalTimeToInstant, findNextWorkingDay } from "#mentoring/quiet-hours.ts";
import { type EndedLeave, listEndedLeaves } from "./ended-leaves.store.ts";
import { gatherWorkingHours, type WorkingHoursLookup } from "./gather-hours.ts";
import { enqueuePlannedNotices } from "./plan-visit-notices.ts";
import type { PlannedNotice } from "./planned.ts";

const MORNING = Temporal.PlainTime.from("07:00");

/**
 * Plans one message for the first working day after a leave, in place of all notices that were dropped during the
 * leave.
 */
export async function planLeaveEndNotices(tx: Tx, now: Temporal.Instant): Promise<number> {
  const ended = await listEndedLeaves(tx, now);
  return ended.length === 0 ? 0 : enqueuePlannedNotices(tx, decideLeaveEnds(ended, await gatherWorkingHours(tx)));
}

function decideLeaveEnds(ended: readonly EndedLeave[], hoursOf: WorkingHoursLookup): PlannedNotice[] {
  return ended
    .filter((leave) => !wasEndedEarly(leave))
    .map(({ id, personId, zone, to }) => {
      const hours = hoursOf({ id: personId, zone });
      const back = findNextWorkingDay(hours, to);
      return {
        to: personId,
        notice: { kind: "leave.ended", leave: id },
        at: convertLocalTimeToInstant(back, MORNING, zone),
        until: convertLocalTimeToInstant(addWorkingDays(hours, back, 1), MORNING, zone),
        about: `leave:${id}`,
      };
    });
}

/**
 * Whether the person ended a leave before its planned end. The remaining past days are then stored as a new leave,
 * which is recognised by being entered after its last day. The person knows that they are back, so they get no notice.
 */
function wasEndedEarly({ enteredAt, zone, to }: EndedLeave): boolean {
  return Temporal.PlainDate.compare(enteredAt.toZonedDateTimeISO(zone).toPlainDate(), to) > 0;
}
