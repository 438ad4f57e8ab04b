import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { chosenBlock } from "#slack/render/chosen.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** Renders the news that the day of a visit has become a day without school, with what can be done about it. */
export function closedDayMessage(
  { visit, pair, name, me, isKept }: UtteranceOf<"visit.closed_day">,
  reader: Reader,
): Message {
  const values = { other: firstName(getOtherPerson(pair, me)), name, ...reader.when(visit.startsAt) };
  const keep = reader.say("visit.button.keep");
  return {
    text: reader.say("visit.closed_day", values),
    blocks: [
      sectionBlock(reader.mark("visit.closed_day", values)),
      ...(isKept
        ? [chosenBlock(keep)]
        : [
            actionsBlock(
              button("visit.keep", { visit: visit.id }, keep),
              button("visit.move", { visit: visit.id }, reader.say("visit.button.move")),
              button("visit.cancel", { visit: visit.id }, reader.say("visit.button.cancel")),
            ),
          ]),
    ],
  };
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
