import type { ModalView } from "@slack/types";
import type { ShownCalendarEntry } from "#mentoring/door/calendar-form.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { createFormModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatPhraseAsPlainText } from "#slack/render/word-phrase.ts";
import { dayName, dayNames, entryFields } from "./calendar-forms.view.ts";

/** Renders the line on a coordinator's Home tab that leads to the calendar and the hours of the programme. */
export function calendarButtonBlock(reader: Reader): Block {
  return sectionBlock(
    `*${reader.say("calendar.title")}*`,
    button("calendar.show", {}, reader.say("calendar.button.show")),
  );
}

/** Renders the calendar from a day on, with fields to enter further days. */
export function calendarView(shown: ModalContentNamed<"calendar.days">, reader: Reader): ModalView {
  const { week, differing, entries, places, hasEarlier, next, says, begins, until } = shown;
  return createFormModal(
    "calendar.days",
    {},
    {
      title: reader.say("calendar.title"),
      close: reader.say("common.button.close"),
      submit: reader.say("calendar.button.add"),
      blocks: [
        ...(says ? [contextBlock(formatPhraseAsPlainText(says, reader))] : []),
        sectionBlock(hoursLine(week, reader), button("calendar.week", {}, reader.say("calendar.button.week"))),
        ...placeBlocks(differing, places, reader),
        ...(entries.length === 0 ? [contextBlock(reader.say("calendar.none"))] : []),
        ...entries.map((entry) => entryBlock(entry, reader)),
        ...pageButtons(hasEarlier, next, reader),
        ...entryFields(undefined, places, reader, { ...(begins && { from: begins }), ...(until && { until }) }),
      ],
    },
  );
}

function pageButtons(hasEarlier: boolean, next: Temporal.PlainDate | undefined, reader: Reader): Block[] {
  const buttons = [
    ...(hasEarlier ? [button("calendar.show", {}, reader.say("calendar.button.first"))] : []),
    ...(next ? [button("calendar.show", { after: next.toString() }, reader.say("calendar.button.next"))] : []),
  ];
  return buttons.length > 0 ? [actionsBlock(...buttons)] : [];
}

type Week = ModalContentNamed<"calendar.week">["week"];

function hoursLine(week: Week, reader: Reader): string {
  return reader.say("calendar.hours", {
    weekend: dayNames(week.weekend, reader),
    first: dayName(week.startsOn, reader),
    from: reader.time(week.messagesFrom),
    until: reader.time(week.messagesUntil),
    half: reader.time(week.halfDayUntil),
  });
}

function placeBlocks(
  differing: ModalContentNamed<"calendar.days">["differing"],
  places: ModalContentNamed<"calendar.days">["places"],
  reader: Reader,
): Block[] {
  if (places.length === 0) return [];
  const lines = differing.map(({ place, weekend, messagesFrom, messagesUntil }) => {
    const rest =
      weekend &&
      reader.say("calendar.place.weekend", {
        weekend: dayNames(weekend, reader),
      });
    const hours =
      messagesFrom &&
      messagesUntil &&
      reader.say("calendar.place.hours", { from: reader.time(messagesFrom), until: reader.time(messagesUntil) });
    return reader.mark("calendar.place.line", { place, what: [rest, hours].filter(Boolean).join(" · ") });
  });
  const text = lines.length > 0 ? lines.join("\n") : reader.say("calendar.place.none");
  return [sectionBlock(text, button("calendar.place", {}, reader.say("calendar.button.place")))];
}

function entryBlock({ entry, is }: ShownCalendarEntry, reader: Reader): Block {
  const { from, to, kind, name, place } = entry;
  const days = from.equals(to)
    ? reader.day(from)
    : reader.say("calendar.range", { from: reader.day(from), to: reader.day(to) });
  const where = place ? ` · ${place}` : "";
  const line = reader.mark("calendar.line", { days, kind: reader.say(`calendar.kind.${kind}`), name, where });
  return sectionBlock(line, button("calendar.change", is, reader.say("calendar.button.change")));
}
