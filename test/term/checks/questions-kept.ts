import type { Rhythm } from "#test/term/living.ts";
import type { Chronicle } from "#test/term/programme/chronicle.ts";
import type { Reader } from "#test/term/programme/reader.ts";
import type { Meeting, Thread } from "./records.ts";
import {
  dayOf,
  isBefore,
  isSooner,
  kindOf,
  lineOf,
  localOf,
  openDaysOf,
  type Said,
  schoolDaysLater,
  subjectOf,
} from "./said.ts";

const isQuestion = (said: Said) => ["reflection.prompt", "commitment.due"].includes(kindOf(said));
const EXPIRES_AFTER_DAYS = 5;
const REMINDED_AFTER_DAYS = 2;
const FORTNIGHT = { hours: 24 * 14 };

/** Questions said before the hour that their person has chosen, or to who does not want any, or not now. */
export function beforeTheirHour(said: readonly Said[]): string[] {
  const isEarly = (one: Said) => {
    const { until } = one.to.hoursOn(dayOf(one));
    const last = until.subtract({ minutes: 30 });
    const hour = Temporal.PlainTime.compare(one.to.questionTime, last) > 0 ? last : one.to.questionTime;
    return Temporal.PlainTime.compare(localOf(one).toPlainTime(), hour) < 0;
  };
  return said.filter((one) => isQuestion(one) && isEarly(one)).map(lineOf);
}

export function notWanted(said: readonly Said[]): string[] {
  const isUnwanted = (one: Said) => one.to.consent !== "yes" || one.to.isPaused(dayOf(one));
  return said.filter((one) => isQuestion(one) && isUnwanted(one)).map(lineOf);
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

/** Commitments asked about before the day that they had then. */
export function beforeTheirDay(
  said: readonly Said[],
  dueOn: (commitment: string, at: Temporal.Instant) => Temporal.PlainDate | undefined,
): string[] {
  const isEarly = (one: Said) => {
    const day = dueOn(subjectOf(one), one.at);
    return !day || isBefore(dayOf(one), day);
  };
  return said.filter((one) => kindOf(one) === "commitment.due" && isEarly(one)).map(lineOf);
}

/** Reminders that are not the only one of their question, come within two school days, or of what needs none. */
export function remindersTooMany(said: readonly Said[], threads: readonly Thread[]): string[] {
  const reminders = said.filter((one) => kindOf(one) === "reflection.nudge");
  const isWrong = (one: Said) => {
    const thread = threads.find(({ id }) => id === subjectOf(one));
    if (!thread || reminders.some((other) => other !== one && subjectOf(other) === thread.id)) return true;
    const done = [thread.startedAt, thread.closedAt].filter((moment) => moment !== null);
    if (done.some((moment) => isSooner(moment, one.at))) return true;
    const offered = thread.offeredAt.toZonedDateTimeISO(one.to.zone).toPlainDate();
    return isBefore(dayOf(one), schoolDaysLater(offered, REMINDED_AFTER_DAYS, one.to.isSchoolDay));
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

/**
 * Questions that went before their five school days were over, or stayed for longer than until the next day on which
 * their programme was looked after.
 */
export function expiredWrongly(
  threads: readonly Thread[],
  chronicle: Pick<Chronicle, "at">,
  end: Temporal.Instant,
  nextServed: (reader: Reader, day: Temporal.PlainDate) => Temporal.PlainDate,
): string[] {
  const isWrong = ({ person, offeredAt, closedAt, isExpired, isEnded, pairEndedAt }: Thread) => {
    const closing = closedAt ?? end;
    const now = chronicle.at(closing).people.get(person);
    const before = chronicle.at(closing.subtract({ hours: 24 })).people.get(person);
    if (isEnded || pairEndedAt || !now?.isActive || !before?.isActive) return false;
    const day = (instant: Temporal.Instant, { zone }: Reader) => instant.toZonedDateTimeISO(zone).toPlainDate();
    const last = (reader: Reader) => schoolDaysLater(day(offeredAt, reader), EXPIRES_AFTER_DAYS, openDaysOf(reader));
    const isTooEarly = isExpired && !isBefore(last(now), day(closing, now));
    return isTooEarly || isBefore(nextServed(before, last(before).add({ days: 1 })), day(closing, before));
  };
  return threads.filter(isWrong).map(({ name, offeredAt, closedAt }) => `${name}, ${offeredAt} to ${closedAt}`);
}

/** Questions to who has not said how often, and more than one in two weeks to who wished fewer. */
export function againstTheirWish(said: readonly Said[], rhythms: readonly Rhythm[]): string[] {
  const isAgainst = (one: Said) => {
    const before = <Thing extends { at: Temporal.Instant }>(all: readonly Thing[]) =>
      all.filter(({ at }) => isSooner(at, one.at));
    const own = before(said).filter((other) => other.to.id === one.to.id);
    const open = own.findLast((other) => kindOf(other) === "reflection.rhythm");
    const chosen = before(rhythms).findLast(({ personId }) => personId === one.to.id);
    if (open && (!chosen || isSooner(chosen.at, open.at))) return true;
    return one.to.fewer && own.some((other) => isQuestion(other) && isSooner(one.at, other.at.add(FORTNIGHT)));
  };
  return said.filter((one) => isQuestion(one) && isAgainst(one)).map(lineOf);
}
