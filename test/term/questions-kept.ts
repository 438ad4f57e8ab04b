import type { PersonId } from "#kernel/id.ts";
import type { Agreed, Meeting, Thread } from "./records.ts";
import {
  dayOf,
  isBefore,
  isSooner,
  kindOf,
  lineOf,
  localOf,
  type Said,
  type SchoolDays,
  schoolDaysLater,
  subjectOf,
} from "./said.ts";

const isQuestion = (said: Said) => ["reflection.prompt", "commitment.due"].includes(kindOf(said));
const USUAL_TIME = Temporal.PlainTime.from("16:00");
const EXPIRES_AFTER_DAYS = 5;
const REMINDED_AFTER_DAYS = 2;
const FORTNIGHT = { hours: 24 * 14 };

/** Questions said before the hour that their person has chosen. */
export function beforeTheirHour(said: readonly Said[], times: ReadonlyMap<PersonId, Temporal.PlainTime>): string[] {
  const isEarly = (one: Said) =>
    Temporal.PlainTime.compare(localOf(one).toPlainTime(), times.get(one.to.id) ?? USUAL_TIME) < 0;
  return said.filter((one) => isQuestion(one) && isEarly(one)).map(lineOf);
}

/** Questions said on the day of their visit, or less than four hours after it. */
export function tooSoonAfterAVisit(said: readonly Said[], meetings: readonly Meeting[]): string[] {
  const endOf = new Map(meetings.map(({ id, endsAt }) => [id, endsAt]));
  const isTooSoon = (one: Said) => {
    const end = endOf.get(subjectOf(one));
    if (!end || isSooner(one.at, end.add({ hours: 4 }))) return true;
    return !isBefore(end.toZonedDateTimeISO(one.to.zone).toPlainDate(), dayOf(one));
  };
  return said.filter((one) => kindOf(one) === "reflection.prompt" && isTooSoon(one)).map(lineOf);
}

/** Commitments asked about before their day. */
export function beforeTheirDay(said: readonly Said[], agreed: readonly Agreed[]): string[] {
  const dueOn = new Map(agreed.map((one) => [one.id, one.dueOn]));
  const isEarly = (one: Said) => {
    const day = dueOn.get(subjectOf(one));
    return !day || isBefore(dayOf(one), day);
  };
  return said.filter((one) => kindOf(one) === "commitment.due" && isEarly(one)).map(lineOf);
}

/** Reminders that are not the only one of their question, come within two school days, or of what needs none. */
export function remindersTooMany(said: readonly Said[], threads: readonly Thread[], isSchoolDay: SchoolDays): string[] {
  const reminders = said.filter((one) => kindOf(one) === "reflection.nudge");
  const isWrong = (one: Said) => {
    const thread = threads.find(({ id }) => id === subjectOf(one));
    if (!thread || reminders.some((other) => other !== one && subjectOf(other) === thread.id)) return true;
    const done = [thread.startedAt, thread.closedAt].filter((moment) => moment !== null);
    if (done.some((moment) => isSooner(moment, one.at))) return true;
    const offered = thread.offeredAt.toZonedDateTimeISO(thread.zone).toPlainDate();
    return isBefore(dayOf(one), schoolDaysLater(offered, REMINDED_AFTER_DAYS, isSchoolDay));
  };
  return reminders.filter(isWrong).map(lineOf);
}

/** Principals who had two questions open at the same time. */
export function twoOpen(threads: readonly Thread[]): string[] {
  const isOpenAt = ({ offeredAt, closedAt }: Thread, moment: Temporal.Instant) =>
    !isSooner(moment, offeredAt) && (closedAt === null || isSooner(moment, closedAt));
  return threads
    .filter((one) =>
      threads.some((other) => other !== one && other.person === one.person && isOpenAt(other, one.offeredAt)),
    )
    .map(({ name, offeredAt }) => `${name}, ${offeredAt}`);
}

/** Questions that went before their five school days were over, or stayed for longer. */
export function expiredWrongly(
  threads: readonly Thread[],
  openDays: (person: PersonId) => SchoolDays,
  end: Temporal.Instant,
): string[] {
  const isWrong = ({ person, zone, offeredAt, closedAt, isExpired }: Thread) => {
    const day = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDate();
    const last = schoolDaysLater(day(offeredAt), EXPIRES_AFTER_DAYS, openDays(person));
    const closed = day(closedAt ?? end);
    return isExpired ? !closed.equals(last.add({ days: 1 })) : isBefore(last, closed);
  };
  return threads.filter(isWrong).map(({ name, offeredAt, closedAt }) => `${name}, ${offeredAt} to ${closedAt}`);
}

/** What somebody said when they were asked how often they want to be asked. */
export type Rhythm = { readonly personId: PersonId; readonly at: Temporal.Instant; readonly fewer: boolean };

/** Questions to who has not said how often, and more than one in two weeks to who wished fewer. */
export function againstTheirWish(said: readonly Said[], rhythms: readonly Rhythm[]): string[] {
  const isAgainst = (one: Said) => {
    const before = <Thing extends { at: Temporal.Instant }>(all: readonly Thing[]) =>
      all.filter(({ at }) => isSooner(at, one.at));
    const own = before(said).filter((other) => other.to.id === one.to.id);
    const open = own.findLast((other) => kindOf(other) === "reflection.rhythm");
    const chosen = before(rhythms).findLast(({ personId }) => personId === one.to.id);
    if (open && (!chosen || isSooner(chosen.at, open.at))) return true;
    return (
      chosen?.fewer === true && own.some((other) => isQuestion(other) && isSooner(one.at, other.at.add(FORTNIGHT)))
    );
  };
  return said.filter((one) => isQuestion(one) && isAgainst(one)).map(lineOf);
}
