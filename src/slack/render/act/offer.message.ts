import type { PersonId } from "#kernel/id.ts";
import type { Offer } from "#mentoring/delivery/offer.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { clipText } from "#slack/render/limits.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import type { MessageKey } from "#words/catalogue.ts";
import type { MessageValues } from "#words/say.ts";
import { nothingMessage } from "./nothing.message.ts";
import type { Offered } from "./offered.ts";
import { offerCorrection, offerRecord } from "./record-offer.ts";
import { offerToCancel, offerToMove } from "./visit-change.ts";

/**
 * Renders what somebody asked for in words, with the button that does it. If it may be one of several, each has its button;
 * if there is none, the message says so.
 */
export function offerMessage(offer: UtteranceOf<"act.offered">, reader: Reader): Message {
  return offer.again ? pressBelow(renderOffer(offer, reader), reader) : renderOffer(offer, reader);
}

/** Says first that it is done by one of the buttons. */
export function pressBelow({ text, blocks }: Message, reader: Reader): Message {
  const line = reader.say("act.press");
  return { text: `${line} ${text}`, blocks: [sectionBlock(line), ...blocks] };
}

function renderOffer(offer: UtteranceOf<"act.offered">, reader: Reader): Message {
  const there = offer.act === "move" && offer.there;
  if (!there) return renderChoices(offer, reader);
  const key = offer.of.length > 0 ? "act.move.there" : "act.move.is_there";
  return putAbove(
    toMessage(key, valuesOf(there, offer.me, reader), reader),
    offer.of.length > 0 ? renderChoices(offer, reader) : undefined,
  );
}

const putAbove = (one: Message, other: Message | undefined): Message =>
  other
    ? {
        text: `${one.text} ${other.text}`,
        blocks: [...one.blocks, ...other.blocks],
      }
    : one;

function renderChoices(offer: UtteranceOf<"act.offered">, reader: Reader): Message {
  const [one, ...more] = listOffered(offer, reader);
  if (!one) return nothingMessage(offer, reader);
  const dismiss = button("act.dismiss", {}, reader.say("act.button.dismiss"));
  if (more.length === 0) {
    const { text, blocks } = toMessage(one.question, one.values, reader);
    return { text, blocks: [...blocks, actionsBlock(...one.buttons, dismiss)] };
  }
  const { text, blocks } = whichMessage(offer, reader);
  const lines = [one, ...more].map(({ line, values, buttons: [first] }) =>
    sectionBlock(reader.mark(line, values), first),
  );
  return { text, blocks: [...blocks, ...lines, actionsBlock(dismiss)] };
}

function toMessage(key: MessageKey, values: MessageValues, reader: Reader): Message {
  return { text: reader.say(key, values), blocks: [sectionBlock(reader.mark(key, values))] };
}

function whichMessage(offer: Offer, reader: Reader): Message {
  if (offer.act === "move" && !offer.there) return whichToMove(offer, reader);
  // A record that is put right is always the one that was saved last.
  if (offer.act === "correct") return toMessage("act.which.amend", {}, reader);
  const values = offer.act === "convert" ? { way: reader.say(`visit.way.${offer.to}`) } : {};
  return toMessage(`act.which.${offer.act}`, values, reader);
}

function whichToMove({ on, at, of }: Extract<Offer, { readonly act: "move" }>, reader: Reader): Message {
  const values = { ...(on && { day: reader.day(on) }), ...(at && { time: reader.time(at) }) };
  if (on && at) return toMessage("act.which.move.to", values, reader);
  const keeps = of.every(({ to }) => to.on && to.at);
  if (on && keeps) return toMessage("act.which.move.day", values, reader);
  return toMessage(at && keeps ? "act.which.move.time" : "act.which.move", values, reader);
}

