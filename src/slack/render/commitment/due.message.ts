import type { ModalView } from "@slack/types";
import type { PersonId } from "#kernel/id.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";
import { otherHalf, type Pair } from "#mentoring/pair/pair.ts";
import { actions, type Block, button, context, type Message, section } from "#slack/render/blocks.ts";
import { readingView } from "#slack/render/modal.ts";
import { quoted } from "#slack/render/mrkdwn.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** What has happened with it? The chat says with whom and for which day; its words are only in the form. */
export function dueMessage(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): Message {
  const values = dueValues(commitment, pair, me, reader);
  return {
    text: reader.say("commitment.due", values),
    blocks: [
      section(`*${reader.mark("commitment.due", values)}*`),
      settleRow(commitment, reader, true),
      context(reader.say("commitment.chat")),
    ],
  };
}

/** The same once it was answered. */
export function settledText(
  commitment: Commitment,
  pair: Pair,
  me: PersonId,
  as: "done" | "changed" | "dropped",
  reader: Reader,
): string {
  const question = reader.say("commitment.due", dueValues(commitment, pair, me, reader));
  return reader.mark("session.answered", { question, answer: reader.say(`commitment.settled.${as}`) });
}

function dueValues({ dueOn, madeAt }: Commitment, pair: Pair, me: PersonId, reader: Reader) {
  return { other: firstName(otherHalf(pair, me)), day: dueOn ? reader.day(dueOn) : reader.when(madeAt).day };
}

/** What is open between two people, each with the ways it may have gone for whose it is. */
export function commitmentsView(open: readonly Commitment[], pair: Pair, me: PersonId, reader: Reader): ModalView {
  const lines = open.flatMap((commitment): Block[] => [
    section(
      `*${whose(commitment, pair, me, reader)}* · ${quoted(commitment.text)}${commitment.dueOn ? ` · ${reader.say("common.due", { day: reader.day(commitment.dueOn) })}` : ""}`,
    ),
    ...(isMine(commitment, pair, me) ? [settleRow(commitment, reader, false)] : []),
  ]);
  return readingView({
    title: reader.say("commitment.title"),
    close: reader.say("common.button.close"),
    blocks: [
      context(reader.say("commitment.who_sees")),
      ...(lines.length > 0 ? lines : [section(reader.say("commitment.none"))]),
    ],
  });
}

function settleRow(commitment: Commitment, reader: Reader, show: boolean) {
  const settle = (as: "done" | "changed" | "dropped", text: string) =>
    button("commitment.settle", { commitment: commitment.id, as }, text);
  const open = button("commitment.show", { pair: commitment.pairId }, reader.say("commitment.button.show"));
  return actions(
    settle("done", reader.say("commitment.button.kept")),
    settle("changed", reader.say("commitment.button.changed")),
    settle("dropped", reader.say("commitment.button.let_go")),
    ...(show ? [open] : []),
  );
}

function isMine({ owner }: Commitment, pair: Pair, me: PersonId): boolean {
  return owner === "joint" || (owner === "principal" ? pair.principal.id === me : pair.mentor.id === me);
}

function whose(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): string {
  if (commitment.owner === "joint") return reader.say("commitment.both");
  return isMine(commitment, pair, me)
    ? reader.say("commitment.yours")
    : reader.mark("commitment.theirs", { other: firstName(otherHalf(pair, me)) });
}
