import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { listWhereabouts } from "#mentoring/people/person.store.ts";
import { getProgrammeCalendar } from "#mentoring/programme/calendar.store.ts";
import {
  getCalendarAt,
  type ProgrammeCalendar,
  type SchoolCalendar,
  toPlaceName,
} from "#mentoring/programme/calendar.ts";

/** The calendars by which the school days of a programme are counted. */
export type SchoolCalendars = {
  /** The programme's, and each that differs from it. */
  readonly all: readonly SchoolCalendar[];
  /** The calendar of a person's school, if it differs from the programme's. */
  of(person: PersonId): SchoolCalendar | undefined;
};

/** Loads the calendars of the schools where people of the programme work. */
export async function gatherSchoolCalendars(tx: Tx, programme: SchoolCalendar): Promise<SchoolCalendars> {
  const calendar = await getProgrammeCalendar(tx);
  const differing = new Set(differingPlaces(calendar));
  if (differing.size === 0) return { all: [programme], of: () => undefined };
  const byPlace = new Map<string, SchoolCalendar>();
  const byPerson = new Map<PersonId, SchoolCalendar>();
  for (const [person, place] of await listWhereabouts(tx)) {
    if (![place.school, place.region].some((name) => name && differing.has(toPlaceName(name)))) continue;
    const key = `${place.region}\n${place.school}`;
    const known = byPlace.get(key) ?? getCalendarAt(calendar, place);
    byPlace.set(key, known);
    byPerson.set(person, known);
  }
  return { all: [programme, ...byPlace.values()], of: (person) => byPerson.get(person) };
}

/** The names of the schools and regions with school days of their own. */
function differingPlaces({ places, days }: ProgrammeCalendar): string[] {
  const named = [...places.filter(({ weekend }) => weekend), ...days].flatMap(({ place }) => place ?? []);
  return named.map(toPlaceName);
}
