import { at, type Hours, nextOpenDay, openDaysLater } from "#mentoring/quiet-hours.ts";
import { TOGETHER_DAYS } from "#mentoring/visit/visit.ts";
import type { HoursOf } from "./hours.store.ts";
import type { PlannedNotice } from "./planned.ts";
import type { VisitFacts } from "./visit-facts.store.ts";

/** A question about a visit longer ago is no longer asked. */
const TOO_LATE_DAYS = 5;
const NOT_BEFORE = Temporal.PlainTime.from("07:00");
/** Never sooner after a visit. */
const AT_LEAST = { hours: 4 };

/**
 * The question after each held visit: the next school day, if they are there then, at the hour the principal has
 * chosen (which only they and the moment of saying know). While another visit of the week is still to come, or nobody
 * has had time to say how it went, the question waits for it.
 */
export function decidePrompts(visits: readonly VisitFacts[], hoursOf: HoursOf, now: Temporal.Instant): PlannedNotice[] {
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
  // A later visit of the same days tells the story of both.
  if (own.some((other) => other !== visit && isExpected(other, hours, now) && follows(visit, other, hours))) return [];
  const day = nextOpenDay(schoolDaysOf(hours), dayOf(visit.endsAt, hours));
  // What falls into a leave is not kept for afterwards.
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

/** It took place, or may still do so: of a visit of which nobody has spoken by the next school day nothing is expected. */
function isExpected(visit: VisitFacts, hours: Hours, now: Temporal.Instant): boolean {
  if (visit.state !== "open") return visit.state === "held";
  const spokenOf = nextOpenDay(schoolDaysOf(hours), dayOf(visit.endsAt, hours));
  return Temporal.PlainDate.compare(dayOf(now, hours), spokenOf) <= 0;
}

/** Whether `other` comes within a few school days after `visit`; of two mentors at one hour, one comes after the other. */
function follows(visit: VisitFacts, other: VisitFacts, hours: Hours): boolean {
  const order = Temporal.Instant.compare(other.startsAt, visit.startsAt);
  if (order < 0 || (order === 0 && other.id < visit.id)) return false;
  const last = openDaysLater(schoolDaysOf(hours), dayOf(visit.startsAt, hours), TOGETHER_DAYS - 1);
  return Temporal.PlainDate.compare(dayOf(other.startsAt, hours), last) <= 0;
}

/** They pass during a leave as well: what was said before it is not still new after it. */
const schoolDaysOf = ({ isSchoolDay }: Hours) => ({ isOpen: isSchoolDay });
const dayOf = (instant: Temporal.Instant, hours: Hours) => instant.toZonedDateTimeISO(hours.zone).toPlainDate();
