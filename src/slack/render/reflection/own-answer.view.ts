import type { ModalView } from "@slack/types";
import type { OwnAnswer } from "#mentoring/door/form.ts";
import type { ReflectionPlace } from "#mentoring/door/reflection.actions.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import {
  actionsBlock,
  type Block,
  button,
  contextBlock,
  sectionBlock,
  splitIntoSections,
} from "#slack/render/blocks.ts";
import { longTextBlocks } from "#slack/render/long-text.ts";
import { createFormModal, createReadOnlyModal } from "#slack/render/modal.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { formatList } from "#words/format.ts";
import { formatWhoReads } from "./who-reads.ts";
import { formatQuestionLine } from "./worded.ts";

/** Renders one of the principal's own answers, whole, with what they can do with it. */
export function ownAnswerView(answer: ModalContentNamed<"reflection.one">, reader: Reader): ModalView {
  const { reflection, from, hasEarlier } = answer;
  const payload = { reflection: reflection.id, from };
  const sure = {
    title: { type: "plain_text" as const, text: reader.say("reflection.delete.title") },
    text: { type: "plain_text" as const, text: reader.say("reflection.delete.text") },
    confirm: { type: "plain_text" as const, text: reader.say("reflection.delete.confirm") },
    deny: { type: "plain_text" as const, text: reader.say("reflection.delete.deny") },
  };
  return createReadOnlyModal({
    title: reader.say("reflection.share.title"),
    close: reader.say("common.button.close"),
    blocks: [
      ...answerBlocks(answer, from, reader),
      actionsBlock(
        button("reflection.edit", payload, reader.say("reflection.button.edit")),
        ...(hasEarlier ? [button("reflection.earlier", payload, reader.say("reflection.button.earlier"))] : []),
        button("reflection.delete", payload, reader.say("reflection.button.delete"), { confirm: sure }),
      ),
      actionsBlock(backButton(from, reader)),
    ],
  });
}

/** Renders an answer with its question, who reads it, how it would read there, and a button for each mentor. */
export function answerBlocks(answer: OwnAnswer, from: ReflectionPlace, reader: Reader): Block[] {
  const { reflection, asShared } = answer;
  const mentors = answer.pairs.filter(({ endedAt }) => !endedAt);
  const buttons = mentors.map(({ id: pair, mentor }) => {
    const isShared = reflection.sharedWith.includes(pair);
    const key = isShared ? "reflection.button.take_back_from" : "reflection.share.share";
    const label = reader.say(key, { mentor: firstName(mentor) });
    return button(
      isShared ? "reflection.take_back" : "reflection.share_with",
      { reflection: reflection.id, pair, from },
      label,
    );
  });
  return [
    sectionBlock(
      [`*${reader.when(reflection.writtenAt).day}*`, ...formatQuestionLine(answer.question, reader)].join("\n"),
    ),
    ...splitIntoSections(reflection.text),
    ...(asShared && mentors.length > 0
      ? [sectionBlock(reader.say("reflection.share.reads")), ...splitIntoSections(asShared)]
      : []),
    contextBlock(...formatWhoReads(answer, reader)),
    ...(buttons.length > 0 && asShared !== "" ? [actionsBlock(...buttons.slice(0, 24))] : []),
  ];
}

/** Renders the form that edits an answer; it says who will read the new text. */
export function editReflectionView(
  { reflection, question, mentors, from }: ModalContentNamed<"reflection.edit">,
  reader: Reader,
): ModalView {
  const names = formatList(
    reader.locale,
    mentors.map(({ mentor }) => firstName(mentor)),
  );
  const whoReads =
    mentors.length > 0
      ? reader.mark("reflection.edit.shared", { mentors: names })
      : reader.say("reflection.mine.private");
  const asked = formatQuestionLine(question, reader).map((line) => sectionBlock(line));
  return createFormModal(
    "reflection.edit",
    { reflection: reflection.id, from },
    {
      title: reader.say("reflection.share.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("reflection.button.update"),
      blocks: [
        ...asked,
        ...longTextBlocks("answer", reader.say("reflection.form.answer"), reflection.text, reader, {
          hint: reader.say("reflection.form.hint"),
        }),
        contextBlock(whoReads, reader.say("reflection.edit.kept")),
      ],
    },
  );
}

/** Renders what stood in an answer before it was edited, newest first. */
export function earlierAnswersView(
  { reflection, earlier, from }: ModalContentNamed<"reflection.earlier">,
  reader: Reader,
): ModalView {
  return createReadOnlyModal({
    title: reader.say("reflection.button.earlier"),
    close: reader.say("common.button.close"),
    blocks: [
      contextBlock(reader.say("reflection.earlier.who_sees")),
      actionsBlock(button("reflection.open", { reflection, from }, reader.say("reflection.button.back_to_it"))),
      ...earlier.flatMap(({ text, replacedAt }) => [
        sectionBlock(`*${reader.say("reflection.earlier.until", { day: reader.when(replacedAt).day })}*`),
        ...splitIntoSections(text),
      ]),
    ],
  });
}

function backButton(from: ReflectionPlace, reader: Reader) {
  return button(
    "reflection.page",
    { at: typeof from === "object" ? from.at : 0 },
    reader.say("reflection.button.back"),
  );
}
