import type { Offer } from "#mentoring/delivery/offer.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import { button } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { createAmendButton } from "#slack/render/session/amend.view.ts";
import type { Offered } from "./offered.ts";

type RecordOffer = Extract<Offer, { readonly act: "take_back" | "amend" | "withdraw" }>;

/** Offers to take a record back, to put it right or to withdraw it, each as the record itself does. */
export function offerRecord(
  act: RecordOffer["act"],
  { session, pair }: RecordOffer["of"][number],
  reader: Reader,
): Offered {
  const { day } = reader.when(session.startedAt, pair.principal.zone);
  const values = { principal: firstName(pair.principal), day };
  return { question: `act.ask.${act}`, line: "act.record.own", values, buttons: buttonsOf(act, session, reader) };
}

function buttonsOf(act: RecordOffer["act"], { id, outcome }: SessionRecord, reader: Reader): Offered["buttons"] {
  const part = (picked: "when" | "said" | "void") =>
    button("session.amend", { session: id, picked }, reader.say(`session.amend.part.${picked}`));
  switch (act) {
    case "take_back":
      return [button("session.take_back", { session: id }, reader.say("session.button.take_back"))];
    case "amend":
      return [createAmendButton(id, reader), part("when"), ...(outcome === "not_held" ? [] : [part("said")])];
    case "withdraw":
      return [part("void")];
  }
}
