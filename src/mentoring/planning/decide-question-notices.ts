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
 * leave that day. Visits to the same principal within a few school days get one question, after the last of them. The
 * notice is planned for the morning. It is moved to the hour that the principal chose only when it is due, because RLS
 * does not show that hour to the role that plans notices.
 */
export function decideQuestionNotices(
  visits: readonly VisitNoticeFacts[],
  hoursOf: WorkingHoursLookup,
  now: Temporal.Instant,
): PlannedNotice[] {
  const byPrincipal = Map.groupBy(visits, (visit) => visit.principal.id);
  return [...byPrincipal.values()].flatMap((own) => {
    const hours = hoursOf((own[0] as VisitNoticeFacts).principal);
    return groupNearbyVisits(own, hours, now).flatMap((group) => promptFor(group, hours, now));
  });
}

/** Visits within a few school days, in the order of their start, about which one question is asked. */
type NearbyVisits = [VisitNoticeFacts, ...VisitNoticeFacts[]];

/**
 * Groups the visits to one principal. A group is bounded by its first visit, so that visits which follow each other closely
 * for a whole term cannot put the question off again and again; and it ends with a visit about which a question was asked.
 */
function groupNearbyVisits(
  own: readonly VisitNoticeFacts[],
  hours: WorkingHours,
  now: Temporal.Instant,
): NearbyVisits[] {
  const groups: NearbyVisits[] = [];
  for (const visit of own.filter((one) => isExpected(one, hours, now)).toSorted(byStart)) {
    const group = groups.at(-1);
    if (!group || !isNear(group, visit, hours)) groups.push([visit]);
    else if (isAwaited(group, visit, hours, now)) group.push(visit);
  }
  return groups;
}

function isNear(group: NearbyVisits, visit: VisitNoticeFacts, hours: WorkingHours): boolean {
  const lastDay = addWorkingDays(schoolDaysOf(hours), dayOf(group[0].startsAt, hours), NEARBY_VISITS_DAYS - 1);
  return !lastOf(group).isQuestionAsked && Temporal.PlainDate.compare(dayOf(visit.startsAt, hours), lastDay) <= 0;
}

/**
 * Whether the question about a group waits for a visit of the same days. A question that is due is asked, even if a visit
 * that is still to come has been planned since; and it does not wait until it is too late to ask about the first.
 */
function isAwaited(group: NearbyVisits, visit: VisitNoticeFacts, hours: WorkingHours, now: Temporal.Instant): boolean {
  const held = group.filter(({ state }) => state === "held");
  const [first, last] = [held[0], held.at(-1)];
  if (visit.state === "held" || !first || !last) return true;
  const lastDay = addWorkingDays(schoolDaysOf(hours), timeToAsk(first, hours).day, TOO_LATE_DAYS - 1);
  const isKnownInTime = Temporal.Instant.compare(visit.plannedAt, timeToAsk(last, hours).at) < 0;
  return isKnownInTime && Temporal.PlainDate.compare(dayOf(now, hours), lastDay) < 0;
}

function promptFor(group: NearbyVisits, hours: WorkingHours, now: Temporal.Instant): PlannedNotice[] {
  const visit = lastOf(group);
  if (visit.state !== "held" || visit.isQuestionAsked) return [];
  const { day, at } = timeToAsk(visit, hours);
  // A question whose day falls within a leave is dropped, not postponed until after the leave.
  if (hours.isAway(day)) return [];
  const until = getMorning(hours, addWorkingDays(schoolDaysOf(hours), day, TOO_LATE_DAYS));
  if (Temporal.Instant.compare(until, now) <= 0) return [];
  const notice = { kind: "reflection.prompt", visit: visit.id } as const;
  return [{ to: visit.principal.id, notice, at, until, about: `visit:${visit.id}` }];
}

function timeToAsk({ endsAt }: VisitNoticeFacts, hours: WorkingHours) {
  const day = findNextWorkingDay(schoolDaysOf(hours), dayOf(endsAt, hours));
  const [moment, soonest] = [getMorning(hours, day), endsAt.add(AT_LEAST)];
  return { day, at: Temporal.Instant.compare(moment, soonest) > 0 ? moment : soonest };
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

const lastOf = (group: NearbyVisits) => group[group.length - 1] as VisitNoticeFacts;
/** Visits that start at the same time have the order of their ids. */
const byStart = (one: VisitNoticeFacts, other: VisitNoticeFacts) =>
  Temporal.Instant.compare(one.startsAt, other.startsAt) || (one.id < other.id ? -1 : 1);

/**
 * Converts working hours to ones in which leave days count as open days, so that school days are counted whether or not
 * the person is on leave.
 */
const schoolDaysOf = ({ isSchoolDay }: WorkingHours) => ({ isOpen: isSchoolDay });
const dayOf = (instant: Temporal.Instant, hours: WorkingHours) => instant.toZonedDateTimeISO(hours.zone).toPlainDate();
