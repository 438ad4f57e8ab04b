import type { PersonId } from "#kernel/id.ts";
import { addWorkingDays, findNextWorkingDay, getMorning, type WorkingHours } from "#mentoring/quiet-hours.ts";
import type { DueCommitment } from "./due-commitments.store.ts";
import type { WorkingHoursLookup } from "./gather-hours.ts";
import type { PlannedNotice } from "./planned.ts";

const USEFUL_DAYS = 5;

/**
 * Decides who is asked about each commitment, and when. The owner is asked, or the principal if the commitment is
 * joint; nobody is asked if that person was deactivated. They are asked on the due date, or on the next school day if
 * there is no school that day. If the day falls within a leave of that person, it is moved by as many days as the leave
 * lasts.
 */
export function decideCommitmentChecks(
  due: readonly DueCommitment[],
  hoursOf: WorkingHoursLookup,
  now: Temporal.Instant,
): PlannedNotice[] {
  return due.flatMap((commitment) => {
    const owner = commitment.owner === "mentor" ? commitment.mentor : commitment.principal;
    if (!owner.isActive) return [];
    const check = checkOf(commitment, owner.id, hoursOf(owner));
    return Temporal.Instant.compare(check.until, now) > 0 ? [check] : [];
  });
}

function checkOf({ id, due_on, redated }: DueCommitment, owner: PersonId, hours: WorkingHours): PlannedNotice {
  const meant = hours.isSchoolDay(due_on) ? due_on : findNextWorkingDay({ isOpen: hours.isSchoolDay }, due_on);
  const moved = afterLeave(hours, meant);
  const day = hours.isOpen(moved) ? moved : findNextWorkingDay(hours, moved);
  return {
    to: owner,
    notice: { kind: "commitment.due", commitment: id, for: owner, ...(redated > 0 && { again: redated }) },
    at: getMorning(hours, day),
    until: getMorning(hours, addWorkingDays(hours, day, USEFUL_DAYS)),
    about: `commitment:${id}`,
  };
}

/**
 * Moves a day that falls within a leave by as many days as that leave lasts. The owner of the commitment then has as
 * many days left after the leave as they had when it began.
 */
function afterLeave({ isAway }: WorkingHours, day: Temporal.PlainDate): Temporal.PlainDate {
  if (!isAway(day)) return day;
  let [first, last] = [day, day];
  while (isAway(first.subtract({ days: 1 }))) first = first.subtract({ days: 1 });
  while (isAway(last.add({ days: 1 }))) last = last.add({ days: 1 });
  return day.add({ days: first.until(last).days + 1 });
}
