import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import {
  actionsBlock,
  type Block,
  button,
  contextBlock,
  sectionBlock,
  selectMenu,
  splitIntoSections,
} from "#slack/render/blocks.ts";
import { longTextBlocks } from "#slack/render/long-text.ts";
import { createFormModal, createReadOnlyModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatList } from "#words/format.ts";
import { noteHeading, principalChoices } from "./notebook.view.ts";

/** Renders one note, whole and verbatim, with what its author can do with it. */
export function noteView({ entry, pairs, from }: ModalContentNamed<"notebook.entry">, reader: Reader): ModalView {
  const payload = { entry: entry.id, ...(from && { from }) };
  const names = formatList(reader.locale, entry.named.slice(0, 8));
  return createReadOnlyModal({
    title: reader.say("home.notebook.title"),
    close: reader.say("common.button.close"),
    blocks: [
      sectionBlock(`*${noteHeading(entry, pairs, reader)}*`),
      ...splitIntoSections(entry.text),
      contextBlock(reader.say("home.notebook.who")),
      ...(entry.named.length > 0 ? [contextBlock(reader.mark("home.notebook.named", { names }))] : []),
      actionsBlock(
        button("notebook.edit", payload, reader.say("notebook.button.edit")),
        button("notebook.log", payload, reader.say("notebook.button.log")),
        button("notebook.delete", payload, reader.say("notebook.button.delete")),
      ),
      ...aboutBlocks({ entry, pairs, ...(from && { from }) }, reader),
      backBlock(from, reader),
    ],
  });
}

/** Renders the menu that says whom a note is about. A note about a record stays with whom the record is about. */
function aboutBlocks(
  { entry, pairs, from }: Pick<ModalContentNamed<"notebook.entry">, "entry" | "pairs" | "from">,
  reader: Reader,
): Block[] {
  if (pairs.length === 0 || entry.sessionId) return [];
  const nobody = { value: "nobody", text: reader.say("notebook.nobody") };
  const choices = [...principalChoices(pairs), ...(entry.pairId ? [nobody] : [])];
  const payload = { entry: entry.id, ...(from && { from }) };
  return [actionsBlock(selectMenu("notebook.about", payload, choices, reader.say("notebook.about")))];
}

/** Renders that a note was deleted, with the way back. */
export function deletedNoteView({ entry, from }: ModalContentNamed<"notebook.deleted">, reader: Reader): ModalView {
  const payload = { entry, ...(from && { from }) };
  return createReadOnlyModal({
    title: reader.say("home.notebook.title"),
    close: reader.say("common.button.close"),
    blocks: [
      sectionBlock(
        reader.say("notebook.deleted"),
        button("notebook.bring_back", payload, reader.say("notebook.button.bring_back")),
      ),
      backBlock(from, reader),
    ],
  });
}

export function editNoteView({ entry, from }: ModalContentNamed<"notebook.edit">, reader: Reader): ModalView {
  return createFormModal(
    "notebook.edit",
    { entry: entry.id, ...(from && { from }) },
    {
      title: reader.say("home.notebook.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("common.button.save"),
      blocks: longTextBlocks("note", reader.say("session.note.label"), entry.text, reader, {
        hint: reader.say("session.note.hint"),
      }),
    },
  );
}

/** Renders the form in which a note becomes an account of a visit, which its author can shorten before. */
export function logNoteView({ entry, from }: ModalContentNamed<"notebook.log">, reader: Reader): ModalView {
  const day = reader.when(entry.writtenAt).day;
  return createFormModal(
    "notebook.log",
    { entry: entry.id, writtenAt: entry.writtenAt, ...(from && { from }) },
    {
      title: reader.say("notebook.log"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("notebook.log.submit"),
      blocks: longTextBlocks("account", reader.say("notebook.log.label"), entry.text, reader, {
        hint: reader.say("notebook.log.hint", { day }),
      }),
    },
  );
}

function backBlock(from: ModalContentNamed<"notebook.entry">["from"], reader: Reader): Block {
  return actionsBlock(button("notebook.page", from ?? { at: 0 }, reader.say("notebook.button.back")));
}
