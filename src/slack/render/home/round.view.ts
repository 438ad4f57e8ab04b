import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { MOST_VISITS } from "#mentoring/door/round.forms.ts";
import type { VisitRound } from "#mentoring/programme/programme.ts";
import { actionsBlock, type Block, button, contextBlock, inputBlock, sectionBlock } from "#slack/render/blocks.ts";
import { dayField, selectField, textField } from "#slack/render/fields.ts";
import { createFormModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatPhraseAsPlainText } from "#slack/render/word-phrase.ts";

const MAX_NAME = 100;
const VISITS = Array.from({ length: MOST_VISITS }, (_, index) => String(index + 1));

/** Renders the line on a coordinator's Home tab that leads to the rounds of visits. */
export function roundButtonBlock(reader: Reader): Block {
  return sectionBlock(`*${reader.say("round.title")}*`, button("round.show", {}, reader.say("round.button.show")));
}

/** Renders the rounds that are set, with fields to set another one. */
export function roundsView({ rounds, says }: ModalContentNamed<"round.list">, reader: Reader): ModalView {
  return createFormModal(
    "round.list",
    {},
    {
      title: reader.say("round.title"),
      close: reader.say("common.button.close"),
      submit: reader.say("round.button.set"),
      blocks: [
        ...(says ? [contextBlock(formatPhraseAsPlainText(says, reader))] : []),
        contextBlock(reader.say("round.what")),
        ...(rounds.length === 0 ? [contextBlock(reader.say("round.none"))] : []),
        ...rounds.map((round) => roundBlock(round, reader)),
        ...roundFields(undefined, reader),
      ],
    },
  );
}

/** Renders the form that corrects a round or removes it. */
export function changeRoundView({ round }: ModalContentNamed<"round.change">, reader: Reader): ModalView {
  const is = { round: round.id };
  return createFormModal("round.change", is, {
    title: reader.say("round.change.title"),
    close: reader.say("common.button.cancel"),
    submit: reader.say("common.button.save"),
    blocks: [
      ...roundFields(round, reader),
      actionsBlock(button("round.remove", is, reader.say("round.button.remove"))),
    ],
  });
}

function roundBlock({ id, name, startsOn, endsOn, targetVisits }: VisitRound, reader: Reader): Block {
  const [from, to] = [reader.date(startsOn), reader.date(endsOn)];
  const line = reader.mark("round.line", { name, from, to, count: targetVisits });
  return sectionBlock(line, button("round.change", { round: id }, reader.say("round.button.change")));
}

function roundFields(round: VisitRound | undefined, reader: Reader): Block[] {
  const visits = VISITS.map((count) => ({ value: count, text: count }));
  return [
    inputBlock("name", reader.say("round.form.name"), textField(round?.name, { max: MAX_NAME }), {
      hint: reader.say("round.form.name.hint"),
    }),
    inputBlock("from", reader.say("round.form.from"), dayField(round?.startsOn.toString())),
    inputBlock("to", reader.say("round.form.to"), dayField(round?.endsOn.toString())),
    inputBlock("visits", reader.say("round.form.visits"), selectField(visits, round && String(round.targetVisits))),
  ];
}
