import type { PersonId } from "#kernel/id.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { chosenBlock } from "#slack/render/chosen.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { commitmentOutcomeButtons } from "./settle-row.ts";

/**
 * Renders the question what became of a commitment. The message names the other person and the day; the commitment's
 * text is shown only in the modal.
 */
export function commitmentDueMessage(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): Message {
  const values = dueValues(commitment, pair, me, reader);
  return {
    text: reader.say("commitment.due", values),
    blocks: [
      sectionBlock(`*${reader.mark("commitment.due", values)}*`),
      ...(commitment.status === "open"
        ? [commitmentOutcomeButtons(commitment, reader, true)]
        : [chosenBlock(reader.say(`commitment.settled.${commitment.status}`))]),
      contextBlock(reader.say("commitment.chat")),
    ],
  };
}

function dueValues({ dueOn, madeAt }: Commitment, pair: Pair, me: PersonId, reader: Reader) {
  return { other: firstName(getOtherPerson(pair, me)), day: dueOn ? reader.day(dueOn) : reader.when(madeAt).day };
}
