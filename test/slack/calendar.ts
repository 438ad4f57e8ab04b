import type { ModalView } from "@slack/types";
import { createPhrase } from "#mentoring/door/say.ts";
import { CALENDAR_DAY_KINDS, DEFAULT_WEEK } from "#mentoring/programme/calendar.ts";
import { toCalendarPlace } from "#mentoring/programme/calendar-place.ts";
import { calendarView } from "#slack/render/home/calendar.view.ts";
import { changeCalendarView, placeWeekView, weekView } from "#slack/render/home/calendar-forms.view.ts";
import type { Reader } from "#slack/render/reader.ts";
import { DAY, type Words } from "./nouns.ts";

/** Every page and form on the calendar of a programme, as full as they get. */
export function calendar(words: Words, reader: Reader): { readonly name: string; readonly shown: ModalView }[] {
  const names = Array.from({ length: 300 }, (_, index) => `${words.short.slice(0, 60)} ${index}`);
  const places = names.map(toCalendarPlace);
  const kinds = Array.from({ length: 3 }, () => CALENDAR_DAY_KINDS).flat();
  const entries = kinds.map((kind, index) => ({
    entry: {
      from: DAY,
      to: DAY.add({ days: index }),
      kind,
      name: words.text.slice(0, 100),
      place: names[index] ?? "",
    },
    is: { from: DAY.toString(), kind, nth: index },
  }));
  const [first] = entries;
  if (!first) throw new Error("there is an entry");
  const differing = names.slice(0, 8).map((place) => ({ place, weekend: [5, 6], ...hours }));
  const page = { name: "calendar.days", week: DEFAULT_WEEK, differing, entries, places } as const;
  const empty = { ...page, entries: [], differing: [], places: [], hasEarlier: false };
  return [
    {
      name: "calendar",
      shown: calendarView({ ...page, hasEarlier: true, next: DAY, says: createPhrase("calendar.saved") }, reader),
    },
    { name: "empty calendar", shown: calendarView(empty, reader) },
    { name: "change days", shown: changeCalendarView({ name: "calendar.change", ...first, places }, reader) },
    { name: "week", shown: weekView({ name: "calendar.week", week: DEFAULT_WEEK }, reader) },
    { name: "week of a place", shown: placeWeekView({ name: "calendar.place", places, differing }, reader) },
  ];
}

const hours = { messagesFrom: DEFAULT_WEEK.messagesFrom, messagesUntil: DEFAULT_WEEK.messagesUntil };
