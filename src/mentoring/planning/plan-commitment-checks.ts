import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { toIdempotencyKey } from "#mentoring/notice.ts";
import {
  addWorkingDays,
  convertLocalTimeToInstant,
  findNextWorkingDay,
  type WorkingHours,
} from "#mentoring/quiet-hours.ts";
import { postponeNotice } from "#outbox/enqueue.ts";
import { type DueCommitment, listDueCommitments } from "./due-commitments.store.ts";
import { gatherWorkingHours, type WorkingHoursLookup } from "./gather-hours.ts";
import { enqueuePlannedNotices } from "./plan-visit-notices.ts";
import type { PlannedNotice } from "./planned.ts";

const MORNING = Temporal.PlainTime.from("07:00");
const AHEAD_DAYS = 21;
/**
 * How many days before today the due date of a listed commitment may lie. The range is wide because a school break or a
 * leave of absence can postpone the notice by weeks. Whether the notice is too late is decided afterwards, in school
 * days.
 */
const BACK_DAYS = 60;
const USEFUL_DAYS = 5;

/**
 * Plans a notice with the question "What has happened with …?" for the day on which a commitment is due. Returns how
 * many notices were planned or postponed.
 */
export async function planCommitmentChecks(tx: Tx, now: Temporal.Instant): Promise<number> {
  const today = now.toZonedDateTimeISO("UTC").toPlainDate();
  const due = await listDueCommitments(tx, today.subtract({ days: BACK_DAYS }), today.add({ days: AHEAD_DAYS }));
  if (due.length === 0) return 0;
  const { planned, postponed } = decideCommitmentChecks(due, await gatherWorkingHours(tx), now);
  for (const { notice, at: notBefore, until } of postponed)
    await postponeNotice(tx, toIdempotencyKey(notice), { notBefore, notAfter: until ?? null });
  return (await enqueuePlannedNotices(tx, planned)) + postponed.length;
}

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
): { planned: PlannedNotice[]; postponed: PlannedNotice[] } {
  const all = due.flatMap((commitment) => {
    const owner = commitment.owner === "mentor" ? commitment.mentor : commitment.principal;
    if (!owner.isActive) return [];
    const check = checkOf(commitment, owner.id, hoursOf(owner));
    return Temporal.Instant.compare(check.until, now) > 0 ? [{ check, waits: commitment.waits_until }] : [];
  });
  return {
    planned: all.flatMap(({ check, waits }) => (waits ? [] : [check])),
    postponed: all.flatMap(({ check, waits }) =>
      waits && Temporal.Instant.compare(check.at, waits) > 0 ? [check] : [],
    ),
  };
}

function checkOf({ id, due_on }: DueCommitment, owner: PersonId, hours: WorkingHours) {
  const meant = hours.isSchoolDay(due_on) ? due_on : findNextWorkingDay({ isOpen: hours.isSchoolDay }, due_on);
  const moved = afterLeave(hours, meant);
  const day = hours.isOpen(moved) ? moved : findNextWorkingDay(hours, moved);
  return {
    to: owner,
    notice: { kind: "commitment.due" as const, commitment: id, for: owner },
    at: convertLocalTimeToInstant(day, MORNING, hours.zone),
    until: convertLocalTimeToInstant(addWorkingDays(hours, day, USEFUL_DAYS), MORNING, hours.zone),
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
