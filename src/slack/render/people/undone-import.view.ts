import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { actionsBlock, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { groupIntoSections } from "#slack/render/contacts/entry.ts";
import { clipText } from "#slack/render/limits.ts";
import { createReadOnlyModal } from "#slack/render/modal.ts";
import { pagerBlocks } from "#slack/render/pager.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatPhraseAsMrkdwn } from "#slack/render/word-phrase.ts";
import { formatList } from "#words/format.ts";
import { importBlock } from "./people.view.ts";
import { listButton } from "./person.view.ts";

const MAX_NAME = 60;
/** How many lines are shown, and in one section; whoever has more finds each in the list. */
const LINES = { shown: 100, inSection: 4 } as const;

/** Renders what became of an import that was taken back: what stays, line by line, and why. */
export function undoneImportView({ says, kept }: ModalContentNamed<"people.undone">, reader: Reader): ModalView {
  const lines = kept.slice(0, LINES.shown).flatMap(({ names, why }) => {
    if (!why) return [];
    const who = formatList(
      reader.locale,
      names.map((name) => clipText(name, MAX_NAME)),
    );
    return [reader.mark(`people.undo.kept.${why}`, { names: who })];
  });
  const more = kept.length - LINES.shown;
  return createReadOnlyModal({
    title: reader.say("people.title"),
    close: reader.say("common.button.close"),
    blocks: [
      sectionBlock(`*${formatPhraseAsMrkdwn(says, reader)}*`),
      ...groupIntoSections(lines, LINES.inSection),
      ...(more > 0 ? [contextBlock(reader.say("people.undo.more", { count: more }))] : []),
      actionsBlock(listButton(reader)),
    ],
  });
}

/** Renders the imports that were not taken back, each with the button that takes it back. */
export function importsView({ imports }: ModalContentNamed<"people.imports">, reader: Reader): ModalView {
  return createReadOnlyModal({
    title: reader.say("people.title"),
    close: reader.say("common.button.close"),
    blocks: [
      contextBlock(reader.say("people.imports.hint")),
      ...imports.items.map((one) => importBlock(one, "people.imports.line", reader)),
      ...pagerBlocks("people.imports", imports, (at) => ({ at }), reader),
      actionsBlock(listButton(reader)),
    ],
  });
}
