import type { NotebookEntryId } from "#kernel/id.ts";
import { editNote } from "#mentoring/notebook/change-note.ts";
import { type KeepNoteOutcome, keepNote, saveNote } from "#mentoring/notebook/keep-note.ts";
import { findMyNotebookEntry } from "#mentoring/notebook/notebook.store.ts";
import { startOrContinueLogging } from "#mentoring/session/handle-logging-turn.ts";
import { MAX_ANALYSED_CHARACTERS } from "#understanding/understanding.ts";
import type { SubmitHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import type { NotebookPlace } from "./notebook.actions.ts";
import { gatherNote, gatherNotebookPage, listPairsIMentor, searchNotebook } from "./notebook-page.ts";
import {
  createAcceptedForm,
  createFieldErrors,
  createFormRefusal,
  FORM_ACCEPTED,
  type SubmitOutcome,
} from "./reply.ts";
import { createPhrase } from "./say.ts";

export const notebookSubmitHandlers: SubmitHandlers<`notebook.${"write" | "find" | "edit" | "log"}`> = {
  "notebook.write": async (at, { shows }, { pair: pairId }) => {
    const { tx, me, now, words } = at;
    if (!words.note) return EMPTY;
    if (pairId && !(await listPairsIMentor(tx, me.id)).some(({ id }) => id === pairId))
      return createFormRefusal(createPhrase("common.not_yours"));
    const kept = await (shows ? keepNote : saveNote)(tx, me, { text: words.note.own, pairId }, now);
    if (kept.kind !== "kept") return refusalOf(kept);
    return shows ? showNote(at, kept.entry) : createAcceptedForm(createPhrase("session.noted"));
  },
  "notebook.find": async (at, { pair }, { words }) => ({
    kind: "show",
    form: words ? await searchNotebook(at, words, { pair }) : await gatherNotebookPage(at, { at: 0, pair }),
  }),
  "notebook.edit": async (at, { entry, from }, _) => {
    const { tx, now, words } = at;
    const done = words.note ? await editNote(tx, entry, words.note.own, now) : "empty";
    return done === "empty" ? EMPTY : showNote(at, entry, from);
  },
  /** The words open a draft as an account in the chat would, read as on the day of the note, which stays as it is. */
  "notebook.log": async ({ tx, now, said, danger }, { entry: id }) => {
    if (!said) return createFieldErrors({ account: createPhrase("common.error.empty") });
    const entry = await findMyNotebookEntry(tx, id);
    if (!entry) return createFormRefusal(createPhrase("notebook.gone"));
    if (danger === "self") return FORM_ACCEPTED;
    const { length } = said.text;
    const limit = MAX_ANALYSED_CHARACTERS;
    if (length > limit) return createFieldErrors({ account: createPhrase("common.error.too_long", { length, limit }) });
    const { pairId, writtenAt } = entry;
    const outcome = await startOrContinueLogging(tx, { kind: "open", said, writtenAt, ...(pairId && { pairId }) }, now);
    if (outcome.kind === "not_a_mentor") return createFormRefusal(createPhrase("common.not_a_mentor"));
    const text = createPhrase("notebook.logged");
    return { kind: "show", form: { name: "line", title: createPhrase("notebook.log"), text } };
  },
};

const EMPTY = createFieldErrors({ note: createPhrase("common.error.empty") });

function refusalOf({ kind }: Exclude<KeepNoteOutcome, { readonly kind: "kept" }>): typeof EMPTY | SubmitOutcome<never> {
  return kind === "empty" ? EMPTY : createFormRefusal(createPhrase("common.not_a_mentor"));
}

async function showNote(
  at: RequestContext,
  entry: NotebookEntryId,
  from?: NotebookPlace,
): Promise<SubmitOutcome<never>> {
  const form = await gatherNote(at, entry, from);
  return form ? { kind: "show", form } : createFormRefusal(createPhrase("notebook.gone"));
}
