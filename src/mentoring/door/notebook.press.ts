import { saveNote } from "#mentoring/notebook/keep-note.ts";
import { listMyNotebookEntries } from "#mentoring/notebook/notebook.store.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { gatherExaminationContext } from "#mentoring/safeguarding/gather-examination-context.ts";
import { examine } from "#understanding/examine.ts";
import type { SubmitHandlers } from "./handler.ts";
import { defineReadHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import {
  createFieldErrors,
  createFormRefusal,
  createModalReply,
  createTextReply,
  FORM_ACCEPTED,
  type Reply,
} from "./reply.ts";
import { createPhrase } from "./say.ts";

const SHOWN = 30;

export const notebookPressHandlers: PressHandlers<"notebook.write" | "home.notebook"> = {
  "notebook.write": defineReadHandler(openNoteForm),
  "home.notebook": defineReadHandler(async ({ tx, me }) => {
    const context = await gatherExaminationContext(tx, me);
    const entries = (await listMyNotebookEntries(tx, SHOWN)).map((entry) => ({
      ...entry,
      // A note stays as it was written; who is named in it is pointed out to its author.
      named: examine(entry.text, context).masked.map(({ text }) => text),
    }));
    return createModalReply({ name: "notebook.entries", entries });
  }),
};

export const notebookSubmitHandlers: SubmitHandlers<"notebook.write"> = {
  "notebook.write": async ({ tx, me, now, words }) => {
    const { kind } = words.note ? await saveNote(tx, me, words.note.own, now) : { kind: "empty" as const };
    switch (kind) {
      case "kept":
        return FORM_ACCEPTED;
      case "empty":
        return createFieldErrors({ note: createPhrase("common.error.empty") });
      case "not_a_mentor":
        return createFormRefusal(createPhrase("common.not_a_mentor"));
    }
  },
};

export async function openNoteForm({ me }: RequestContext): Promise<Reply> {
  return hasRole(me, "mentor")
    ? createModalReply({ name: "notebook.write" })
    : createTextReply(createPhrase("common.not_a_mentor"));
}
