import type { Offer } from "#mentoring/delivery/offer.ts";
import { button } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import type { Offered } from "./offered.ts";

type RecordOffer = Extract<Offer, { readonly act: "take_back" }>;

/** Offers to take back the record that was just saved, as the button below it does. */
export function offerToTakeBack({ session, pair }: RecordOffer["of"][number], reader: Reader): Offered {
  const takeBack = button("session.take_back", { session: session.id }, reader.say("session.button.take_back"));
  const values = { principal: firstName(pair.principal), ...reader.when(session.startedAt, pair.principal.zone) };
  return { question: "act.ask.take_back", line: "act.record.own", values, buttons: [takeBack] };
}