function listOffered({ me, ...offer }: Offer & { readonly me: PersonId }, reader: Reader): readonly Offered[] {
  switch (offer.act) {
    case "move":
      return offer.of.map((each) => {
        const values = valuesOf(each, me, reader);
        // Where the other person has a visit at that time already, this one can be called off instead.
        return offer.there ? offerToCancel(each.visit, undefined, values, reader) : offerToMove(each, values, reader);
      });
    case "cancel":
      return offer.of.map((each) => offerToCancel(each.visit, offer.reason, valuesOf(each, me, reader), reader));
    case "convert":
      return offer.of.map((each) => {
        const convert = button(
          "visit.convert",
          { visit: each.visit.id, to: offer.to },
          reader.say("act.button.convert"),
        );
        const values = { ...valuesOf(each, me, reader), way: reader.say(`visit.way.${offer.to}`) };
        return { question: "act.ask.convert", line: "act.visit", values, buttons: [convert] };
      });
    case "miss":
      return offer.of.map((each) => {
        const missing = each.pair.mentor.id === me ? "principal" : "mentor";
        const miss = button("visit.miss", { visit: each.visit.id, missing }, reader.say("act.button.miss"));
        return { question: "act.ask.miss", line: "act.visit", values: valuesOf(each, me, reader), buttons: [miss] };
      });
    case "agree":
      return offer.of.map((each) => {
        const agree = button("visit.confirm", { visit: each.visit.id }, reader.say("visit.button.confirm"));
        return { question: "act.ask.agree", line: "act.visit", values: valuesOf(each, me, reader), buttons: [agree] };
      });
    case "void":
      return offer.of.map((each) => {
        const withdraw = button("visit.void", { visit: each.visit.id }, reader.say("act.button.void"));
        return { question: "act.ask.void", line: "act.visit", values: valuesOf(each, me, reader), buttons: [withdraw] };
      });
    default:
      return listOthers(offer, reader);
  }
}

type VisitOffer = Extract<Offer, { readonly of: readonly { readonly visit: Visit }[] }>;

/** What is offered with a record, an answer or a commitment. */
function listOthers(offer: Exclude<Offer, VisitOffer>, reader: Reader): readonly Offered[] {
  switch (offer.act) {
    case "confirmed":
    case "disputed":
      return offer.of.map(({ session, pair }) => {
        const { day } = reader.when(session.startedAt, pair.principal.zone);
        const say = button(
          "act.review",
          { session: session.id, says: offer.act },
          reader.say(`act.button.${offer.act}`),
        );
        const read = button("session.read", { session: session.id }, reader.say("session.button.read"));
        const values = { day, mentor: firstName(pair.mentor) };
        return { question: `act.ask.${offer.act}`, line: "act.record", values, buttons: [say, read] };
      });
    case "correct":
      return offerCorrection(offer, reader);
    case "take_back":
    case "amend":
    case "withdraw":
      return offer.of.map((each) => offerRecord(offer.act, each, reader));
    case "unshare":
      return offer.of.map(({ reflection, pair }) => {
        const of = { reflection: reflection.id, pair: pair.id };
        const values = { mentor: firstName(pair.mentor), words: clipText(reflection.text, MAX_QUOTED) };
        const unshare = button("act.unshare", of, reader.say("act.button.unshare"));
        return { question: "act.ask.unshare", line: "act.answer", values, buttons: [unshare] };
      });
    case "done":
    case "dropped":
      return offer.of.map(({ commitment }) => {
        const settle = { commitment: commitment.id, as: offer.act };
        const values = { words: clipText(commitment.text, MAX_QUOTED) };
        const done = button("commitment.settle", settle, reader.say(`act.button.${offer.act}`));
        return { question: `act.ask.${offer.act}`, line: "act.commitment", values, buttons: [done] };
      });
  }
}

const MAX_QUOTED = 120;

/** With whom a visit is and when, by the time of the school. */
function valuesOf({ visit, pair }: { readonly visit: Visit; readonly pair: Pair }, me: PersonId, reader: Reader) {
  return { other: firstName(getOtherPerson(pair, me)), ...reader.when(visit.startsAt, pair.principal.zone) };
}
