import { hasRole } from "#mentoring/people/person.ts";
import { getProgrammeCalendar } from "#mentoring/programme/calendar.store.ts";
import { saveCalendarEntry } from "#mentoring/programme/keep-calendar.ts";
import type { ActionName } from "./actions.ts";
import { findCalendarEntry, findCalendarPage, listPlacesOfPeople } from "./calendar-page.ts";
import { defineReadHandler, defineWriteHandler, type PressHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createPageReply, createTextReply, type ModalContent } from "./reply.ts";
import { createPhrase } from "./say.ts";

export const calendarPressHandlers: PressHandlers<Extract<ActionName, `calendar.${string}`>> = {
  "calendar.show": definePage(({ tx, now }, page) => findCalendarPage(tx, now, page)),
  "calendar.change": definePage(async ({ tx, now }, is) => {
    const found = await findCalendarEntry(tx, is);
    return found
      ? { name: "calendar.change", ...found }
      : findCalendarPage(tx, now, { says: createPhrase("calendar.gone") });
  }),
  "calendar.remove": defineWriteHandler(async ({ tx, me, now }, is) => {
    const found = await findCalendarEntry(tx, is);
    const outcome = found ? await saveCalendarEntry(tx, me, { before: found.entry }, now) : { kind: "gone" as const };
    if (outcome.kind === "not_a_coordinator") return createTextReply(createPhrase("common.not_a_coordinator"));
    const says = createPhrase(`calendar.${outcome.kind === "gone" ? "gone" : "removed"}`);
    return createPageReply(await findCalendarPage(tx, now, { says }));
  }),
  "calendar.week": definePage(async ({ tx }) => ({
    name: "calendar.week",
    week: (await getProgrammeCalendar(tx)).week,
  })),
  "calendar.place": definePage(async ({ tx }) => ({
    name: "calendar.place",
    places: await listPlacesOfPeople(tx),
    differing: (await getProgrammeCalendar(tx)).places,
  })),
};

/** Defines the handler of a button that shows a page of the calendar to a coordinator. */
function definePage<Carried>(
  pageOf: (at: RequestContext, payload: Carried) => Promise<ModalContent>,
): PressHandler<Carried> {
  return defineReadHandler(async (at, payload) =>
    hasRole(at.me, "coordinator")
      ? createPageReply(await pageOf(at, payload))
      : createTextReply(createPhrase("common.not_a_coordinator")),
  );
}
