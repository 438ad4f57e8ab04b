import type { ModalView } from "@slack/types";
import type { PersonId } from "#kernel/id.ts";
import { COMMITMENT_KINDS } from "#kernel/session-detail-codes.ts";
import {
  type Commitment,
  type EarlierCommitment,
  getCommitmentSide,
  isOwnCommitment,
  mayCorrectCommitment,
} from "#mentoring/commitment/commitment.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { actionsBlock, type Block, button, contextBlock, inputBlock, sectionBlock } from "#slack/render/blocks.ts";
import { dayField, selectField, textField } from "#slack/render/fields.ts";
import { createFormModal, createReadOnlyModal } from "#slack/render/modal.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { commitmentLine, formatWording, otherOf, settledBlocks } from "./commitments.view.ts";
import { commitmentOutcomeButtons } from "./settle-row.ts";

/** The longest words of a commitment. One that was logged with longer words keeps them. */
const MOST = 200;
const OPTIONAL = { optional: true };

/** Renders one commitment, with what its reader can do with it and what it said before. */
export function commitmentView(
  { commitment, pair, me, earlier }: ModalContentNamed<"commitment.one">,
  reader: Reader,
): ModalView {
  const whoReads = pair.endedAt
    ? reader.mark("commitment.ended", otherOf(pair, me))
    : reader.say("commitment.who_sees");
  return createReadOnlyModal({
    title: reader.say("commitment.one"),
    close: reader.say("common.button.close"),
    blocks: [
      ...(commitment.status === "open"
        ? openBlocks(commitment, pair, me, reader)
        : settledBlocks(commitment, pair, me, reader)),
      contextBlock(whoReads),
      ...(earlier.length > 0 ? [sectionBlock(`*${reader.say("commitment.earlier")}*`)] : []),
      ...earlier.map((before) => sectionBlock(formatEarlier(before, pair, me, reader))),
      actionsBlock(button("commitment.show", { pair: pair.id }, reader.say("commitment.button.back"))),
    ],
  });
}

function openBlocks(commitment: Commitment, pair: Pair, me: PersonId, reader: Reader): Block[] {
  const edit = button("commitment.edit", { commitment: commitment.id }, reader.say("commitment.button.edit"));
  return [
    sectionBlock(commitmentLine(commitment, pair, me, reader)),
    ...(commitment.dueOn ? [] : [contextBlock(reader.say("commitment.undated"))]),
    ...(isOwnCommitment(commitment, pair, me) ? [commitmentOutcomeButtons(commitment, reader)] : []),
    ...(mayCorrectCommitment(commitment, pair, me) ? [actionsBlock(edit)] : []),
  ];
}

function formatEarlier(before: EarlierCommitment, pair: Pair, me: PersonId, reader: Reader): string {
  const { replacedBy, replacedAt, settledAs } = before;
  const who =
    replacedBy === getCommitmentSide(pair, me)
      ? reader.say("commitment.yours")
      : reader.mark("commitment.theirs", otherOf(pair, me));
  const said = settledAs ? reader.say(`commitment.became.${settledAs}`) : formatWording(before, reader);
  return `${reader.when(replacedAt).day} · ${who} · ${said}`;
}

/** Renders the form that corrects what a commitment says, or gives it another day. */
export function editCommitmentView(
  { commitment, pair, me }: ModalContentNamed<"commitment.edit">,
  reader: Reader,
): ModalView {
  return createFormModal(
    "commitment.edit",
    { commitment: commitment.id },
    {
      title: reader.say("commitment.one"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("commitment.button.change"),
      blocks: [...fields(commitment, reader), contextBlock(reader.mark("commitment.edit.kept", otherOf(pair, me)))],
    },
  );
}

/** Renders the form in which somebody adds a commitment of their own. */
export function addCommitmentView({ pair, me }: ModalContentNamed<"commitment.add">, reader: Reader): ModalView {
  return createFormModal(
    "commitment.add",
    { pair: pair.id },
    {
      title: reader.say("commitment.one"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("commitment.button.add"),
      blocks: [
        ...fields({ text: "" }, reader),
        contextBlock(reader.mark("commitment.add.who", { other: firstName(getOtherPerson(pair, me)) })),
      ],
    },
  );
}

function fields(
  { text, cue, kind, dueOn }: Pick<Commitment, "text" | "cue" | "kind" | "dueOn">,
  reader: Reader,
): Block[] {
  const kinds = COMMITMENT_KINDS.map((value) => ({ value, text: reader.say(`commitment.kind.${value}`) }));
  const notSaid = { value: "none", text: reader.say("session.detail.none") };
  const long = (initial = "") => textField(initial, { multiline: true, max: Math.max(MOST, initial.length) });
  return [
    inputBlock("words", reader.say("commitment.field.words"), long(text)),
    inputBlock("cue", reader.say("commitment.field.cue"), long(cue), OPTIONAL),
    inputBlock("on", reader.say("commitment.field.on"), dayField(dueOn?.toString()), {
      ...OPTIONAL,
      hint: reader.say("commitment.field.on.hint"),
    }),
    inputBlock("kind", reader.say("commitment.field.kind"), selectField([notSaid, ...kinds], kind), OPTIONAL),
  ];
}
