import type { ModalView } from "@slack/types";
import { LANGUAGE_DETAILS } from "#kernel/language.ts";
import type { ShownCalendarEntry } from "#mentoring/door/calendar-form.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import type { CalendarPlace } from "#mentoring/programme/calendar-place.ts";
import { actionsBlock, type Block, button, inputBlock } from "#slack/render/blocks.ts";
import { dayField, multiSelectField, selectField, textField, timeField } from "#slack/render/fields.ts";
import { createFormModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatList } from "#words/format.ts";

const KINDS = ["holiday", "break", "half_day", "school_day"] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** Any Monday: the names of the days are those of its week. */
const A_MONDAY = Temporal.PlainDate.from("2026-11-16");
const MAX_NAME = 100;
const OPTIONAL = { optional: true } as const;

/** Renders the form that corrects or moves days of the calendar, or removes them. */
export function changeCalendarView(
  { entry, is, places }: ModalContentNamed<"calendar.change">,
  reader: Reader,
): ModalView {
  return createFormModal("calendar.change", is, {
    title: reader.say("calendar.change.title"),
    close: reader.say("common.button.cancel"),
    submit: reader.say("common.button.save"),
    blocks: [
      ...entryFields(entry, places, reader),
      actionsBlock(button("calendar.remove", is, reader.say("calendar.button.remove"))),
    ],
  });
}

/** Renders the fields in which days of the calendar are entered or changed. */
export function entryFields(
  entry: ShownCalendarEntry["entry"] | undefined,
  places: readonly CalendarPlace[],
  reader: Reader,
  wished: { readonly from?: string; readonly until?: string } = {},
): Block[] {
  const kinds = KINDS.map((kind) => ({ value: kind, text: reader.say(`calendar.kind.${kind}`) }));
  const chosen = places.find(({ name }) => name === entry?.place)?.code;
  const until = entry && !entry.from.equals(entry.to) ? entry.to.toString() : wished.until;
  return [
    inputBlock("from", reader.say("calendar.form.from"), dayField(entry?.from.toString() ?? wished.from)),
    inputBlock("until", reader.say("calendar.form.until"), dayField(until), OPTIONAL),
    inputBlock("kind", reader.say("calendar.form.kind"), selectField(kinds, entry?.kind)),
    inputBlock("name", reader.say("calendar.form.name"), textField(entry?.name, { max: MAX_NAME })),
    ...(places.length > 0
      ? [
          inputBlock("place", reader.say("calendar.form.place"), selectField(placeChoices(places), chosen), {
            ...OPTIONAL,
            hint: reader.say("calendar.form.place.hint"),
          }),
        ]
      : []),
  ];
}

/** Renders the form with the week and the hours of the programme. */
export function weekView({ week }: ModalContentNamed<"calendar.week">, reader: Reader): ModalView {
  return createFormModal(
    "calendar.week",
    {},
    {
      title: reader.say("calendar.week.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("common.button.save"),
      blocks: [
        inputBlock(
          "weekend",
          reader.say("calendar.form.weekend"),
          multiSelectField(weekdays(reader), week.weekend.map(String)),
          OPTIONAL,
        ),
        inputBlock("first", reader.say("calendar.form.first"), selectField(weekdays(reader), String(week.startsOn))),
        inputBlock("opens", reader.say("calendar.form.opens"), timeField(clock(week.messagesFrom)), {
          hint: reader.say("calendar.form.hours.hint"),
        }),
        inputBlock("closes", reader.say("calendar.form.closes"), timeField(clock(week.messagesUntil))),
        inputBlock("half", reader.say("calendar.form.half"), timeField(clock(week.halfDayUntil))),
      ],
    },
  );
}

/** Renders the form in which a school or a region differs from the programme. */
export function placeWeekView({ places }: ModalContentNamed<"calendar.place">, reader: Reader): ModalView {
  return createFormModal(
    "calendar.place",
    {},
    {
      title: reader.say("calendar.place.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("common.button.save"),
      blocks: [
        inputBlock("place", reader.say("calendar.form.place"), selectField(placeChoices(places))),
        inputBlock("weekend", reader.say("calendar.form.weekend"), multiSelectField(weekdays(reader), []), {
          ...OPTIONAL,
          hint: reader.say("calendar.place.hint"),
        }),
        inputBlock("opens", reader.say("calendar.form.opens"), timeField(), OPTIONAL),
        inputBlock("closes", reader.say("calendar.form.closes"), timeField(), OPTIONAL),
      ],
    },
  );
}

const placeChoices = (places: readonly CalendarPlace[]) =>
  places.map(({ code, name }) => ({ value: code, text: name }));
const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: "minute" });
const weekdays = (reader: Reader) => WEEKDAYS.map((day) => ({ value: String(day), text: dayName(day, reader) }));

export function dayName(day: number, { locale }: Reader): string {
  return A_MONDAY.add({ days: day - 1 }).toLocaleString(LANGUAGE_DETAILS[locale].format, { weekday: "long" });
}

export const dayNames = (days: readonly number[], reader: Reader): string =>
  formatList(
    reader.locale,
    days.map((day) => dayName(day, reader)),
  );
