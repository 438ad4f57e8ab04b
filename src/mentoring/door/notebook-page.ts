import type { PersonTx } from "#db/as.ts";
import type { NotebookEntryId } from "#kernel/id.ts";
import { findMyNotebookEntry, listMyNotebookEntries } from "#mentoring/notebook/notebook.store.ts";
import type { NotebookEntryShown } from "#mentoring/notebook/notebook-entry.ts";
import { loadPage, searchAll } from "#mentoring/page.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { gatherExaminationContext } from "#mentoring/safeguarding/gather-examination-context.ts";
import { examine } from "#understanding/examine.ts";
import type { RequestContext } from "./member.ts";
import type { NotebookPlace } from "./notebook.actions.ts";
import type { ModalContentNamed } from "./reply.ts";

const ON_A_PAGE = 10;
/** The most notes that a search shows; with more, another word helps. */
const FOUND = 20;

/** Loads one page of the mentor's notebook, newest first. */
export async function gatherNotebookPage(
  { tx, me }: Pick<RequestContext, "tx" | "me">,
  { at, pair: about }: NotebookPlace,
): Promise<ModalContentNamed<"notebook.find">> {
  const { items, hasOlder } = await loadPage(at, ON_A_PAGE, (limit, offset) =>
    listMyNotebookEntries(tx, limit, { offset, about }),
  );
  const pairs = await listPairsIMentor(tx, me.id);
  return { name: "notebook.find", entries: items, at, hasOlder, pairs, ...(about && { about }) };
}

/** Looks for words in the notebook, or in the notes about one principal. */
export async function searchNotebook(
  { tx, me }: Pick<RequestContext, "tx" | "me">,
  words: string,
  { pair: about }: Pick<NotebookPlace, "pair">,
): Promise<ModalContentNamed<"notebook.find">> {
  const found = await searchAll(words, FOUND, {
    load: (limit, offset) => listMyNotebookEntries(tx, limit, { offset, about }),
    textOf: ({ text }) => text,
  });
  const searched = { words, hasMore: found.length > FOUND };
  const pairs = await listPairsIMentor(tx, me.id);
  const entries = found.slice(0, FOUND);
  return { name: "notebook.find", entries, at: 0, hasOlder: false, pairs, searched, ...(about && { about }) };
}

/** Loads one note with what can be done with it; undefined if it was deleted. */
export async function gatherNote(
  { tx, me }: Pick<RequestContext, "tx" | "me">,
  id: NotebookEntryId,
  from?: NotebookPlace,
): Promise<ModalContentNamed<"notebook.entry"> | undefined> {
  const found = await findMyNotebookEntry(tx, id);
  if (!found) return undefined;
  const context = await gatherExaminationContext(tx, me);
  // A note stays as it was written; who is named in it is pointed out to its author.
  const named = examine(found.text, context).masked.map(({ text }) => text);
  const entry: NotebookEntryShown = { ...found, named };
  return { name: "notebook.entry", entry, pairs: await listPairsIMentor(tx, me.id), ...(from && { from }) };
}

export async function listPairsIMentor(tx: PersonTx, me: string): Promise<Pair[]> {
  return (await listMyPairs(tx)).filter(({ mentor }) => mentor.id === me);
}
