import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { contextBlock, inputBlock, sectionBlock } from "#slack/render/blocks.ts";
import { textField } from "#slack/render/fields.ts";
import { createFormModal, createReadOnlyModal } from "#slack/render/modal.ts";
import { escapeMrkdwn, formatQuote } from "#slack/render/mrkdwn.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { shareChoiceBlocks } from "./share.blocks.ts";
import { formatQuestionWording } from "./worded.ts";

/** Renders the form in which a principal answers a reflective question privately; it states who can see the answer. */
export function answerQuestionView(
  { thread, pair, question }: ModalContentNamed<"reflection.answer">,
  reader: Reader,
): ModalView {
  return createFormModal(
    "reflection.answer",
    { thread, pair },
    {
      title: reader.say("reflection.form.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("reflection.form.submit"),
      blocks: [
        sectionBlock(`*${escapeMrkdwn(formatQuestionWording(question, reader))}*`),
        inputBlock("answer", reader.say("reflection.form.answer"), textField(undefined, { multiline: true }), {
          hint: reader.say("reflection.form.hint"),
        }),
        contextBlock(reader.say("reflection.who_sees")),
      ],
    },
  );
}

/** Renders the optional follow-up question in the modal in which the first question was answered. */
export function followUpQuestionView(
  { thread, pair, answer, question }: ModalContentNamed<"reflection.follow_up">,
  reader: Reader,
): ModalView {
  return createFormModal(
    "reflection.follow_up",
    { thread, pair },
    {
      title: reader.say("reflection.form.title"),
      close: reader.say("common.button.close"),
      submit: reader.say("reflection.form.submit"),
      blocks: [
        contextBlock(`${reader.say("reflection.share.wrote")} ${formatQuote(answer.slice(0, 500))}`),
        sectionBlock(`*${escapeMrkdwn(formatQuestionWording(question, reader))}*`),
        // The follow-up question needs another block id than the first, because under the same id Slack would show the
        // first answer in the field.
        inputBlock("more", reader.say("reflection.form.answer"), textField(undefined, { multiline: true }), {
          optional: true,
          hint: reader.say("reflection.form.optional"),
        }),
        contextBlock(reader.say("reflection.who_sees")),
      ],
    },
  );
}

/**
 * Renders the end of the reflection on a visit: the answers, and the choice to keep them private or to share them with
 * the mentor.
 */
export function reflectionChoiceView(
  { thread, texts, shared, pair }: ModalContentNamed<"reflection.choice">,
  reader: Reader,
): ModalView {
  const quotes = (answers: readonly string[]) => answers.map((text) => formatQuote(text.slice(0, 1000))).join("\n");
  const wrote = `${reader.say("reflection.share.wrote")}\n${quotes(texts)}`;
  const reads = reader.mark("reflection.share.reads", { mentor: firstName(pair.mentor) });
  const asShared = shared && shared.length > 0 ? [sectionBlock(`${reads}\n${quotes(shared)}`)] : [];
  return createReadOnlyModal({
    title: reader.say("reflection.share.title"),
    close: reader.say("common.button.close"),
    blocks: [
      ...shareChoiceBlocks(wrote, thread, pair, reader, asShared),
      contextBlock(reader.say("reflection.who_sees")),
    ],
  });
}
