import type { NotebookEntryId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { deletedNoteView, editNoteView, logNoteView, noteView } from "#slack/render/notebook/note.view.ts";
import { notebookView, noteFormView } from "#slack/render/notebook/notebook.view.ts";
import type { Reader } from "#slack/render/reader.ts";
import type { Drawn } from "./drawn.ts";
import { NOW, type Shape, uuid, type Words } from "./nouns.ts";

/** Every view of the notebook. */
export function notebook({ text }: Words, { entries }: Shape, pairs: readonly Pair[], reader: Reader): Drawn[] {
  const kept = Array.from({ length: entries }, (_, index) => ({
    id: uuid(1000 + index) as NotebookEntryId,
    text: `${text} ${text}`,
    named: [text],
    writtenAt: NOW,
    editedAt: NOW,
    version: 2,
    ...(pairs[0] && { pairId: pairs[0].id }),
  }));
  const from = { at: 7, ...(pairs[0] && { pair: pairs[0].id }) };
  const list = { name: "notebook.find", entries: kept.slice(0, 20), at: 7, hasOlder: true, pairs } as const;
  return [
    { name: "notebook", shown: notebookView(list, reader) },
    {
      name: "what was found",
      shown: notebookView({ ...list, searched: { words: text.slice(0, 150), hasMore: true } }, reader),
    },
    { name: "a line", shown: noteFormView({ name: "notebook.write", pairs }, reader) },
    ...kept.slice(0, 1).flatMap((entry) => [
      { name: "a note", shown: noteView({ name: "notebook.entry", entry, pairs, from }, reader) },
      { name: "a note to edit", shown: editNoteView({ name: "notebook.edit", entry, from }, reader) },
      { name: "a note to log", shown: logNoteView({ name: "notebook.log", entry, from }, reader) },
      { name: "a deleted note", shown: deletedNoteView({ name: "notebook.deleted", entry: entry.id, from }, reader) },
    ]),
  ];
}
