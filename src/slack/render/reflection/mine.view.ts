import type { ModalView } from "@slack/types";
import type { OwnAnswer } from "#mentoring/door/form.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { actionsBlock, type Block, button, contextBlock, inputBlock, sectionBlock } from "#slack/render/blocks.ts";
import { textField } from "#slack/render/fields.ts";
import { clipText } from "#slack/render/limits.ts";
import { createFormModal } from "#slack/render/modal.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import { pagerBlocks } from "#slack/render/pager.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatWhoReads } from "./who-reads.ts";
import { formatQuestionLine } from "./worded.ts";

/** How much of an answer its line in the list shows. */
const PREVIEW = 280;

/** Renders a page of the principal's own reflections, or what was found in them, with a field to look for words. */
export function myReflectionsView(shown: ModalContentNamed<"reflection.find">, reader: Reader): ModalView {
  const { at, answers, searched } = shown;
  const empty = searched ? "reflection.found_nothing" : "reflection.mine.empty";
  return createFormModal(
    "reflection.find",
    {},
    {
      title: reader.say("reflection.mine"),
      close: reader.say("common.button.close"),
      submit: reader.say("common.button.search"),
      blocks: [
        inputBlock("words", reader.say("reflection.find"), textField(searched?.words, { max: 150 }), {
          optional: true,
        }),
        ...(searched ? [actionsBlock(button("reflection.page", { at: 0 }, reader.say("reflection.show_all")))] : []),
        ...(answers.length > 0
          ? answers.flatMap((answer) => lineOf(answer, at, reader))
          : [sectionBlock(reader.say(empty))]),
        ...(searched?.hasMore ? [contextBlock(reader.say("common.search.more"))] : []),
        ...pagerBlocks("reflection.page", shown, (page) => ({ at: page }), reader),
      ],
    },
  );
}

function lineOf(answer: OwnAnswer, at: number, reader: Reader): Block[] {
  const { reflection } = answer;
  const payload = { reflection: reflection.id, from: { at } };
  const lines = [
    `*${reader.when(reflection.writtenAt).day}*`,
    ...formatQuestionLine(answer.question, reader),
    escapeMrkdwn(clipText(reflection.text, PREVIEW)),
  ];
  return [
    sectionBlock(lines.join("\n"), button("reflection.open", payload, reader.say("common.button.open"))),
    contextBlock(...formatWhoReads(answer, reader)),
  ];
}
