import type { NoticeKind } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { type Absence, isWithin } from "./absence.ts";
import { changeIn } from "./clocks-changed.ts";
import { isUnasked, kindOf, localOf, type Said } from "./said.ts";

/** Each kind in two or three words. */
export const SHORT: Readonly<Partial<Record<NoticeKind, string>>> = {
  "promise.made": "the promise",
  "session.shared": "notes to read",
  "visit.planned": "visit planned",
  "visit.moved": "visit moved",
  "visit.cancelled": "visit called off",
  "visit.confirmed": "visit agreed",
  "visit.ahead": "visit ahead",
  "visit.ended": "how did it go?",
  "reflection.prompt": "A QUESTION",
  "reflection.nudge": "the one reminder",
  "reflection.rhythm": "HOW OFTEN?",
  "reflection.shared": "a reflection shared",
  "commitment.due": "A COMMITMENT",
  "log.late": "notes are late",
  "leave.ended": "welcome back",
  "digest.weekly": "weekly page",
};

export type Drawn = {
  readonly said: readonly Said[];
  readonly people: readonly Person[];
  readonly absences: readonly Absence[];
  readonly dayNames: ReadonlyMap<string, string>;
  readonly monday: Temporal.PlainDate;
  readonly weeks: number;
};

const DATE = { day: "numeric", month: "long" } as const;
const weekday = (day: Temporal.PlainDate) => day.toLocaleString("en", { weekday: "short" });
const schoolWeek = (monday: Temporal.PlainDate) => [0, 1, 2, 3, 4].map((days) => monday.add({ days }));

/** Week by week and day by day, what these people heard unasked: as a page to read. */
export function drawCalendar(term: Drawn): string {
  return Array.from({ length: term.weeks }, (_, week) => {
    const monday = term.monday.add({ weeks: week });
    const title = [
      `Week ${week + 1}, from ${monday.toLocaleString("en", DATE)}`,
      ...daysOff(term, monday),
      ...changes(term, monday),
    ];
    return [title.join(" · "), ...term.people.flatMap((person) => weekOf(term, person, monday))].join("\n");
  }).join("\n\n");
}

/** The holidays of a week, each with its days. */
function daysOff({ dayNames }: Drawn, monday: Temporal.PlainDate): string[] {
  const named = schoolWeek(monday).flatMap((day) => {
    const name = dayNames.get(day.toString());
    return name ? [{ name, day: weekday(day) }] : [];
  });
  return [...Map.groupBy(named, ({ name }) => name)].map(([name, days]) =>
    days.length === 5 ? `${name} all week` : `${name} on ${days.map(({ day }) => day).join(" and ")}`,
  );
}

/** On the Sunday before this Monday. */
function changes({ people }: Drawn, monday: Temporal.PlainDate): string[] {
  const saturday = monday.subtract({ days: 2 });
  return [...new Set(people.map(({ zone }) => zone))].flatMap((zone) => {
    const change = changeIn(zone, saturday.toZonedDateTime(zone).toInstant()).toZonedDateTimeISO(zone);
    return change.toPlainDate().add({ days: 1 }).equals(monday) ? [`the clocks of ${zone} have changed`] : [];
  });
}

function weekOf(term: Drawn, person: Person, monday: Temporal.PlainDate): string[] {
  const name = `  ${person.name}, ${roleOf(person)}`.padEnd(32);
  const days = Array.from({ length: 7 }, (_, days) => monday.add({ days })).flatMap((day) => dayOf(term, person, day));
  return (days.length > 0 ? days : ["–"]).map((line, at) => `${at === 0 ? name : "".padEnd(32)}${line}`);
}

function dayOf({ said, absences, dayNames }: Drawn, { id }: Person, day: Temporal.PlainDate): string[] {
  const heard = said.filter((one) => one.to.id === id && isUnasked(one) && localOf(one).toPlainDate().equals(day));
  const byTime = Map.groupBy(heard, (one) => localOf(one).toPlainTime().toString({ smallestUnit: "minute" }));
  const lines = [...byTime].map(([time, all]) => `${time} ${wordsOf(all)}`);
  const isOff = day.dayOfWeek > 5 || dayNames.has(day.toString());
  const isAway = absences.some((absence) => absence.personId === id && isWithin(day, absence));
  if (lines.length === 0) return isAway && !isOff ? [`${weekday(day)}  on leave`] : [];
  return [`${weekday(day)}  ${lines.join(" · ")}`];
}

/** What was said at one moment; the same thing several times with its number. */
function wordsOf(all: readonly Said[]): string {
  const kinds = Map.groupBy(all, (one) => SHORT[kindOf(one)] ?? kindOf(one));
  return [...kinds].map(([kind, same]) => (same.length > 1 ? `${kind} ×${same.length}` : kind)).join(", ");
}

const roleOf = ({ roles }: Person) =>
  ["principal", "mentor", "coordinator"].find((role) => roles.some((one) => one === role));
