import type { ModalView } from "@slack/types";
import type { ThreadId } from "#kernel/id.ts";
import { context, input, section } from "#slack/render/blocks.ts";
import { textField } from "#slack/render/fields.ts";
import { formView, readingView } from "#slack/render/modal.ts";
import { esc, quoted } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { shareBlocks } from "./share.blocks.ts";

/** The private form: the question, one field, and who sees it. */
export function answerView(thread: ThreadId, question: string, reader: Reader): ModalView {
  return formView(
    "reflection.answer",
    { thread },
    {
      title: reader.say("reflection.form.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("reflection.form.submit"),
      blocks: [
        section(`*${esc(question)}*`),
        input("answer", reader.say("reflection.form.answer"), textField(undefined, { multiline: true }), {
          hint: reader.say("reflection.form.hint"),
        }),
        context(reader.say("reflection.who_sees")),
      ],
    },
  );
}

/** One more question, in the same form; it may be left empty. */
export function followUpView(thread: ThreadId, answer: string, question: string, reader: Reader): ModalView {
  return formView(
    "reflection.follow_up",
    { thread },
    {
      title: reader.say("reflection.form.title"),
      close: reader.say("common.button.close"),
      submit: reader.say("reflection.form.submit"),
      blocks: [
        context(`${reader.say("reflection.share.wrote")} ${quoted(answer.slice(0, 500))}`),
        section(`*${esc(question)}*`),
        // A field with the name of the last one would keep what was written there.
        input("more", reader.say("reflection.form.answer"), textField(undefined, { multiline: true }), {
          optional: true,
          hint: reader.say("reflection.form.optional"),
        }),
        context(reader.say("reflection.who_sees")),
      ],
    },
  );
}

/** The end of a thread: what was written, and the choice. */
export function shareView(thread: ThreadId, texts: readonly string[], mentor: string, reader: Reader): ModalView {
  const wrote = `${reader.say("reflection.share.wrote")}\n${texts.map((text) => quoted(text.slice(0, 1000))).join("\n")}`;
  return readingView({
    title: reader.say("reflection.share.title"),
    close: reader.say("common.button.close"),
    blocks: [...shareBlocks(wrote, thread, mentor, reader), context(reader.say("reflection.who_sees"))],
  });
}

/** A form with one thing to read and nothing to hand in. */
export function lineView(title: string, text: string, reader: Reader): ModalView {
  return readingView({
    title,
    close: reader.say("common.button.close"),
    blocks: [section(text)],
  });
}
