import type { WorkingHoursLookup } from "./gather-hours.ts";
import type { PlannedNotice } from "./planned.ts";
import type { VisitNoticeFacts } from "./visit-facts.store.ts";

/**
 * Decides who is told that the day of their visit has become a day without school: both people of the pair, at once, if
 * the calendar closes the day at the principal's school since the visit was planned, and nobody has said that the visit
 * takes place all the same.
 */
export function decideClosedDayNotices(
  visits: readonly VisitNoticeFacts[],
  hoursOf: WorkingHoursLookup,
  now: Temporal.Instant,
): PlannedNotice[] {
  return visits.flatMap((visit): PlannedNotice[] => {
    if (visit.state !== "open" || Temporal.Instant.compare(visit.startsAt, now) <= 0) return [];
    const hours = hoursOf(visit.principal);
    const on = visit.startsAt.toZonedDateTimeISO(hours.zone).toPlainDate();
    const declaredAt = hours.closingOf(on)?.declaredAt;
    if (!declaredAt || !isLater(declaredAt, visit.plannedAt)) return [];
    if (visit.keptAt && !isLater(declaredAt, visit.keptAt)) return [];
    return [visit.mentor.id, visit.principal.id].map((reader) => ({
      to: reader,
      notice: { kind: "visit.closed_day", visit: visit.id, for: reader, on: on.toString() },
      at: declaredAt,
      until: visit.startsAt,
      about: `visit:${visit.id}`,
    }));
  });
}

const isLater = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) > 0;
