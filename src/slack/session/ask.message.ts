import type { Ask } from "#mentoring/session/dialogue/draft.ts";
import type { Carried } from "#slack/metadata.ts";
import { carry } from "#slack/metadata.ts";
import { actions, type Block, button, context, option, plain, section } from "#slack/blocks.ts";
import { actionId } from "#slack/ids.ts";
import type { Reader } from "#slack/reader.ts";
import { NOT_HELD_REASONS } from "#mentoring/visit/visit-codes.ts";
import { type DraftView, principalName } from "./draft-view.ts";
import { question } from "./question.ts";

/** One question, with buttons where the answer is a choice; it can always be answered in words. */
export function askBlocks(ask: Ask, view: DraftView, reader: Reader): Block[] {
  const rows = answers(ask, view, reader);
  const first = view.state.answered.length === 0;
  return [
    section(`*${question(ask, view, reader, "mark")}*`),
    ...(rows.length > 0 ? [actions(...rows)] : []),
    context(...(ask === "how" || ask === "minutes" ? [reader.say(`session.ask.${ask}.other`)] : []), reader.say("session.ask.privacy"), ...(first ? [reader.say("session.ask.controls")] : [])),
  ];
}

/** How people mostly meet, and for how long: a tap for both. */
const USUAL = [
  ["in_person", 60],
  ["in_person", 90],
  ["video", 45],
  ["phone", 30],
] as const;

type Element = Parameters<typeof actions>[number];

function answers(ask: Ask, view: DraftView, reader: Reader): Element[] {
  const choose = (choice: Carried["choice"], text: string) =>
    button(actionId("session.choose", `${ask}.${choice ?? "none"}`), text, { value: carry({ dialogue: view.id, ask, choice }) });
  switch (ask) {
    case "visit":
      return [...dueVisits(view, reader).map(([id, text]) => choose(id, text)), otherContact(view, reader)];
    case "pair":
      return pairChoices(view, reader, choose);
    case "duplicate":
      return duplicateChoices(view, reader, choose);
    case "outcome":
      return [
        ...(["held_as_planned", "held_changed", "not_held"] as const).map((value) => choose(value, reader.say(`session.outcome.${value}`))),
        ...(isProposed(view) ? [otherContact(view, reader)] : []),
      ];
    case "reason":
      return [select(ask, view, NOT_HELD_REASONS.map((reason) => [reason, reader.say(`session.reason.${reason}`)]), question(ask, view, reader, "say"))];
    case "on":
      return [
        choose(view.today.toString(), reader.say("session.ask.on.today")),
        choose(view.today.subtract({ days: 1 }).toString(), reader.say("session.ask.on.yesterday")),
        { type: "datepicker", action_id: actionId("session.choose", `on.pick.${view.id}`) },
      ];
    case "how":
      return USUAL.map(([modality, minutes]) => choose(`${modality}:${minutes}`, reader.say("session.ask.how.option", { modality: reader.say(`session.modality.${modality}`), minutes })));
    case "minutes":
      return [30, 45, 60, 90].map((minutes) => choose(minutes, reader.say("common.minutes", { minutes })));
    case "modality":
      return (["in_person", "video", "phone", "async_messaging"] as const).map((value) => choose(value, reader.say(`session.modality.${value}`)));
    case "agreed":
      return [choose("nothing", reader.say("session.ask.agreed.nothing")), form(view, reader)];
    case "request":
    case "working":
    case "challenge":
      return [form(view, reader)];
  }
}

/** The visit was Fieldbook's idea: nobody has said yet that it is the one. */
function isProposed({ state }: DraftView): boolean {
  return state.draft.pairId?.source === "plan" && state.answered.length === 0;
}

/** Everyone they mentor, in a menu: what was not planned is logged as quickly. */
function otherContact(view: DraftView, reader: Reader): Element {
  const named = view.pairs.map((pair): [string, string] => [pair.id, principalName(view, pair.id)]);
  return select("pair", view, named, reader.say("session.ask.visit.other"));
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

function pairChoices(view: DraftView, reader: Reader, choose: (id: string, text: string) => Element): Element[] {
  const named = view.pairs.map((pair): [string, string] => [pair.id, principalName(view, pair.id)]);
  return named.length > 6 ? [select("pair", view, named, question("pair", view, reader, "say"))] : named.map(([id, name]) => choose(id, name));
}

function duplicateChoices(view: DraftView, reader: Reader, choose: (choice: string, text: string) => Element): Element[] {
  const same = button(actionId("session.read"), reader.say("session.ask.duplicate.same"), {
    value: carry({ session: view.duplicate, dialogue: view.id }),
  });
  return [same, choose("another", reader.say("session.ask.duplicate.another"))];
}

function form(view: DraftView, reader: Reader): Element {
  return button(actionId("session.edit"), reader.say("session.button.form"), { value: carry({ dialogue: view.id }) });
}

/** A menu says in its own id whose it is: Slack gives a chosen option 150 characters. */
function select(ask: Ask, view: DraftView, choices: readonly (readonly [string, string])[], placeholder: string): Element {
  const options = choices.map(([value, text]) => option(text, value));
  return {
    type: "static_select",
    action_id: actionId("session.choose", `${ask}.pick.${view.id}`),
    options: options,
    placeholder: plain(placeholder, 150),
  };
}
