import type { Reader } from "#test/term/programme/reader.ts";
import {
  dayOf,
  isSooner,
  isUnasked,
  kindOf,
  lineOf,
  localOf,
  openDaysOf,
  type Said,
  schoolDaysLater,
  subjectOf,
} from "./said.ts";

const isDigest = (said: Said) => kindOf(said) === "digest.weekly";

/** What was said unasked outside of the hours of its day, where its reader lived then. */
export function atNight(said: readonly Said[]): string[] {
  const isNight = (one: Said) => {
    const time = localOf(one).toPlainTime();
    const { from, until } = one.to.hoursOn(dayOf(one));
    return Temporal.PlainTime.compare(time, from) < 0 || Temporal.PlainTime.compare(time, until) >= 0;
  };
  return said.filter((one) => isUnasked(one) && isNight(one)).map(lineOf);
}

/**
 * On a day off of its reader. The weekly page has its own day, the promise comes with whatever comes first, and news of a
 * visit that would be over by the next school day comes on any day.
 */
export function onDaysOff(said: readonly Said[], startOf: (visit: string) => Temporal.Instant | undefined): string[] {
  const others = said.filter((one) => isUnasked(one) && !isDigest(one) && kindOf(one) !== "promise.made");
  const cannotWait = (one: Said) => {
    if (!["visit.ahead", "visit.closed_day"].includes(kindOf(one))) return false;
    const start = startOf(subjectOf(one));
    return start !== undefined && !isSooner(nextOpening(one), start);
  };
  return others.filter((one) => !one.to.isSchoolDay(dayOf(one)) && !cannotWait(one)).map(lineOf);
}

/** When its reader could be spoken to on the next school day. */
function nextOpening(one: Said): Temporal.Instant {
  const { to } = one;
  const day = schoolDaysLater(dayOf(one), 1, openDaysOf(to));
  return day.toZonedDateTime({ timeZone: to.zone, plainTime: to.hoursOn(day).from }).toInstant();
}

/** To someone who was on leave, or whose place had ended, which alone they are told. */
export function onLeave(said: readonly Said[]): string[] {
  const isOut = (one: Said) => one.to.isAway(dayOf(one)) || (!one.to.isActive && kindOf(one) !== "person.left");
  return said.filter((one) => isUnasked(one) && isOut(one)).map(lineOf);
}

/** More questions to one principal than two in seven days, or six in thirty-one. */
export function overTheCaps(said: readonly Said[]): string[] {
  const asked = said.filter(
    (one) => ["reflection.prompt", "commitment.due"].includes(kindOf(one)) && one.to.roles.includes("principal"),
  );
  const within = (one: Said, days: number) =>
    asked.filter(
      (other) =>
        other.to.id === one.to.id &&
        !isSooner(one.at, other.at) &&
        isSooner(one.at, other.at.add({ hours: 24 * days })),
    ).length;
  return asked.filter((one) => within(one, 7) > 2 || within(one, 31) > 6).map(lineOf);
}

export function saidTwice(said: readonly Said[]): string[] {
  const times = Map.groupBy(said, ({ key, to }) => `${to.name}: ${key}`);
  return [...times].filter(([, all]) => all.length > 1).map(([key, all]) => `${key} ×${all.length}`);
}

/**
 * The same words to the same person at one moment, which do not tell what each is about. Only a commitment is not named in
 * the chat, where others may look on: a button shows it.
 */
export function sameWords(said: readonly Said[]): string[] {
  const named = said.filter((one) => isUnasked(one) && kindOf(one) !== "commitment.due");
  const times = Map.groupBy(named, (one) => `${one.at} ${one.to.name}: ${kindOf(one)} ${one.text}`);
  return [...times]
    .filter(([, all]) => all.length > 1)
    .map(([words, all]) => `${words} ×${all.length}: ${all.map(({ key, at }) => `${at} ${key}`).join(" ")}`);
}

/**
 * To whom something was said unasked before the promise, unless they had answered it already, on Home, or had paused their
 * questions: it is put off until the pause is over, and news of visits is not.
 */
export function beforeThePromise(said: readonly Said[]): string[] {
  const byPerson = Map.groupBy(
    said.filter((one) => isUnasked(one) && !one.to.isPaused(dayOf(one))),
    ({ to }) => to.id,
  );
  return [...byPerson.values()].flatMap(([first]) =>
    first && kindOf(first) !== "promise.made" && first.to.consent === "none" ? [lineOf(first)] : [],
  );
}

/** A coordinator on the first day of a week, with how things stood on it. */
export type FirstDay = { readonly coordinator: Reader; readonly day: Temporal.PlainDate; readonly isSilent: boolean };

/**
 * Coordinators who did not get one page at eight on the first day of each week. Of a break only its first week has one,
 * and while Slack takes nothing it comes later or not at all.
 */
export function withoutAPage(said: readonly Said[], days: readonly FirstDay[]): string[] {
  const eight = Temporal.PlainTime.from("08:00");
  const isRight = ({ coordinator, day, isSilent }: FirstDay) => {
    const isClosed = (from: Temporal.PlainDate) =>
      [0, 1, 2, 3, 4, 5, 6].every((days) => !coordinator.isSchoolDay(from.add({ days })));
    const pages = said.filter((one) => isDigest(one) && one.to.id === coordinator.id && dayOf(one).equals(day));
    if (isSilent) return pages.length <= 1;
    // A visit that was due in a break has its page all the same.
    const isBreak = isClosed(day.subtract({ weeks: 1 })) && isClosed(day.subtract({ weeks: 2 }));
    if (isBreak && pages.length === 0) return true;
    return pages.length === 1 && pages.every((page) => localOf(page).toPlainTime().equals(eight));
  };
  return days.filter((day) => !isRight(day)).map(({ coordinator, day }) => `${coordinator.name}, ${day}`);
}
