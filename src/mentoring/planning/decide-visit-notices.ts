import type { PersonId } from "#kernel/id.ts";
import {
  addWorkingDays,
  findPreviousWorkingDay,
  getMorning,
  getSendingTime,
  type WorkingHours,
} from "#mentoring/quiet-hours.ts";
import type { WorkingHoursLookup } from "./gather-hours.ts";
import type { PlannedNotice } from "./planned.ts";
import type { VisitNoticeFacts } from "./visit-facts.store.ts";

/** Time of the reminder on the working day before the visit, in the reader's time zone. */
const EVE = Temporal.PlainTime.from("16:00");
/**
 * Working days after a visit until its mentor is reminded, once, that the session record is missing. After twice as
 * many days the reminder is dropped, and the coordinator's digest lists the visit.
 */
const LATE_AFTER_DAYS = 5;
const TOO_LATE_DAYS = 10;

/**
 * Decides two notices of each visit: the reminder on the working day before, and the reminder to the mentor whose notes are
 * missing.
 */
export function decideVisitNotices(
  visits: readonly VisitNoticeFacts[],
  hoursOf: WorkingHoursLookup,
  now: Temporal.Instant,
): PlannedNotice[] {
  return visits.flatMap((visit) => [...eve(visit, hoursOf, now), ...late(visit, hoursOf, now)]);
}

function eve(visit: VisitNoticeFacts, hoursOf: WorkingHoursLookup, now: Temporal.Instant): PlannedNotice[] {
  if (visit.state !== "open" || isPast(visit.startsAt, now)) return [];
  const to = (person: { id: PersonId; zone: string }): PlannedNotice[] => {
    const hours = hoursOf(person);
    // Who is on leave that day will not be there, and is not reminded.
    if (hours.isAway(dayOf(visit.startsAt, hours))) return [];
    const eve = findPreviousWorkingDay(hours, dayOf(visit.startsAt, hours));
    const moment = getSendingTime(hours, eve, EVE);
    // A visit that was planned on the day of the reminder or later gets no reminder, because both people have just
    // agreed on it. If that day was passed over (a holiday was declared, the process stood still), it is said at once.
    return Temporal.PlainDate.compare(dayOf(visit.plannedAt, hours), eve) >= 0
      ? []
      : [
          {
            to: person.id,
            notice: { kind: "visit.ahead", visit: visit.id, for: person.id },
            at: moment,
            until: visit.startsAt,
            about: `visit:${visit.id}`,
          },
        ];
  };
  return [...to(visit.mentor), ...to(visit.principal)];
}

function late(visit: VisitNoticeFacts, hoursOf: WorkingHoursLookup, now: Temporal.Instant): PlannedNotice[] {
  if (visit.state === "gone" || visit.logged || wasListedAfterwards(visit)) return [];
  const hours = hoursOf(visit.mentor);
  const until = daysAfter(hours, visit.endsAt, TOO_LATE_DAYS);
  if (!isPast(visit.endsAt, now) || isPast(until, now)) return [];
  return [
    {
      to: visit.mentor.id,
      notice: { kind: "log.late", visit: visit.id },
      at: daysAfter(hours, visit.endsAt, LATE_AFTER_DAYS),
      until,
      about: `visit:${visit.id}`,
    },
  ];
}

/**
 * Whether an open visit was over when it was entered, as those of a list may be. It waits to be logged on its mentor's
 * Home, and nobody is asked about it: a list of past visits would ask as often as it has lines.
 */
export function wasListedAfterwards({ state, plannedAt, endsAt }: VisitNoticeFacts): boolean {
  return state === "open" && Temporal.Instant.compare(plannedAt, endsAt) >= 0;
}

function daysAfter(hours: WorkingHours, instant: Temporal.Instant, days: number): Temporal.Instant {
  return getMorning(hours, addWorkingDays(hours, dayOf(instant, hours), days));
}

const dayOf = (instant: Temporal.Instant, hours: WorkingHours) => instant.toZonedDateTimeISO(hours.zone).toPlainDate();
const isPast = (instant: Temporal.Instant, now: Temporal.Instant) => Temporal.Instant.compare(instant, now) <= 0;
