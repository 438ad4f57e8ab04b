import { getProgrammeCalendar } from "#mentoring/programme/calendar.store.ts";
import { type CalendarEntry, countDays, MAX_ENTRY_DAYS } from "#mentoring/programme/calendar-entries.ts";
import type { CalendarPlace } from "#mentoring/programme/calendar-place.ts";
import {
  findWeekProblem,
  type KeepCalendarOutcome,
  saveCalendarEntry,
  saveWeek,
  saveWeekOfPlace,
} from "#mentoring/programme/keep-calendar.ts";
import { findCalendarEntry, findCalendarPage, listPlacesOfPeople } from "./calendar-page.ts";
import type { FormName, FormValues } from "./forms.ts";
import type { SubmitHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createFieldErrors, createFormRefusal, type FieldErrors, type SubmitOutcome } from "./reply.ts";
import { createPhrase } from "./say.ts";

export const calendarSubmitHandlers: SubmitHandlers<Extract<FormName, `calendar.${string}`>> = {
  "calendar.days": async (at, _, filled) => {
    const entry = parseEntry(filled, await listPlacesOfPeople(at.tx));
    if ("errors" in entry) return entry;
    return finish(at, await saveCalendarEntry(at.tx, at.me, { entry }, at.now));
  },
  "calendar.change": async (at, is, filled) => {
    const before = await findCalendarEntry(at.tx, is);
    if (!before) return finish(at, { kind: "gone" });
    const entry = parseEntry(filled, before.places);
    if ("errors" in entry) return entry;
    return finish(at, await saveCalendarEntry(at.tx, at.me, { before: before.entry, entry }, at.now));
  },
  "calendar.week": async (at, _, { weekend, first, opens, closes, half }) => {
    const { week } = await getProgrammeCalendar(at.tx);
    const wanted = {
      weekend,
      startsOn: first ?? week.startsOn,
      messagesFrom: opens ?? week.messagesFrom,
      messagesUntil: closes ?? week.messagesUntil,
      halfDayUntil: half ?? week.halfDayUntil,
    };
    const problem = findWeekProblem(wanted);
    if (problem === "weekend") return createFieldErrors({ weekend: createPhrase("calendar.error.weekend") });
    if (problem === "hours") return createFieldErrors({ closes: createPhrase("calendar.error.hours") });
    if (problem === "half_day") return createFieldErrors({ half: createPhrase("calendar.error.hours") });
    return finish(at, await saveWeek(at.tx, at.me, wanted, at.now));
  },
  "calendar.place": async (at, _, { place: chosen, weekend, opens, closes }) => {
    const place = (await listPlacesOfPeople(at.tx)).find(({ code }) => code === chosen)?.name;
    if (!place) return createFieldErrors({ place: createPhrase("calendar.error.choose") });
    const { week } = await getProgrammeCalendar(at.tx);
    const hours =
      opens || closes ? { messagesFrom: opens ?? week.messagesFrom, messagesUntil: closes ?? week.messagesUntil } : {};
    const differs = { ...(weekend.length > 0 && { weekend }), ...hours };
    const problem = findWeekProblem({ ...week, ...differs, halfDayUntil: closes ?? week.messagesUntil });
    if (problem === "weekend") return createFieldErrors({ weekend: createPhrase("calendar.error.weekend") });
    if (problem) return createFieldErrors({ closes: createPhrase("calendar.error.hours") });
    return finish(at, await saveWeekOfPlace(at.tx, at.me, { place, ...differs }, at.now));
  },
};

type EntryField = "from" | "until" | "kind" | "name" | "place";

/** Validates what was entered about days, and returns the entry or errors by field. */
function parseEntry(
  { from, until, kind, name, place: chosen }: FormValues<"calendar.days">,
  places: readonly CalendarPlace[],
): CalendarEntry | FieldErrors<EntryField> {
  const place = places.find(({ code }) => code === chosen)?.name;
  const to = until ?? from;
  const length = from && to ? countDays(from, to) : 1;
  const isTooLong = length > MAX_ENTRY_DAYS;
  const errors = {
    ...(!from && { from: createPhrase("calendar.error.choose") }),
    ...(!kind && { kind: createPhrase("calendar.error.choose") }),
    ...(!name && { name: createPhrase("common.error.empty") }),
    ...(chosen && !place && { place: createPhrase("calendar.error.choose") }),
    ...((length < 1 || isTooLong) && {
      until: createPhrase(isTooLong ? "calendar.error.long" : "calendar.error.before"),
    }),
  };
  if (!from || !to || !kind || !name || Object.keys(errors).length > 0) return createFieldErrors(errors);
  return { from, to, kind, name, ...(place && { place }) };
}

/** Shows the calendar as it is now, with what was done. */
async function finish({ tx, now }: RequestContext, { kind }: KeepCalendarOutcome): Promise<SubmitOutcome<never>> {
  if (kind === "not_a_coordinator") return createFormRefusal(createPhrase("common.not_a_coordinator"));
  const says = createPhrase(kind === "gone" ? "calendar.gone" : "calendar.saved");
  return { kind: "show", form: await findCalendarPage(tx, now, { says }) };
}
