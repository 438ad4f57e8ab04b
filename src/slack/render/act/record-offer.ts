import type { Offer } from "#mentoring/delivery/offer.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import { button } from "#slack/render/blocks.ts";
import { clipText } from "#slack/render/limits.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { createAmendButton } from "#slack/render/session/amend.view.ts";
import type { Offered } from "./offered.ts";

type Correction = Extract<Offer, { readonly act: "correct" }>;

/** Offers to put a record right as its author wrote, with what it would say then. */
export function offerCorrection({ put, version, of }: Correction, reader: Reader): readonly Offered[] {
  return of.map(({ session, pair, would }) => {
    const { day } = reader.when(session.startedAt, pair.principal.zone);
    const values = { principal: firstName(pair.principal), day, what: formatCorrection(put, would, reader) };
    const payload = { session: session.id, version, ...put };
    const correct = button("act.correct", payload, reader.say("act.button.correct"));
    const buttons = [correct, createAmendButton(session.id, reader)] as const;
    return { question: "act.ask.correct", line: "act.record.own", values, buttons };
  });
}

/** When, how long and in what way it would have been, and which sentence would stand where, as far as that is changed. */
function formatCorrection(put: Correction["put"], would: Correction["of"][number]["would"], reader: Reader): string {
  const { on, at, minutes, modality, words } = would;
  const time =
    at && (minutes === undefined ? [reader.time(at)] : [`${reader.time(at)}–${reader.time(at.add({ minutes }))}`]);
  const long = minutes === undefined ? [] : [reader.say("common.minutes", { minutes })];
  const isWhen = put.on !== undefined || put.at !== undefined || put.minutes !== undefined;
  const when = isWhen ? [reader.day(on), ...(time ?? []), ...long] : [];
  const way = put.to && modality ? [reader.say(`session.modality.${modality}`)] : [];
  const place = put.into && reader.say(put.into === "request" ? "session.edit.request" : `session.card.${put.into}`);
  const moved =
    place && words !== undefined ? [reader.say("act.correct.move", { words: clipText(words, 140), place })] : [];
  return [...when, ...way, ...moved].join(", ");
}

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
