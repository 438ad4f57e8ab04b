import type { PersonId } from "#kernel/id.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { actionsBlock, button, contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

export type VisitChangeKind = "visit.planned" | "visit.moved" | "visit.cancelled" | "visit.confirmed";

/**
 * Renders the news that a visit was planned, moved, cancelled or confirmed, with the buttons that its reader can use.
 */
export function visitMessage(news: VisitChangeKind, visit: Visit, pair: Pair, me: PersonId, reader: Reader): Message {
  const values = { other: firstName(getOtherPerson(pair, me)), ...reader.when(visit.startsAt) };
  const text = reader.say(news, values);
  const buttons = buttonsOf(news, visit, reader);
  return {
    text,
    blocks: [
      sectionBlock(reader.mark(news, values)),
      ...(news === "visit.cancelled" ? [] : [detailsOf(visit, reader)]),
      ...(buttons.length > 0 ? [actionsBlock(...buttons)] : []),
    ],
  };
}

/**
 * Renders the news that a visit was cancelled and another day is proposed instead, with buttons for the proposed visit.
 */
export function renderVisitProposalMessage(
  visit: Visit,
  instead: Visit,
  pair: Pair,
  me: PersonId,
  reader: Reader,
): Message {
  const next = reader.when(instead.startsAt);
  const other = firstName(getOtherPerson(pair, me));
  const values = { other, day: reader.when(visit.startsAt).day, next_day: next.day, next_time: next.time };
  const [agree, move] = buttonsOf("visit.planned", instead, reader);
  return {
    text: reader.say("visit.proposed", values),
    blocks: [
      sectionBlock(reader.mark("visit.proposed", values)),
      detailsOf(instead, reader),
      actionsBlock(...[agree, move].filter((each) => each !== undefined)),
    ],
  };
}

function detailsOf(visit: Visit, reader: Reader) {
  const details = reader.say("visit.details", {
    minutes: visit.minutes,
    modality: reader.say(`session.modality.${visit.modality}`),
  });
  const purpose = visit.purpose ? [reader.mark("visit.purpose", { purpose: visit.purpose })] : [];
  return contextBlock(details, ...purpose);
}

function buttonsOf(news: VisitChangeKind, visit: Visit, reader: Reader) {
  const of = (name: "visit.confirm" | "visit.move" | "visit.cancel", text: string) =>
    button(name, { visit: visit.id }, text);
  switch (news) {
    case "visit.planned":
    case "visit.moved":
      return [
        of("visit.confirm", reader.say("visit.button.confirm")),
        of("visit.move", reader.say("visit.button.move")),
        of("visit.cancel", reader.say("visit.button.cancel")),
      ];
    case "visit.cancelled":
      return [button("visit.plan", { pair: visit.pairId }, reader.say("visit.button.plan"))];
    case "visit.confirmed":
      return [];
  }
}
