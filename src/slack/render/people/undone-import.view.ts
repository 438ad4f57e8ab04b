import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { actionsBlock, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { groupIntoSections } from "#slack/render/contacts/entry.ts";
import { clipText } from "#slack/render/limits.ts";
import { createReadOnlyModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatPhraseAsMrkdwn } from "#slack/render/word-phrase.ts";
import { formatList } from "#words/format.ts";
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
