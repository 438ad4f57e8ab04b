import type { PersonId } from "#kernel/id.ts";
import type { WorkingHoursLookup } from "./gather-hours.ts";
import type { PlannedNotice } from "./planned.ts";
import type { VisitNoticeFacts } from "./visit-facts.store.ts";

/**
 * Decides who is told that the day of their visit has become a day without school, or that one of the two is on leave then:
 * both people of the pair, at once, if the calendar closes the day at the principal's school or the leave was entered since
 * the visit was planned, and nobody has said that the visit takes place all the same.
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
    const people = [visit.mentor, visit.principal];
    const causes: Cause[] = [
      { since: hours.closingOf(on)?.declaredAt },
      ...people.map((person) => ({ since: hoursOf(person).awaySince(on), away: person.id })),
    ];
    return causes.flatMap(({ since, away }) => {
      if (!since || !isLater(since, visit.plannedAt)) return [];
      if (visit.keptAt && !isLater(since, visit.keptAt)) return [];
      return people.map(({ id }) => ({
        to: id,
        notice: { kind: "visit.closed_day", visit: visit.id, for: id, on: on.toString(), ...(away && { away }) },
        at: since,
        until: visit.startsAt,
        about: `visit:${visit.id}`,
      }));
    });
  });
}

/** What closes the day of a visit, and since when it is known; `away`: who is on leave. */
type Cause = { readonly since: Temporal.Instant | undefined; readonly away?: PersonId };

const isLater = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) > 0;
