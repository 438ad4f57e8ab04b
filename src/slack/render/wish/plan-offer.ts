import type { Button } from "@slack/types";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

type Asked = UtteranceOf<"wish.asked">;

/** Times at which visits often begin, for who names only a day. */
const VISIT_TIMES = ["09:00", "11:00", "15:00"] as const;
const OFFERED_DAYS = 3;

/**
 * Renders the offer to propose a visit: one button that says to whom and when, if the wish says so and the reader's clock
 * is the school's. What is missing is asked, with buttons, and the form opens with what was said.
 */
export function offerToPlanMessage(asked: Asked, reader: Reader): Message {
  const [pair, ...more] = asked.pairs;
  if (!pair) return { text: reader.say("wish.none.pair"), blocks: [sectionBlock(reader.say("wish.none.pair"))] };
  if (more.length > 0) {
    const who = reader.say("wish.ask.plan.who");
    return { text: who, blocks: [sectionBlock(who), actionsBlock(...asked.pairs.map((each) => ofPair(each)))] };
  }
  const { question, buttons } = ask(pair, asked, reader);
  const dismiss = button("act.dismiss", {}, reader.say("act.button.dismiss"));
  return { text: question, blocks: [sectionBlock(question), actionsBlock(...buttons, dismiss)] };

  function ofPair(each: Pair): Button {
    return asked.on !== undefined && asked.at !== undefined && reader.zone === each.principal.zone
      ? planButton(each, { ...asked, on: asked.on, at: asked.at }, reader)
      : button("visit.plan", { pair: each.id, ...said(asked) }, getOtherPerson(each, asked.me).name);
  }
}

function ask(pair: Pair, asked: Asked, reader: Reader) {
  const other = firstName(getOtherPerson(pair, asked.me));
  const { on, at, to } = asked;
  const day = on === undefined ? undefined : reader.day(Temporal.PlainDate.from(on));
  const time = at === undefined ? undefined : reader.time(Temporal.PlainTime.from(at));
  const isClockTheSchools = reader.zone === pair.principal.zone;
  const form = (label: "form" | "other") =>
    button("visit.plan", { pair: pair.id, ...said(asked) }, reader.say(`wish.button.plan.${label}`));
  if (!isClockTheSchools || (day === undefined && time === undefined))
    return { question: reader.mark("wish.ask.plan.both", { other }), buttons: [form("form")] };
  const offered = listTimes(asked).map((start) => planButton(pair, { ...asked, ...start }, reader));
  if (day === undefined)
    return {
      question: reader.mark("wish.ask.plan.day", { other, time: time ?? "" }),
      buttons: [...offered, form("other")],
    };
  if (time === undefined)
    return { question: reader.mark("wish.ask.plan.time", { other, day }), buttons: [...offered, form("other")] };
  const question = to
    ? reader.mark("wish.ask.plan.way", { other, day, time, way: reader.say(`visit.way.${to}`) })
    : reader.mark("wish.ask.plan", { other, day, time });
  return { question, buttons: [...offered, form("other")] };
}

type Start = { readonly on: string; readonly at: string };

/** The day and time that were said, with some for what was not. */
function listTimes({ on, at, today }: Asked): readonly Start[] {
  if (on !== undefined) return (at === undefined ? VISIT_TIMES : [at]).map((time) => ({ on, at: time }));
  return at === undefined ? [] : nextWeekdays(today).map((day) => ({ on: day.toString(), at }));
}

function nextWeekdays(today: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const days = Array.from({ length: OFFERED_DAYS + 2 }, (_, index) => today.add({ days: index + 1 }));
  return days.filter((day) => day.dayOfWeek < 6).slice(0, OFFERED_DAYS);
}

function planButton(pair: Pair, { me, on, at, minutes, to }: Asked & Start, reader: Reader): Button {
  const plan = { pair: pair.id, on, at, ...(minutes !== undefined && { minutes }), ...(to && { to }) };
  const values = {
    other: firstName(getOtherPerson(pair, me)),
    day: reader.day(Temporal.PlainDate.from(on)),
    time: reader.time(Temporal.PlainTime.from(at)),
  };
  return button("wish.plan", plan, reader.say("wish.button.plan", values));
}

/** What of the visit was said, as the form takes it. */
function said({ on, at, minutes, to }: Asked) {
  return {
    ...(on !== undefined && { on }),
    ...(at !== undefined && { at }),
    ...(minutes !== undefined && { minutes }),
    ...(to && { to }),
  };
}
