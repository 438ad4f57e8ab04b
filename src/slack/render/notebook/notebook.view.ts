import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import type { NotebookEntry } from "#mentoring/notebook/notebook-entry.ts";
import { namePrincipalAmong, type Pair } from "#mentoring/pair/pair.ts";
import {
  actionsBlock,
  type Block,
  button,
  contextBlock,
  inputBlock,
  sectionBlock,
  selectMenu,
} from "#slack/render/blocks.ts";
import { selectField, textField } from "#slack/render/fields.ts";
import { clipText } from "#slack/render/limits.ts";
import { createFormModal } from "#slack/render/modal.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import { pagerBlocks } from "#slack/render/pager.ts";
import type { Reader } from "#slack/render/reader.ts";

/** How much of a note its line in the list shows. */
const PREVIEW = 280;

/** Renders the form in which a mentor writes a private note. */
export function noteFormView(
  { pairs, isInPlace, about: chosen }: ModalContentNamed<"notebook.write">,
  reader: Reader,
): ModalView {
  const field = selectField(principalChoices(pairs), chosen);
  const about = inputBlock("pair", reader.say("notebook.about"), field, { optional: true });
  return createFormModal("notebook.write", isInPlace ? { shows: true } : {}, {
    title: reader.say("session.note.title"),
    close: reader.say("common.button.cancel"),
    submit: reader.say("common.button.save"),
    blocks: [
      inputBlock("note", reader.say("session.note.label"), textField(undefined, { multiline: true }), {
        hint: reader.say("session.note.hint"),
      }),
      ...(pairs.length > 0 ? [about] : []),
    ],
  });
}

/** Renders a page of a mentor's notebook, or what was found in it, with a field to look for words. */
export function notebookView(shown: ModalContentNamed<"notebook.find">, reader: Reader): ModalView {
  const { at, about, pairs, searched, entries } = shown;
  const from = { at, ...(about && { pair: about }) };
  const lines = entries.map((entry) => noteLine(entry, pairs, from, reader));
  const empty = searched ? "notebook.found_nothing" : "home.notebook.empty";
  return createFormModal(
    "notebook.find",
    { pair: about },
    {
      title: reader.say("home.notebook.title"),
      close: reader.say("common.button.close"),
      submit: reader.say("common.button.search"),
      blocks: [
        contextBlock(reader.say("home.notebook.who")),
        inputBlock("words", reader.say("notebook.find"), textField(searched?.words, { max: 150 }), { optional: true }),
        actionsBlock(
          button("notebook.write", { here: true, pair: about }, reader.say("common.button.note")),
          ...(pairs.length > 0 ? [filterMenu(pairs, about, reader)] : []),
          ...(searched ? [button("notebook.page", { ...from, at: 0 }, reader.say("notebook.show_all"))] : []),
        ),
        ...(lines.length > 0 ? lines : [sectionBlock(reader.say(empty))]),
        ...(searched?.hasMore ? [contextBlock(reader.say("common.search.more"))] : []),
        ...pagerBlocks("notebook.page", shown, (page) => ({ ...from, at: page }), reader),
      ],
    },
  );
}

function filterMenu(pairs: readonly Pair[], about: string | undefined, reader: Reader) {
  const everyone = { value: "everyone", text: reader.say("notebook.everyone") };
  const chosen = pairs.find(({ id }) => id === about);
  const label = chosen
    ? reader.say("notebook.only", { principal: namePrincipalAmong(pairs, chosen) })
    : reader.say("notebook.filter");
  return selectMenu("notebook.filter", {}, [everyone, ...principalChoices(pairs)], label);
}

export function principalChoices(pairs: readonly Pair[]) {
  return pairs.map((pair) => ({ value: pair.id, text: namePrincipalAmong(pairs, pair) }));
}

function noteLine(entry: NotebookEntry, pairs: readonly Pair[], from: { readonly at: number }, reader: Reader): Block {
  const open = button("notebook.open", { entry: entry.id, from }, reader.say("common.button.open"));
  return sectionBlock(`*${noteHeading(entry, pairs, reader)}*\n${escapeMrkdwn(clipText(entry.text, PREVIEW))}`, open);
}

/** Formats the day of a note, whom it is about, and when it was changed. */
export function noteHeading(entry: NotebookEntry, pairs: readonly Pair[], reader: Reader): string {
  const pair = pairs.find(({ id }) => id === entry.pairId);
  return [
    reader.when(entry.writtenAt).day,
    ...(pair ? [escapeMrkdwn(namePrincipalAmong(pairs, pair))] : []),
    ...(entry.editedAt ? [reader.say("common.edited", { day: reader.when(entry.editedAt).day })] : []),
  ].join(" · ");
}
