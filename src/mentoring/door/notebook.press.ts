import { keepNote } from "#mentoring/notebook/keep-note.ts";
import { listMyEntries } from "#mentoring/notebook/notebook.store.ts";
import { hasRole } from "#mentoring/people/person.ts";
import type { Submits } from "./handler.ts";
import { type Presses, reads } from "./handler.ts";
import type { At } from "./member.ts";
import { DONE, errors, open, type Reply, refuse, tell } from "./reply.ts";
import { say } from "./say.ts";

const SHOWN = 30;

export const notebookPresses: Presses<"notebook.write" | "home.notebook"> = {
  "notebook.write": reads(openNotebookLine),
  "home.notebook": reads(async ({ tx }) => open({ name: "notebook.entries", entries: await listMyEntries(tx, SHOWN) })),
};

export const notebookSubmits: Submits<"notebook.write"> = {
  "notebook.write": async ({ tx, me, now }, _, { note = "" }) => {
    const { kind } = await keepNote(tx, me, note, now);
    switch (kind) {
      case "kept":
        return DONE;
      case "empty":
        return errors({ note: say("common.error.empty") });
      case "not_a_mentor":
        return refuse(say("common.not_a_mentor"));
    }
  },
};

export async function openNotebookLine({ me }: At): Promise<Reply> {
  return hasRole(me, "mentor") ? open({ name: "notebook.write" }) : tell(say("common.not_a_mentor"));
}
