import type { PersonId } from "#kernel/id.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { actionsBlock, button, contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { chosenBlock } from "#slack/render/chosen.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { commitmentOutcomeButtons, settledCommitmentButtons } from "./settle-row.ts";

/**
 * Renders the question what became of a commitment. The message names the other person and the day; the commitment's
 * text is shown only in the modal.
 */
export function commitmentDueMessage(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): Message {
  const values = dueValues(commitment, pair, me, reader);
  const show = button("commitment.show", { pair: pair.id }, reader.say("commitment.button.show"));
  return {
    text: reader.say("commitment.due", values),
    blocks: [
      sectionBlock(`*${reader.mark("commitment.due", values)}*`, commitment.status === "open" ? show : undefined),
      ...(commitment.status === "open"
        ? [commitmentOutcomeButtons(commitment, reader)]
        : [
            chosenBlock(
              reader.say(`commitment.settled.${commitment.status}`),
              commitment.toldAt && reader.say("commitment.told_other", { other: values.other }),
            ),
            ...settledCommitmentButtons(commitment, pair, me, reader),
          ]),
      contextBlock(reader.say("commitment.chat")),
    ],
  };
}

function dueValues({ dueOn, madeAt }: Commitment, pair: Pair, me: PersonId, reader: Reader) {
  return { other: firstName(getOtherPerson(pair, me)), day: dueOn ? reader.day(dueOn) : reader.when(madeAt).day };
}

/** Renders the news that the other person has said what became of a commitment; what it was, only the modal shows. */
export function commitmentSettledMessage(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): Message {
  const values = { other: firstName(getOtherPerson(pair, me)) };
  const open = button("commitment.open", { commitment: commitment.id }, reader.say("commitment.button.show"));
  return {
    text: reader.say("commitment.settled_by_other", values),
    blocks: [sectionBlock(reader.mark("commitment.settled_by_other", values)), actionsBlock(open)],
  };
}
