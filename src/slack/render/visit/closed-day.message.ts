import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { actionsBlock, type Block, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { chosenBlock } from "#slack/render/chosen.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { visitStateBlocks } from "./visit-state.ts";

type ClosedDay = UtteranceOf<"visit.closed_day">;

/**
 * Renders the news that the day of a visit has become a day without school or one of a leave, with what can be done about it,
 * or with what was done.
 */
export function closedDayMessage(said: ClosedDay, reader: Reader): Message {
  const { visit, pair, name, me } = said;
  const about = { other: firstName(getOtherPerson(pair, me)), ...reader.when(visit.startsAt) };
  const text = (say: Reader["say"]) => {
    if (said.away) return say(said.away === me ? "visit.away.you" : "visit.away", about);
    if (said.isOpenAgain) return say("visit.closed_day.was", about);
    return name === undefined ? say("visit.closed_day.weekend", about) : say("visit.closed_day", { ...about, name });
  };
  return { text: text(reader.say), blocks: [sectionBlock(text(reader.mark)), ...whatNow(said, reader)] };
}

function whatNow({ visit, to, isKept, isOpenAgain, away }: ClosedDay, reader: Reader): Block[] {
  if (visit.status !== "planned" && visit.status !== "confirmed") return visitStateBlocks(visit, to, reader);
  if (isOpenAgain) return [chosenBlock(reader.say(away ? "visit.away.over" : "visit.closed_day.over"))];
  const keep = reader.say("visit.button.keep");
  if (isKept) return [chosenBlock(keep)];
  return [
    actionsBlock(
      button("visit.keep", { visit: visit.id }, keep),
      button("visit.move", { visit: visit.id }, reader.say("visit.button.move")),
      button("visit.cancel", { visit: visit.id }, reader.say("visit.button.cancel")),
    ),
  ];
}

/** Renders the news that there is school on the day of a visit after all: it stands, or is put on again with a button. */
export function openDayMessage(
  { visit, pair, me, to, isOff, isClosedAgain }: UtteranceOf<"visit.open_day">,
  reader: Reader,
): Message {
  const key = isOff ? "visit.open_day.off" : "visit.open_day";
  const about = { other: firstName(getOtherPerson(pair, me)), ...reader.when(visit.startsAt) };
  const now = () => {
    if (isClosedAgain) return [chosenBlock(reader.say("visit.open_day.over"))];
    if (!isOff) return visitStateBlocks(visit, to, reader);
    return [actionsBlock(button("visit.reopen", { visit: visit.id }, reader.say("visit.button.put_on")))];
  };
  return { text: reader.say(key, about), blocks: [sectionBlock(reader.mark(key, about)), ...now()] };
}

/** Renders the news that a visit takes place although its day has become one without school. */
export function keptVisitMessage({ visit, pair, me }: UtteranceOf<"visit.kept">, reader: Reader): Message {
  const values = { other: firstName(getOtherPerson(pair, me)), ...reader.when(visit.startsAt) };
  return {
    text: reader.say("visit.kept", values),
    blocks: [
      sectionBlock(reader.mark("visit.kept", values)),
      actionsBlock(
        button("visit.move", { visit: visit.id }, reader.say("visit.button.move")),
        button("visit.cancel", { visit: visit.id }, reader.say("visit.button.cancel")),
      ),
    ],
  };
}
