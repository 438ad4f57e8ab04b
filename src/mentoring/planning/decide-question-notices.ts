import { addWorkingDays, findNextWorkingDay, getMorning, type WorkingHours } from "#mentoring/quiet-hours.ts";
import { NEARBY_VISITS_DAYS } from "#mentoring/visit/visit.ts";
import type { WorkingHoursLookup } from "./gather-hours.ts";
import type { PlannedNotice } from "./planned.ts";
import type { VisitNoticeFacts } from "./visit-facts.store.ts";

/** School days after which a question about a visit is no longer asked. */
const TOO_LATE_DAYS = 5;
/** Minimum time between a visit and its question. */
const AT_LEAST = { hours: 4 };

/**
 * Decides when the question after each visit is asked: on the next school day, or not at all if the principal is on
 * leave that day. If another visit to the same principal follows within a few school days, only the later visit gets a
 * question, which covers both. The notice is planned for the morning. It is moved to the hour that the principal chose
 * only when it is due, because RLS does not show that hour to the role that plans notices.
 */
export function decideQuestionNotices(
  visits: readonly VisitNoticeFacts[],
  hoursOf: WorkingHoursLookup,
  now: Temporal.Instant,
): PlannedNotice[] {
  const byPrincipal = Map.groupBy(visits, (visit) => visit.principal.id);
  return [...byPrincipal.values()].flatMap((own) =>
    own.flatMap((visit) => promptFor(visit, own, hoursOf(visit.principal), now)),
  );
}

function promptFor(
  visit: VisitNoticeFacts,
  own: readonly VisitNoticeFacts[],
  hours: WorkingHours,
  now: Temporal.Instant,
): PlannedNotice[] {
  if (visit.state !== "held" || visit.isQuestionAsked) return [];
  // Of two visits within a few days, only the later one gets a question, which covers both.
  if (own.some((other) => other !== visit && isExpected(other, hours, now) && follows(visit, other, hours))) return [];
  const day = findNextWorkingDay(schoolDaysOf(hours), dayOf(visit.endsAt, hours));
  // A question whose day falls within a leave is dropped, not postponed until after the leave.
  if (hours.isAway(day)) return [];
  const until = getMorning(hours, addWorkingDays(schoolDaysOf(hours), day, TOO_LATE_DAYS));
  if (Temporal.Instant.compare(until, now) <= 0) return [];
  const soonest = visit.endsAt.add(AT_LEAST);
  const moment = getMorning(hours, day);
  return [
    {
      to: visit.principal.id,
      notice: { kind: "reflection.prompt", visit: visit.id },
      at: Temporal.Instant.compare(moment, soonest) > 0 ? moment : soonest,
      until,
      about: `visit:${visit.id}`,
    },
  ];
}

/**
 * Whether the visit took place, or may still be reported as having taken place. A visit without a reported outcome no
 * longer counts after the next school day.
 */
function isExpected(visit: VisitNoticeFacts, hours: WorkingHours, now: Temporal.Instant): boolean {
  if (visit.state !== "open") return visit.state === "held";
  const spokenOf = findNextWorkingDay(schoolDaysOf(hours), dayOf(visit.endsAt, hours));
  return Temporal.PlainDate.compare(dayOf(now, hours), spokenOf) <= 0;
}

/**
 * Whether `other` starts within a few school days after `visit`. If both start at the same time, the order of their ids
 * decides.
 */
function follows(visit: VisitNoticeFacts, other: VisitNoticeFacts, hours: WorkingHours): boolean {
  const order = Temporal.Instant.compare(other.startsAt, visit.startsAt);
  if (order < 0 || (order === 0 && other.id < visit.id)) return false;
  const last = addWorkingDays(schoolDaysOf(hours), dayOf(visit.startsAt, hours), NEARBY_VISITS_DAYS - 1);
  return Temporal.PlainDate.compare(dayOf(other.startsAt, hours), last) <= 0;
}

/**
 * Converts working hours to ones in which leave days count as open days, so that school days are counted whether or not
 * the person is on leave.
 */
const schoolDaysOf = ({ isSchoolDay }: WorkingHours) => ({ isOpen: isSchoolDay });
const dayOf = (instant: Temporal.Instant, hours: WorkingHours) => instant.toZonedDateTimeISO(hours.zone).toPlainDate();
