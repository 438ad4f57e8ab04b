import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { actionsBlock, button, contextBlock, inputBlock, sectionBlock } from "#slack/render/blocks.ts";
import { textField } from "#slack/render/fields.ts";
import { createFormModal, createReadOnlyModal } from "#slack/render/modal.ts";
import { escapeMrkdwn, formatQuote } from "#slack/render/mrkdwn.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { formatList } from "#words/format.ts";
import { answerBlocks } from "./own-answer.view.ts";
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
 * Renders the end of the reflection on a visit: each answer with its question, and for each the choice to share it with
 * a mentor. What is not shared stays private, so closing the modal keeps it so.
 */
export function reflectionChoiceView(
  { thread, answers, pair }: ModalContentNamed<"reflection.choice">,
  reader: Reader,
): ModalView {
  const mentors = (answers[0]?.pairs ?? []).filter(({ endedAt }) => !endedAt);
  const names = formatList(
    reader.locale,
    mentors.map(({ mentor }) => firstName(mentor)),
    "disjunction",
  );
  const isShared = answers.some(({ reflection }) => reflection.sharedWith.length > 0);
  const ask =
    mentors.length > 0
      ? reader.mark("reflection.share.ask", { mentor: names })
      : reader.mark("reflection.share.ended", { mentor: firstName(pair.mentor) });
  const end = reader.say(isShared ? "reflection.share.done" : "reflection.share.private");
  return createReadOnlyModal({
    title: reader.say("reflection.share.title"),
    close: reader.say("common.button.close"),
    blocks: [
      sectionBlock(reader.say("reflection.share.wrote")),
      ...answers.flatMap((answer) => answerBlocks(answer, "choice", reader)),
      sectionBlock(ask),
      actionsBlock(button("reflection.keep", { thread }, end)),
      contextBlock(reader.say("reflection.who_sees")),
    ],
  });
}
