import type { PersonId } from "#kernel/id.ts";
import { addWorkingDays, findNextWorkingTime, getMorning, type WorkingHours } from "#mentoring/quiet-hours.ts";
import { aboutVisitsOf } from "#mentoring/redraw-messages.ts";
import { wasListedAfterwards } from "./decide-visit-notices.ts";
import type { WorkingHoursLookup } from "./gather-hours.ts";
import type { PlannedNotice } from "./planned.ts";
import type { VisitNoticeFacts } from "./visit-facts.store.ts";

/** Delay between the planned end of a visit and the question "How did it go?". */
const AFTER_THE_END = { minutes: 30 };
/** Working days after a visit until its mentor is no longer asked how it went. */
const TOO_LATE_DAYS = 5;
/** One message asks about at most this many visits. */
const MAX_TOGETHER = 10;

type Asked = { readonly visit: VisitNoticeFacts; readonly at: Temporal.Instant; readonly until: Temporal.Instant };

/**
 * Decides when mentors are asked how their visits went: half an hour after the end. What would be said in one moment is
 * asked in one message: visits that ended while the mentor gets no messages, and those about which it was not possible to
 * ask in time.
 */
export function decideHowItWentQuestions(
  visits: readonly VisitNoticeFacts[],
  hoursOf: WorkingHoursLookup,
  now: Temporal.Instant,
): PlannedNotice[] {
  const toAsk = visits.filter((visit) => visit.state === "open" && !visit.logged && !visit.isAskedAbout);
  return [...Map.groupBy(toAsk, ({ mentor }) => mentor.id)].flatMap(([mentor, own]) => {
    const [first] = own;
    if (!first) return [];
    const hours = hoursOf(first.mentor);
    const asked = own.flatMap((visit) => askedOf(visit, hours, now));
    const moments = Map.groupBy(asked, ({ at }) => momentOf(at, hours, now));
    return [...moments.values()].flatMap(inMessages).map((together) => toNotice(mentor, together));
  });
}

function askedOf(visit: VisitNoticeFacts, hours: WorkingHours, now: Temporal.Instant): Asked[] {
  const at = visit.endsAt.add(AFTER_THE_END);
  const endedOn = visit.endsAt.toZonedDateTimeISO(hours.zone).toPlainDate();
  const until = getMorning(hours, addWorkingDays(hours, endedOn, TOO_LATE_DAYS));
  return wasListedAfterwards(visit) || Temporal.Instant.compare(until, now) <= 0 ? [] : [{ visit, at, until }];
}

/** The moment at which a question is said: what is due already is said in one moment, whenever it became due. */
function momentOf(at: Temporal.Instant, hours: WorkingHours, now: Temporal.Instant): string {
  return Temporal.Instant.compare(at, now) <= 0 ? "due" : String(findNextWorkingTime(hours, at));
}

function inMessages(asked: readonly Asked[]): Asked[][] {
  return Array.from({ length: Math.ceil(asked.length / MAX_TOGETHER) }, (_, message) =>
    asked.slice(message * MAX_TOGETHER, (message + 1) * MAX_TOGETHER),
  );
}

function toNotice(mentor: PersonId, asked: readonly Asked[]): PlannedNotice {
  const last = (times: readonly Temporal.Instant[]) =>
    times.toSorted(Temporal.Instant.compare).at(-1) as Temporal.Instant;
  const when = { at: last(asked.map(({ at }) => at)), until: last(asked.map(({ until }) => until)) };
  const [only, ...others] = asked.map(({ visit }) => visit.id);
  if (only && others.length === 0)
    return { to: mentor, notice: { kind: "visit.ended", visit: only }, ...when, about: `visit:${only}` };
  const visits = asked.map(({ visit }) => visit.id).toSorted();
  return { to: mentor, notice: { kind: "visits.ended", for: mentor, visits }, ...when, about: aboutVisitsOf(mentor) };
}
