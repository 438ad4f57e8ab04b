import type { PersonTx } from "#db/as.ts";
import { listWhereabouts } from "#mentoring/people/person.store.ts";
import { getProgrammeCalendar } from "#mentoring/programme/calendar.store.ts";
import { type CalendarEntry, listCalendarEntries } from "#mentoring/programme/calendar-entries.ts";
import { type CalendarPlace, toCalendarPlace } from "#mentoring/programme/calendar-place.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";
import type { CalendarFormFacts, ShownCalendarEntry } from "./calendar-form.ts";
import type { ModalContentNamed } from "./reply.ts";
import type { ReplyPhrase } from "./say.ts";

const SHOWN = 12;
/** A menu takes a name of so many characters; a place with a longer one is entered in a list. */
const MAX_PLACE = 75;
const MAX_PLACES = 1_000;

type PageAsked = {
  readonly after?: string | undefined;
  readonly says?: ReplyPhrase;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
};

/** Builds the page with the calendar from a day on, or from today in the programme's zone. */
export async function findCalendarPage(
  tx: PersonTx,
  now: Temporal.Instant,
  { after, says, from: begins, until }: PageAsked = {},
): Promise<ModalContentNamed<"calendar.days">> {
  const [{ zone }, calendar, places] = await Promise.all([
    getProgramme(tx),
    getProgrammeCalendar(tx),
    listPlacesOfPeople(tx),
  ]);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const from = after ? Temporal.PlainDate.from(after) : today;
  const entries = named(listCalendarEntries(calendar, from));
  const next = entries.at(SHOWN)?.entry.from;
  return {
    name: "calendar.days",
    week: calendar.week,
    differing: calendar.places,
    entries: entries.slice(0, SHOWN),
    places,
    hasEarlier: after !== undefined,
    ...(next && { next }),
    ...(says && { says }),
    ...(begins && { begins }),
    ...(until && { until }),
  };
}

/** Finds the entry that a button means; undefined if it is not there any more. */
export async function findCalendarEntry(
  tx: PersonTx,
  is: ShownCalendarEntry["is"],
): Promise<CalendarFormFacts["calendar.change"] | undefined> {
  const [calendar, places] = await Promise.all([getProgrammeCalendar(tx), listPlacesOfPeople(tx)]);
  const entries = named(listCalendarEntries(calendar, Temporal.PlainDate.from(is.from)));
  const found = entries.find((one) => one.is.from === is.from && one.is.kind === is.kind && one.is.nth === is.nth);
  return found && { ...found, places };
}

function named(entries: readonly CalendarEntry[]): ShownCalendarEntry[] {
  return entries.map((entry, at) => {
    const isSame = (other: CalendarEntry) => other.from.equals(entry.from) && other.kind === entry.kind;
    return {
      entry,
      is: { from: entry.from.toString(), kind: entry.kind, nth: entries.slice(0, at).filter(isSame).length },
    };
  });
}

/** Lists the schools and regions that people have, by which the calendar can differ. */
export async function listPlacesOfPeople(tx: PersonTx): Promise<CalendarPlace[]> {
  const all = [...(await listWhereabouts(tx)).values()].flatMap(({ school, region }) => [region, school]);
  const names = [...new Set(all)].filter((name) => name !== undefined && name.length <= MAX_PLACE) as string[];
  const sorted = names.toSorted((one, other) => one.localeCompare(other)).slice(0, MAX_PLACES);
  return sorted.map(toCalendarPlace);
}
