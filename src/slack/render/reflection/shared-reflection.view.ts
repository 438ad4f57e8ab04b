import type { ModalView } from "@slack/types";
import type { SharedAnswer } from "#mentoring/door/form.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { type Block, contextBlock, sectionBlock, splitIntoSections } from "#slack/render/blocks.ts";
import { createReadOnlyModal } from "#slack/render/modal.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { formatQuestionLine } from "./worded.ts";

/** Renders shared reflections for the mentor, verbatim, each below its question. */
export function sharedReflectionView(
  { answers, pair }: ModalContentNamed<"reflection.shared">,
  reader: Reader,
): ModalView {
  return createReadOnlyModal({
    title: reader.say("reflection.shared.title"),
    close: reader.say("common.button.close"),
    blocks: [
      ...answers.flatMap((answer) => sharedAnswerBlocks(answer, reader)),
      contextBlock(reader.mark("session.notes.by", { mentor: firstName(pair.principal) })),
    ],
  });
}

/** Renders one shared answer: the question, the latest text, and when it was shared and edited. */
export function sharedAnswerBlocks({ shared, question }: SharedAnswer, reader: Reader): Block[] {
  const { text, sharedAt, editedAt } = shared;
  const when = [
    reader.say("reflection.shared.on", { day: reader.when(sharedAt).day }),
    ...(editedAt ? [reader.say("common.edited", { day: reader.when(editedAt).day })] : []),
  ];
  return [
    ...formatQuestionLine(question, reader).map((line) => sectionBlock(line)),
    ...splitIntoSections(text),
    contextBlock(when.join(" · ")),
  ];
}
