import { type NoticeKind, SORT } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Absence } from "./life.ts";
import type { Programme, Said } from "./programme.ts";

const DAY = { hours: 24 };
const kindOf = ({ key }: Said) => key.split(":")[0] as NoticeKind;
const localOf = ({ at, to }: Said) => at.toZonedDateTimeISO(to.zone);
const isUnasked = (said: Said) => SORT[kindOf(said)] !== "answer";
const isDigest = (said: Said) => kindOf(said) === "digest.weekly";
const nameOf = (said: Said) => `${localOf(said).toString({ smallestUnit: "minute" })} ${said.to.name}: ${said.key}`;

export type SchoolDays = (day: Temporal.PlainDate) => boolean;

/** The programme's school days, told apart anew: not by the rule that is on trial. */
export function schoolDaysOf({ calendar }: Programme): SchoolDays {
  return (day) => {
    const named = calendar.get(day.toString());
    return named ? named.kind === "school_day" : day.dayOfWeek <= 5;
  };
}

/** What was said unasked outside of 07:00 to 20:00, where its reader lives. */
export function atNight(said: readonly Said[]): string[] {
  return said
    .filter(isUnasked)
    .filter((one) => localOf(one).hour < 7 || localOf(one).hour >= 20)
    .map(nameOf);
}

/** On a day off; the weekly page has its Monday, and the promise comes with whatever comes first. */
export function onDaysOff(said: readonly Said[], isSchoolDay: SchoolDays): string[] {
  const others = said.filter((one) => isUnasked(one) && !isDigest(one) && kindOf(one) !== "promise.made");
  return others.filter((one) => !isSchoolDay(localOf(one).toPlainDate())).map(nameOf);
}

/** To someone who had said that they are on leave. */
export function onLeave(said: readonly Said[], absences: readonly Absence[]): string[] {
  return said
    .filter(isUnasked)
    .filter((one) => absences.some((absence) => isDuring(one, absence)))
    .map(nameOf);
}

function isDuring(said: Said, { personId, from, to, since }: Absence): boolean {
  const day = localOf(said).toPlainDate();
  return (
    said.to.id === personId &&
    Temporal.Instant.compare(said.at, since) > 0 &&
    Temporal.PlainDate.compare(from, day) <= 0 &&
    Temporal.PlainDate.compare(day, to) <= 0
  );
}

/** More questions to one principal than two in seven days, or six in thirty-one. */
export function overTheCaps(said: readonly Said[]): string[] {
  const asked = said.filter(
    (one) => ["reflection.prompt", "commitment.due"].includes(kindOf(one)) && one.to.roles.includes("principal"),
  );
  const before = (one: Said, days: number) =>
    asked.filter(
      (other) =>
        other.to.id === one.to.id &&
        Temporal.Instant.compare(other.at, one.at) <= 0 &&
        Temporal.Instant.compare(other.at.add({ hours: DAY.hours * days }), one.at) > 0,
    ).length;
  return asked.filter((one) => before(one, 7) > 2 || before(one, 31) > 6).map(nameOf);
}

export function saidTwice(said: readonly Said[]): string[] {
  const times = Map.groupBy(said, ({ key }) => key);
  return [...times].filter(([, all]) => all.length > 1).map(([key, all]) => `${key} ×${all.length}`);
}

/** Coordinators who did not get one page at eight on each of these Mondays. */
export function withoutAPage(
  said: readonly Said[],
  coordinators: readonly Person[],
  mondays: readonly Temporal.PlainDate[],
): string[] {
  const isPageOf = (one: Said, person: Person, monday: Temporal.PlainDate) => {
    const local = localOf(one);
    return (
      isDigest(one) &&
      one.to.id === person.id &&
      local.toPlainDate().equals(monday) &&
      local.hour === 8 &&
      local.minute === 0
    );
  };
  return coordinators.flatMap((person) =>
    mondays
      .filter((monday) => said.filter((one) => isPageOf(one, person, monday)).length !== 1)
      .map((monday) => `${person.name}, ${monday}`),
  );
}

/** Principals who had two questions open at the same time. */
export async function twoOpen({ database }: Programme): Promise<string[]> {
  const { rows } = await database.owner.query<{ name: string; question: string }>(`
    with thread as (
      select *, coalesce(completed_at, declined_at, expired_at, 'infinity') as closed_at from delivery.thread
    )
    select p.name, a.question from thread a
    join thread b on b.principal_id = a.principal_id and b.id <> a.id and b.offered_at >= a.offered_at and b.offered_at < a.closed_at
    join delivery.person p on p.id = a.principal_id`);
  return rows.map(({ name, question }) => `${name}: ${question}`);
}
