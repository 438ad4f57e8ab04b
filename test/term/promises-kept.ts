import type { Person } from "#mentoring/people/person.ts";
import type { SchoolCalendar } from "#mentoring/programme/calendar.ts";
import { type Absence, isWithin } from "./absence.ts";
import {
  dayOf,
  isSooner,
  isUnasked,
  kindOf,
  lineOf,
  localOf,
  type Said,
  type SchoolDays,
  schoolDaysLater,
} from "./said.ts";

const isDigest = (said: Said) => kindOf(said) === "digest.weekly";

/** The programme's school days, told apart anew: not by the rule that is on trial. */
export function schoolDaysOf(calendar: SchoolCalendar): SchoolDays {
  return (day) => {
    const named = calendar.days.get(day.toString());
    return named ? ["school_day", "half_day"].includes(named.kind) : !calendar.week.weekend.includes(day.dayOfWeek);
  };
}

/** What was said unasked outside of 07:00 to 20:00, where its reader lives. */
export function atNight(said: readonly Said[]): string[] {
  const isNight = (one: Said) => localOf(one).hour < 7 || localOf(one).hour >= 20;
  return said.filter((one) => isUnasked(one) && isNight(one)).map(lineOf);
}

/** On a day off; the weekly page has its Monday, and the promise comes with whatever comes first. */
export function onDaysOff(said: readonly Said[], isSchoolDay: SchoolDays): string[] {
  const others = said.filter((one) => isUnasked(one) && !isDigest(one) && kindOf(one) !== "promise.made");
  return others.filter((one) => !isSchoolDay(dayOf(one))).map(lineOf);
}

/** To someone who had said that they are on leave. */
export function onLeave(said: readonly Said[], absences: readonly Absence[]): string[] {
  const isAway = (one: Said) =>
    absences.some(
      (absence) => one.to.id === absence.personId && isSooner(absence.since, one.at) && isWithin(dayOf(one), absence),
    );
  return said.filter((one) => isUnasked(one) && isAway(one)).map(lineOf);
}

/** Leaves after which the first school day did not begin with one line of welcome. */
export function withoutAWelcome(
  said: readonly Said[],
  absences: readonly Absence[],
  isSchoolDay: SchoolDays,
): string[] {
  return absences
    .filter(({ personId, to }) => {
      const back = schoolDaysLater(to, 1, isSchoolDay);
      const welcomes = said.filter((one) => one.to.id === personId && kindOf(one) === "leave.ended");
      return welcomes.filter((one) => dayOf(one).equals(back)).length !== 1;
    })
    .map(({ from, to }) => `back from ${from} to ${to}`);
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
  const times = Map.groupBy(said, ({ key }) => key);
  return [...times].filter(([, all]) => all.length > 1).map(([key, all]) => `${key} ×${all.length}`);
}

/** To whom something was said unasked before the promise. */
export function beforeThePromise(said: readonly Said[]): string[] {
  const byPerson = Map.groupBy(said.filter(isUnasked), ({ to }) => to.id);
  return [...byPerson.values()].flatMap(([first]) =>
    first && kindOf(first) !== "promise.made" ? [lineOf(first)] : [],
  );
}

/** Coordinators who did not get one page at eight on each of these Mondays; of a break only its first week has one. */
export function withoutAPage(
  said: readonly Said[],
  coordinators: readonly Person[],
  mondays: readonly Temporal.PlainDate[],
  isSchoolDay: SchoolDays,
): string[] {
  const eight = Temporal.PlainTime.from("08:00");
  const isClosed = (from: Temporal.PlainDate) => [0, 1, 2, 3, 4].every((days) => !isSchoolDay(from.add({ days })));
  const isRight = (person: Person, monday: Temporal.PlainDate) => {
    const pages = said.filter((one) => isDigest(one) && one.to.id === person.id && dayOf(one).equals(monday));
    if (isClosed(monday.subtract({ weeks: 1 })) && isClosed(monday.subtract({ weeks: 2 }))) return pages.length === 0;
    return pages.length === 1 && pages.every((page) => localOf(page).toPlainTime().equals(eight));
  };
  return coordinators.flatMap((person) =>
    mondays.filter((monday) => !isRight(person, monday)).map((monday) => `${person.name}, ${monday}`),
  );
}
