import type { ModalView } from "@slack/types";
import type { PersonId } from "#kernel/id.ts";
import { type Commitment, isOwnCommitment } from "#mentoring/commitment/commitment.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { actionsBlock, type Block, button, contextBlock, dividerBlock, sectionBlock } from "#slack/render/blocks.ts";
import { chosenBlock } from "#slack/render/chosen.ts";
import { createReadOnlyModal } from "#slack/render/modal.ts";
import { escapeMrkdwn, formatQuote } from "#slack/render/mrkdwn.ts";
import { pagerBlocks } from "#slack/render/pager.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { commitmentOutcomeButtons, settledCommitmentButtons } from "./settle-row.ts";

type CommitmentList = ModalContentNamed<"commitment.list">;
type CommitmentsOfPair = CommitmentList["lists"][number];

/**
 * Renders the modal with the open commitments of each pair of a mentor or principal, and those of the principal's pairs
 * that have ended. Only the person who made a commitment can report its outcome.
 */
export function commitmentsView({ lists, settled, me }: CommitmentList, reader: Reader): ModalView {
  return createReadOnlyModal({
    title: reader.say("commitment.title"),
    close: reader.say("common.button.close"),
    blocks: [
      ...(settled ? [...settledBlocks(settled.commitment, settled.pair, me, reader), dividerBlock()] : []),
      ...lists.flatMap((list) => [...headBlocks(list, lists.length, me), ...listBlocks(list, me, reader)]),
    ],
  });
}

/** Renders the commitments of one pair that have an outcome, page by page. */
export function settledCommitmentsView(
  { pair, me, closed }: ModalContentNamed<"commitment.closed">,
  reader: Reader,
): ModalView {
  const lines = closed.items.map((commitment) => {
    const became = commitment.status === "open" ? "" : ` · ${reader.say(`commitment.became.${commitment.status}`)}`;
    return sectionBlock(
      `${commitmentLine(commitment, pair, me, reader)}${became}`,
      button("commitment.open", { commitment: commitment.id }, reader.say("common.button.open")),
    );
  });
  return createReadOnlyModal({
    title: reader.say("commitment.closed"),
    close: reader.say("common.button.close"),
    blocks: [
      ...pagerBlocks("commitment.closed", closed, (at) => ({ pair: pair.id, at }), reader),
      ...(lines.length > 0 ? lines : [sectionBlock(reader.say("commitment.closed.none"))]),
      actionsBlock(button("commitment.show", { pair: pair.id }, reader.say("commitment.button.back"))),
    ],
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
  return [
    contextBlock(whoReads),
    ...(lines.length > 0 ? lines : [sectionBlock(reader.say("commitment.none"))]),
    actionsBlock(...commitmentsOfPairButtons(pair, reader)),
  ];
}

/** The buttons below the open commitments of a pair: to add one of one's own, and to those with an outcome. */
export function commitmentsOfPairButtons(pair: Pair, reader: Reader) {
  return [
    ...(pair.endedAt ? [] : [button("commitment.add", { pair: pair.id }, reader.say("commitment.button.add"))]),
    button("commitment.closed", { pair: pair.id, at: 0 }, reader.say("commitment.closed")),
  ];
}

/** Renders one open commitment, with the buttons to say what became of it if it is the reader's. */
export function commitmentBlocks(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): Block[] {
  const open = button("commitment.open", { commitment: commitment.id }, reader.say("common.button.open"));
  return [
    sectionBlock(commitmentLine(commitment, pair, me, reader), open),
    ...(isOwnCommitment(commitment, pair, me) ? [commitmentOutcomeButtons(commitment, reader)] : []),
  ];
}

/** Renders a commitment with its outcome, and what can be done then. */
export function settledBlocks(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): Block[] {
  if (commitment.status === "open") return [];
  const told = commitment.toldAt && reader.say("commitment.told_other", otherOf(pair, me));
  return [
    sectionBlock(commitmentLine(commitment, pair, me, reader)),
    chosenBlock(reader.say(`commitment.settled.${commitment.status}`), told),
    ...settledCommitmentButtons(commitment, pair, me, reader),
  ];
}

/** Formats whose a commitment is, what it says, when or where, its day, and what the other side did with it lately. */
export function commitmentLine(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): string {
  const { news } = commitment;
  const mark = news ? ` · *${reader.say(`commitment.new.${news.what}`, { day: reader.when(news.at).day })}*` : "";
  return `*${whose(commitment, pair, me, reader)}* · ${formatWording(commitment, reader)}${mark}`;
}

export function formatWording({ text, cue, dueOn }: Pick<Commitment, "text" | "cue" | "dueOn">, reader: Reader) {
  return [
    formatQuote(text),
    // What stands in the words of the commitment need not be said again.
    ...(cue && !text.includes(cue) ? [formatQuote(cue)] : []),
    ...(dueOn ? [reader.say("common.due", { day: reader.day(dueOn) })] : []),
  ].join(" · ");
}

export const otherOf = (pair: Pair, me: PersonId) => ({ other: firstName(getOtherPerson(pair, me)) });

function whose(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): string {
  if (commitment.owner === "joint") return reader.say("commitment.both");
  return isOwnCommitment(commitment, pair, me)
    ? reader.say("commitment.yours")
    : reader.mark("commitment.theirs", otherOf(pair, me));
}
