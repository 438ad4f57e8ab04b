import type { Button } from "@slack/types";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { button, type Message } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { toMessage } from "./explained.message.ts";

type Asked = UtteranceOf<"wish.asked">;

/** Renders the buttons that open what a coordinator wishes, each of whom or which pair it may be. */
export function managingMessage(asked: Asked, reader: Reader): Message {
  const { managed } = asked;
  if (asked.form === "absence") return absenceMessage(asked, reader);
  const buttons = managed.flatMap((of) => openButton(asked, of, reader) ?? []);
  if (buttons.length > 0) return toMessage(reader.say("wish.ask.manage"), buttons);
  return askWhom(reader);
}

function askWhom(reader: Reader): Message {
  const people = button("people.show", {}, reader.say("people.button.show"));
  return toMessage(reader.say("wish.ask.manage.whom"), [people]);
}

/** Renders the offer to enter the leave of whom a coordinator wrote, at once if she wrote of one person and of days. */
function absenceMessage({ managed, on, until, today }: Asked, reader: Reader): Message {
  const people = managed.flatMap((of) => ("mentor" in of ? [] : [of]));
  const [one] = people;
  if (!one) return askWhom(reader);
  const days = on !== undefined && until !== undefined ? { from: on, to: until } : undefined;
  const open = people.map((of) => {
    const label = reader.say("wish.button.manage.absence", { name: firstName(of) });
    return button("wish.manage", { form: "absence", of: of.id, ...days }, label);
  });
  if (!days || people.length > 1) return toMessage(reader.say("wish.ask.manage"), open);
  const [from, to] = [Temporal.PlainDate.from(days.from), Temporal.PlainDate.from(days.to)];
  const key = from.equals(to)
    ? "wish.ask.absence.day"
    : from.equals(today)
      ? "wish.ask.absence.until"
      : "wish.ask.absence";
  const enter = button("wish.absence", { person: one.id, ...days }, reader.say("wish.button.absence"));
  return toMessage(reader.say(key, { name: one.name, from: reader.day(from), to: reader.day(to) }), [enter, ...open]);
}

function openButton(
  { form, mentor }: Pick<Asked, "form" | "mentor">,
  of: Person | Pair,
  reader: Reader,
): Button | undefined {
  if ("mentor" in of) {
    const pair = reader.say("wish.pair", { mentor: firstName(of.mentor), principal: firstName(of.principal) });
    const name = firstName(of.principal);
    if (form === "visits")
      return button(
        "pair.visits",
        { person: of.principal.id, pair: of.id, at: 0 },
        reader.say("wish.button.manage.visits", { pair }),
      );
    if (form === "mentor")
      return button(
        "wish.manage",
        { form, of: of.id, ...(mentor && { mentor }) },
        reader.say("wish.button.manage.mentor", { name }),
      );
    return button("wish.manage", { form: "end", of: of.id }, reader.say("wish.button.manage.end", { pair }));
  }
  const { name } = of;
  return form === "begin"
    ? button("wish.manage", { form, of: of.id }, reader.say("wish.button.manage.begin", { name }))
    : button("wish.manage", { form: "page", of: of.id }, reader.say("wish.button.manage.page", { name }));
}

/** Renders the button that opens the calendar with the days that were named. */
export function calendarOfferMessage({ on, until }: Asked, reader: Reader): Message {
  const label =
    on === undefined
      ? reader.say("wish.button.calendar")
      : reader.say("wish.button.calendar.day", { day: reader.day(Temporal.PlainDate.from(on)) });
  const days = { ...(on !== undefined && { from: on }), ...(until !== undefined && until !== on && { until }) };
  return toMessage(reader.say("wish.ask.calendar"), [button("calendar.show", days, label)]);
}
