import type { PersonId } from "#kernel/id.ts";
import type { WorkingHoursLookup } from "./gather-hours.ts";
import type { PlannedNotice } from "./planned.ts";
import type { ToldOfDay } from "./told-of-days.store.ts";
import type { VisitNoticeFacts } from "./visit-facts.store.ts";

/**
 * Decides who is told that the day of their visit has become a day without school, that one of the two is on leave then, or
 * that there is school after all. Closed: both people of the pair, at once, if the calendar closes the day at the principal's
 * school or the leave was entered since the visit was planned, and nobody has said that the visit takes place all the same.
 * Open again: whoever was told that there is no school, if the visit still stands; both, if it was called off because of that.
 */
export function decideClosedDayNotices(
  visits: readonly VisitNoticeFacts[],
  told: readonly ToldOfDay[],
  hoursOf: WorkingHoursLookup,
  now: Temporal.Instant,
): PlannedNotice[] {
  return visits.flatMap((visit): PlannedNotice[] => {
    if (!isLater(visit.startsAt, now)) return [];
    const hours = hoursOf(visit.principal);
    const on = visit.startsAt.toZonedDateTimeISO(hours.zone).toPlainDate();
    const away = decideAway(visit, on, hoursOf);
    const toldOfIt = told.filter((one) => one.visit === visit.id && one.on === on.toString());
    if (hours.isSchoolDay(on)) return [...decideOpenAgain(visit, on.toString(), toldOfIt), ...away];
    const declaredAt = hours.closingOf(on)?.declaredAt;
    if (!declaredAt || !isNews(visit, declaredAt)) return away;
    return [...decideClosed(visit, on.toString(), declaredAt, toldOfIt), ...away];
  });
}

function isNews({ state, plannedAt, keptAt }: VisitNoticeFacts, declaredAt: Temporal.Instant): boolean {
  return state === "open" && isLater(declaredAt, plannedAt) && (!keptAt || isLater(declaredAt, keptAt));
}

/** The news that one of the two is on leave on that day, for each who is. */
function decideAway(visit: VisitNoticeFacts, on: Temporal.PlainDate, hoursOf: WorkingHoursLookup): PlannedNotice[] {
  return [visit.mentor, visit.principal].flatMap((person) => {
    const at = hoursOf(person).awaySince(on);
    if (!at || !isNews(visit, at)) return [];
    const news = { on: on.toString(), at, round: 0, away: person.id };
    return bothOf(visit).map((reader) => tell(visit, "visit.closed_day", { reader, ...news }));
  });
}

function decideClosed(
  visit: VisitNoticeFacts,
  on: string,
  at: Temporal.Instant,
  told: readonly ToldOfDay[],
): PlannedNotice[] {
  return bothOf(visit).map((reader) => {
    const opened = findLast(told, "open", reader);
    return tell(visit, "visit.closed_day", { reader, on, at, round: opened ? opened.round + 1 : 0 });
  });
}

function decideOpenAgain(visit: VisitNoticeFacts, on: string, told: readonly ToldOfDay[]): PlannedNotice[] {
  const isOff = visit.isOffForClosure === true;
  if (visit.state !== "open" && !isOff) return [];
  const ofAnybody = findLast(told, "closed");
  return bothOf(visit).flatMap((reader) => {
    const closed = findLast(told, "closed", reader) ?? (isOff ? ofAnybody : undefined);
    return closed ? [tell(visit, "visit.open_day", { reader, on, at: closed.at, round: closed.round })] : [];
  });
}

type Telling = Pick<ToldOfDay, "reader" | "on" | "at" | "round"> & { readonly away?: PersonId };

function tell(
  { id: visit, startsAt }: VisitNoticeFacts,
  kind: "visit.closed_day" | "visit.open_day",
  { reader, on, at, round, away }: Telling,
): PlannedNotice {
  const notice = { kind, visit, for: reader, on, ...(away && { away }), ...(round > 0 && { again: round }) };
  return { to: reader, notice, at, until: startsAt, about: `visit:${visit}` };
}

/** Finds what was told last, to somebody or to anybody. */
function findLast(told: readonly ToldOfDay[], says: ToldOfDay["says"], reader?: PersonId): ToldOfDay | undefined {
  return told
    .filter((one) => one.says === says && (!reader || one.reader === reader))
    .toSorted((one, other) => one.round - other.round)
    .at(-1);
}

const bothOf = ({ mentor, principal }: VisitNoticeFacts) => [mentor.id, principal.id];
const isLater = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) > 0;
