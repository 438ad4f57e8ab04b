import type { ModalView } from "@slack/types";
import type { PersonId } from "#kernel/id.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { type Block, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { createReadOnlyModal } from "#slack/render/modal.ts";
import { escapeMrkdwn, formatQuote } from "#slack/render/mrkdwn.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { commitmentOutcomeButtons } from "./settle-row.ts";

type CommitmentsOfPair = ModalContentNamed<"commitment.list">["lists"][number];

/**
 * Renders the modal with the open commitments of each pair of a mentor or principal, and those of the principal's pairs
 * that have ended. Only the person who made a commitment can report its outcome.
 */
export function commitmentsView({ lists, me }: ModalContentNamed<"commitment.list">, reader: Reader): ModalView {
  return createReadOnlyModal({
    title: reader.say("commitment.title"),
    close: reader.say("common.button.close"),
    blocks: lists.flatMap((list) => [...headBlocks(list, lists.length, me), ...listBlocks(list, me, reader)]),
  });
}

/** Of several lists, each says with whom it is. */
function headBlocks({ pair }: CommitmentsOfPair, lists: number, me: PersonId): Block[] {
  return lists > 1 ? [sectionBlock(`*${escapeMrkdwn(getOtherPerson(pair, me).name)}*`)] : [];
}

function listBlocks({ open, pair }: CommitmentsOfPair, me: PersonId, reader: Reader): Block[] {
  const lines = open.flatMap((commitment) => commitmentBlocks(commitment, pair, me, reader));
  const whoReads = pair.endedAt
    ? reader.mark("commitment.ended", { other: firstName(getOtherPerson(pair, me)) })
    : reader.say("commitment.who_sees");
  return [contextBlock(whoReads), ...(lines.length > 0 ? lines : [sectionBlock(reader.say("commitment.none"))])];
}

/** Renders one open commitment, with the buttons to say what became of it if it is the reader's. */
export function commitmentBlocks(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): Block[] {
  return [
    sectionBlock(
      `*${whose(commitment, pair, me, reader)}* · ${formatQuote(commitment.text)}${commitment.dueOn ? ` · ${reader.say("common.due", { day: reader.day(commitment.dueOn) })}` : ""}`,
    ),
    ...(isMine(commitment, pair, me) ? [commitmentOutcomeButtons(commitment, reader, false)] : []),
  ];
}

function isMine({ owner }: Commitment, pair: Pair, me: PersonId): boolean {
  return owner === "joint" || (owner === "principal" ? pair.principal.id === me : pair.mentor.id === me);
}

function whose(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): string {
  if (commitment.owner === "joint") return reader.say("commitment.both");
  return isMine(commitment, pair, me)
    ? reader.say("commitment.yours")
    : reader.mark("commitment.theirs", { other: firstName(getOtherPerson(pair, me)) });
}
