import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { actionsBlock, button, contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { visitStateBlocks } from "./visit-state.ts";

type VisitChangeKind =
  | "visit.planned"
  | "visit.moved"
  | "visit.cancelled"
  | "visit.confirmed"
  | "visit.reopened"
  | "visit.missed"
  | "visit.converted"
  | "visit.voided";

/**
 * Renders the news that a visit was planned, moved, cancelled or confirmed, with the buttons that its reader can use. If
 * the visit was agreed or changed since, it says so.
 */
export function visitMessage({ kind, visit, pair, me, to }: UtteranceOf<VisitChangeKind>, reader: Reader): Message {
  const values = {
    other: firstName(getOtherPerson(pair, me)),
    ...reader.when(visit.startsAt),
    ...(kind === "visit.converted" && { way: reader.say(`visit.way.${visit.modality}`) }),
  };
  const buttons = buttonsOf(kind, visit, reader);
  const isOthers = kind === "visit.moved" && visit.plannedBy !== getOtherPerson(pair, me).id;
  const says = isOthers ? "visit.moved.for_you" : kind;
  return {
    text: reader.say(says, values),
    blocks: [
      sectionBlock(reader.mark(says, values)),
      ...(IS_OFF.includes(kind) ? [] : [detailsOf(visit, reader)]),
      ...(kind === "visit.planned" || kind === "visit.moved" ? visitStateBlocks(visit, to, reader) : []),
      ...(buttons.length > 0 ? [actionsBlock(...buttons)] : []),
    ],
  };
}

/**
 * Renders the news that a visit was cancelled and another day is proposed instead, with buttons for the proposed visit,
 * or what became of the proposal.
 */
export function visitProposalMessage(
  { visit, instead, pair, me, to }: UtteranceOf<"visit.proposed">,
  reader: Reader,
): Message {
  const next = reader.when(instead.startsAt);
  const other = firstName(getOtherPerson(pair, me));
  const values = { other, day: reader.when(visit.startsAt).day, next_day: next.day, next_time: next.time };
  const buttons = buttonsOf("visit.planned", instead, reader).slice(0, 2);
  return {
    text: reader.say("visit.proposed", values),
    blocks: [
      sectionBlock(reader.mark("visit.proposed", values)),
      detailsOf(instead, reader),
      ...visitStateBlocks(instead, to, reader),
      ...(buttons.length > 0 ? [actionsBlock(...buttons)] : []),
    ],
  };
}

const IS_OFF: readonly VisitChangeKind[] = ["visit.cancelled", "visit.missed", "visit.voided"];

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
      if (visit.status !== "planned" && visit.status !== "confirmed") return [];
      return [
        ...(visit.status === "planned" ? [of("visit.confirm", reader.say("visit.button.confirm"))] : []),
        of("visit.move", reader.say("visit.button.move")),
        of("visit.cancel", reader.say("visit.button.cancel")),
      ];
    case "visit.reopened":
    case "visit.converted":
      return [of("visit.move", reader.say("visit.button.move")), of("visit.cancel", reader.say("visit.button.cancel"))];
    case "visit.cancelled":
    case "visit.missed":
      return [button("visit.plan", { pair: visit.pairId }, reader.say("visit.button.plan"))];
    case "visit.confirmed":
    case "visit.voided":
      return [];
  }
}
