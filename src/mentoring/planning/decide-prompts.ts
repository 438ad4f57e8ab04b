import { at, type Hours, nextOpenDay, openDaysLater } from "#mentoring/quiet-hours.ts";
import { TOGETHER_DAYS } from "#mentoring/visit/visit.ts";
import type { GetWorkingHours } from "./gather-hours.ts";
import type { PlannedNotice } from "./planned.ts";
import type { VisitFacts } from "./visit-facts.store.ts";

/** Visits older than this get no question. */
const TOO_LATE_DAYS = 5;
const NOT_BEFORE = Temporal.PlainTime.from("07:00");
/** Minimum time between a visit and its question. */
const AT_LEAST = { hours: 4 };

/**
 * Decides the question after each visit: on the next school day, unless the principal is on leave. The hour is applied
 * when it is sent, because only the principal may read their chosen hour. If another visit of the pair's week is still
 * ahead or unreported, the question waits for it.
 */
export function decidePrompts(
  visits: readonly VisitFacts[],
  hoursOf: GetWorkingHours,
  now: Temporal.Instant,
): PlannedNotice[] {
  const byPrincipal = Map.groupBy(visits, (visit) => visit.principal.id);
  return [...byPrincipal.values()].flatMap((own) =>
    own.flatMap((visit) => promptFor(visit, own, hoursOf(visit.principal), now)),
  );
}

function promptFor(
  visit: VisitFacts,
  own: readonly VisitFacts[],
  hours: Hours,
  now: Temporal.Instant,
): PlannedNotice[] {
  if (visit.state !== "held" || visit.hasThread || visit.planned.includes("reflection.prompt")) return [];
  // A later visit within the same days gets the question for both.
  if (own.some((other) => other !== visit && isExpected(other, hours, now) && follows(visit, other, hours))) return [];
  const day = nextOpenDay(schoolDaysOf(hours), dayOf(visit.endsAt, hours));
  // A question whose day falls into a leave is dropped, not postponed.
  if (hours.isAway(day)) return [];
  const until = at(openDaysLater(schoolDaysOf(hours), day, TOO_LATE_DAYS), NOT_BEFORE, hours.zone);
  if (Temporal.Instant.compare(until, now) <= 0) return [];
  const soonest = visit.endsAt.add(AT_LEAST);
  const moment = at(day, NOT_BEFORE, hours.zone);
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

/** Whether the visit took place or may still be reported as held; after the next school day it no longer counts. */
function isExpected(visit: VisitFacts, hours: Hours, now: Temporal.Instant): boolean {
  if (visit.state !== "open") return visit.state === "held";
  const spokenOf = nextOpenDay(schoolDaysOf(hours), dayOf(visit.endsAt, hours));
  return Temporal.PlainDate.compare(dayOf(now, hours), spokenOf) <= 0;
}

/** Whether `other` follows `visit` within a few school days; ids break the tie of two visits at the same time. */
function follows(visit: VisitFacts, other: VisitFacts, hours: Hours): boolean {
  const order = Temporal.Instant.compare(other.startsAt, visit.startsAt);
  if (order < 0 || (order === 0 && other.id < visit.id)) return false;
  const last = openDaysLater(schoolDaysOf(hours), dayOf(visit.startsAt, hours), TOGETHER_DAYS - 1);
  return Temporal.PlainDate.compare(dayOf(other.startsAt, hours), last) <= 0;
}

/** Counts school days, including those of a leave. */
const schoolDaysOf = ({ isSchoolDay }: Hours) => ({ isOpen: isSchoolDay });
const dayOf = (instant: Temporal.Instant, hours: Hours) => instant.toZonedDateTimeISO(hours.zone).toPlainDate();
