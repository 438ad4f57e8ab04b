import type { PersonTx } from "#db/as.ts";
import type { NotebookEntryId } from "#kernel/id.ts";
import { bringNoteBack, deleteNote, joinNoteToPair } from "#mentoring/notebook/change-note.ts";
import { findMyNotebookEntry } from "#mentoring/notebook/notebook.store.ts";
import { hasRole } from "#mentoring/people/person.ts";
import type { ActionName } from "./actions.ts";
import { MAX_FORM_TEXT } from "./form-text.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import type { NotebookPlace } from "./notebook.actions.ts";
import { gatherNote, gatherNotebookPage, listPairsIMentor } from "./notebook-page.ts";
import { createModalReply, createPageReply, createTextReply, type ModalContentNamed, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";

type OfNote = { readonly entry: NotebookEntryId; readonly from?: NotebookPlace | undefined };

export const notebookPressHandlers: PressHandlers<Extract<ActionName, `notebook.${string}`> | "home.notebook"> = {
  "notebook.write": defineReadHandler(async (at, { here, pair: about }) => {
    const form = await findNoteForm(at);
    if (!form) return createTextReply(createPhrase("common.not_a_mentor"));
    return here ? createPageReply({ ...form, isInPlace: true, ...(about && { about }) }) : createModalReply(form);
  }),
  "home.notebook": defineReadHandler(async (at) => createPageReply(await gatherNotebookPage(at, { at: 0 }))),
  "notebook.page": defineReadHandler(async (at, place) => createPageReply(await gatherNotebookPage(at, place))),
  "notebook.filter": defineReadHandler(async (at, { picked }) =>
    createPageReply(await gatherNotebookPage(at, { at: 0, ...(picked !== "everyone" && { pair: picked }) })),
  ),
  "notebook.open": defineReadHandler(showNote),
  "notebook.edit": defineReadHandler(({ tx }, note) => openFormOfNote(tx, "notebook.edit", note)),
  "notebook.log": defineReadHandler(({ tx }, note) => openFormOfNote(tx, "notebook.log", note)),
  "notebook.about": defineWriteHandler(async (at, { picked, ...note }) => {
    const pair = picked === "nobody" ? undefined : picked;
    const mine = await listPairsIMentor(at.tx, at.me.id);
    if (pair && !mine.some(({ id }) => id === pair)) return createTextReply(createPhrase("common.not_yours"));
    await joinNoteToPair(at.tx, note.entry, pair, at.now);
    return showNote(at, note);
  }),
  "notebook.delete": defineWriteHandler(async ({ tx, now }, { entry, from }) => {
    if ((await deleteNote(tx, entry, now)) === "gone") return createTextReply(createPhrase("notebook.gone"));
    return createPageReply({ name: "notebook.deleted", entry, ...(from && { from }) });
  }),
  "notebook.bring_back": defineWriteHandler(async (at, note) => {
    await bringNoteBack(at.tx, note.entry, at.now);
    return showNote(at, note);
  }),
};

async function showNote(at: RequestContext, { entry, from }: OfNote): Promise<Reply> {
  const shown = await gatherNote(at, entry, from);
  return shown ? createPageReply(shown) : createTextReply(createPhrase("notebook.gone"));
}

async function openFormOfNote(
  tx: PersonTx,
  name: "notebook.edit" | "notebook.log",
  { entry: id, from }: OfNote,
): Promise<Reply> {
  const entry = await findMyNotebookEntry(tx, id);
  if (!entry) return createTextReply(createPhrase("notebook.gone"));
  if (entry.text.length > MAX_FORM_TEXT) return createTextReply(createPhrase("notebook.too_long"));
  return createPageReply({ name, entry, ...(from && { from }) });
}

export async function openNoteForm(at: RequestContext): Promise<Reply> {
  const form = await findNoteForm(at);
  return form ? createModalReply(form) : createTextReply(createPhrase("common.not_a_mentor"));
}

async function findNoteForm({ tx, me }: RequestContext): Promise<ModalContentNamed<"notebook.write"> | undefined> {
  if (!hasRole(me, "mentor")) return undefined;
  return { name: "notebook.write", pairs: await listPairsIMentor(tx, me.id) };
}
