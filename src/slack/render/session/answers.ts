import { NOT_HELD_REASONS } from "#kernel/contact-codes.ts";
import type { Ask } from "#mentoring/session/dialogue/draft.ts";
import { actionId } from "#slack/ids.ts";
import { type Carried, carry } from "#slack/metadata.ts";
import { type actions, button, option, plain } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { type DraftView, principalName } from "./draft-view.ts";
import { question } from "./question.ts";

type Element = Parameters<typeof actions>[number];

/** A button that answers the question with this choice. */
type Choose = (choice: Carried["choice"], text: string) => Element;

/** The answers a tap can give; a question without any is answered in words. */
export function answersTo(ask: Ask, view: DraftView, reader: Reader): Element[] {
  return ANSWERS[ask](view, reader, (choice, text) =>
    button(actionId("session.choose", `${ask}.${choice ?? "none"}`), text, {
      value: carry({ dialogue: view.id, ask, choice }),
    }),
  );
}

/** How people mostly meet, and for how long: a tap for both. */
const USUAL = [
  ["in_person", 60],
  ["in_person", 90],
  ["video", 45],
  ["phone", 30],
] as const;

const ANSWERS: Readonly<Record<Ask, (view: DraftView, reader: Reader, choose: Choose) => Element[]>> = {
  visit: (view, reader, choose) => [
    ...dueVisits(view, reader).map(([id, text]) => choose(id, text)),
    ...otherContact(view, reader),
  ],
  pair: pairChoices,
  duplicate: duplicateChoices,
  outcome: (view, reader, choose) => [
    ...(["held_as_planned", "held_changed", "not_held"] as const).map((value) =>
      choose(value, reader.say(`session.outcome.${value}`)),
    ),
    ...(isProposed(view) ? otherContact(view, reader) : []),
  ],
  reason: (view, reader) => {
    const reasons = NOT_HELD_REASONS.map((reason) => [reason, reader.say(`session.reason.${reason}`)] as const);
    return [select("reason", view, reasons, question("reason", view, reader, "say"))];
  },
  on: (view, reader, choose) => [
    choose(view.today.toString(), reader.say("session.ask.on.today")),
    choose(view.today.subtract({ days: 1 }).toString(), reader.say("session.ask.on.yesterday")),
    ...plannedDays(view).map((day) => choose(day, reader.day(Temporal.PlainDate.from(day)))),
    { type: "datepicker", action_id: actionId("session.choose", `on.pick.${view.id}`) },
  ],
  how: (_view, reader, choose) =>
    USUAL.map(([modality, minutes]) =>
      choose(
        `${modality}:${minutes}`,
        reader.say("session.ask.how.option", { modality: reader.say(`session.modality.${modality}`), minutes }),
      ),
    ),
  minutes: (_view, reader, choose) =>
    [30, 45, 60, 90].map((minutes) => choose(minutes, reader.say("common.minutes", { minutes }))),
  modality: (_view, reader, choose) =>
    (["in_person", "video", "phone", "async_messaging"] as const).map((value) =>
      choose(value, reader.say(`session.modality.${value}`)),
    ),
  agreed: (view, reader, choose) => [choose("nothing", reader.say("session.ask.agreed.nothing")), form(view, reader)],
  request: (view, reader) => [form(view, reader)],
  working: (view, reader) => [form(view, reader)],
  challenge: (view, reader) => [form(view, reader)],
};

/** The visit was Fieldbook's idea: nobody has said yet that it is the one. */
function isProposed({ state }: DraftView): boolean {
  return state.draft.pairId?.source === "plan" && state.answered.length === 0;
}

/** Everyone they mentor, in a menu: what was not planned is logged as quickly. Slack refuses a menu of nobody. */
function otherContact(view: DraftView, reader: Reader): Element[] {
  const named = view.pairs.map((pair): [string, string] => [pair.id, principalName(view, pair.id)]);
  return named.length > 0 ? [select("pair", view, named, reader.say("session.ask.visit.other"))] : [];
}

/** A phone shows few buttons well: the four latest. */
function dueVisits(view: DraftView, reader: Reader): [string, string][] {
  return view.due.slice(0, 4).map((visit) => [
    visit.visitId,
    reader.say("session.ask.visit.option", {
      principal: principalName(view, visit.pairId),
      day: reader.day(Temporal.PlainDate.from(visit.on)),
      time: reader.time(Temporal.PlainTime.from(visit.at)),
    }),
  ]);
}

/** Farther back, the days on which a visit with this principal was planned: the latest two. */
function plannedDays({ due, state, today }: DraftView): string[] {
  const near = [today, today.subtract({ days: 1 })].map(String);
  const planned = due.filter(({ pairId }) => pairId === state.draft.pairId?.value).map(({ on }) => on);
  return [...new Set(planned)].filter((day) => !near.includes(day)).slice(0, 2);
}

function pairChoices(view: DraftView, reader: Reader, choose: Choose): Element[] {
  const named = view.pairs.map((pair): [string, string] => [pair.id, principalName(view, pair.id)]);
  return named.length > 6
    ? [select("pair", view, named, question("pair", view, reader, "say"))]
    : named.map(([id, name]) => choose(id, name));
}

function duplicateChoices(view: DraftView, reader: Reader, choose: Choose): Element[] {
  const same = button(actionId("session.read"), reader.say("session.ask.duplicate.same"), {
    value: carry({ session: view.duplicate, dialogue: view.id }),
  });
  return [same, choose("another", reader.say("session.ask.duplicate.another"))];
}

function form(view: DraftView, reader: Reader): Element {
  return button(actionId("session.edit"), reader.say("session.button.form"), { value: carry({ dialogue: view.id }) });
}

/** A menu says in its own id whose it is: Slack gives a chosen option 150 characters. */
function select(
  ask: Ask,
  view: DraftView,
  choices: readonly (readonly [string, string])[],
  placeholder: string,
): Element {
  const options = choices.map(([value, text]) => option(text, value));
  return {
    type: "static_select",
    action_id: actionId("session.choose", `${ask}.pick.${view.id}`),
    options: options,
    placeholder: plain(placeholder, 150),
  };
}
