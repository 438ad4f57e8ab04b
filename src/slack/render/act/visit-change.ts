import type { Offer } from "#mentoring/delivery/offer.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { button } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import type { MessageValues } from "#words/say.ts";
import type { Offered } from "./offered.ts";

type CancelOffer = Extract<Offer, { readonly act: "cancel" }>;
type MoveOffer = Extract<Offer, { readonly act: "move" }>;

/**
 * Offers to move a visit: at once, if the day and the time were said, and the reader's clock is the school's. Otherwise the
 * form opens with what was said.
 */
export function offerToMove(
  { visit, pair, to: { on, at } }: MoveOffer["of"][number],
  values: MessageValues,
  reader: Reader,
): Offered {
  const when = { ...(on && { on: on.toString() }), ...(at && { at: at.toString({ smallestUnit: "minute" }) }) };
  const choose = button("visit.move", { visit: visit.id, ...when, inChat: 1 }, reader.say("act.button.choose"));
  if (when.on === undefined || when.at === undefined || !on || !at || reader.zone !== pair.principal.zone)
    return { question: "act.ask.move.form", line: "act.visit", values, buttons: [choose] };
  const move = button("act.move", { visit: visit.id, on: when.on, at: when.at }, reader.say("act.button.move"), {
    style: "primary",
  });
  const moved = { ...values, toDay: reader.day(on), toTime: reader.time(at) };
  return { question: "act.ask.move", line: "act.visit", values: moved, buttons: [move, choose] };
}

/** Offers the form in which a visit is called off, and the one in which it is moved. */
export function offerToCancel(
  { id }: Visit,
  reason: CancelOffer["reason"],
  values: MessageValues,
  reader: Reader,
): Offered {
  const why = { ...(reason && { reason }), inChat: 1 as const };
  const cancel = button("visit.cancel", { visit: id, ...why }, reader.say("act.button.cancel"));
  const move = button("visit.move", { visit: id, inChat: 1 }, reader.say("act.button.choose"));
  return { question: "act.ask.cancel", line: "act.visit", values, buttons: [cancel, move] };
}
