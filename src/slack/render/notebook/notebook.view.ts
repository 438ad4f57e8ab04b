import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { contextBlock, inputBlock, sectionBlock, splitIntoSections } from "#slack/render/blocks.ts";
import { textField } from "#slack/render/fields.ts";
import { createFormModal, createReadOnlyModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatList } from "#words/format.ts";

/** Renders the form in which a mentor writes a private note. */
export function noteFormView(_: ModalContentNamed<"notebook.write">, reader: Reader): ModalView {
  return createFormModal(
    "notebook.write",
    {},
    {
      title: reader.say("session.note.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("common.button.save"),
      blocks: [
        inputBlock("note", reader.say("session.note.label"), textField(undefined, { multiline: true }), {
          hint: reader.say("session.note.hint"),
        }),
      ],
    },
  );
}

/** Renders a mentor's newest private notes, verbatim. */
export function notebookView({ entries }: ModalContentNamed<"notebook.entries">, reader: Reader): ModalView {
  const shown = entries.flatMap((entry) => [
    sectionBlock(`*${reader.when(entry.writtenAt).day}*`),
    ...splitIntoSections(entry.text),
    ...(entry.named.length > 0
      ? [
          contextBlock(
            reader.mark("home.notebook.named", { names: formatList(reader.locale, entry.named.slice(0, 8)) }),
          ),
        ]
      : []),
  ]);
  return createReadOnlyModal({
    title: reader.say("home.notebook.title"),
    close: reader.say("common.button.close"),
    blocks: [
      contextBlock(reader.say("home.notebook.who")),
      ...(shown.length > 0 ? shown : [sectionBlock(reader.say("home.notebook.empty"))]),
    ],
  });
}
