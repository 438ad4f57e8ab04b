import { keepNote } from "#mentoring/notebook/keep-note.ts";
import { listMyEntries } from "#mentoring/notebook/notebook.store.ts";
import { act, type Heard, look } from "#slack/act.ts";
import type { Answered, HandedIn, Listeners, Reply } from "#slack/listener.ts";
import { refusal } from "#slack/refusal.ts";
import { strangerText } from "#slack/render/help/stranger.ts";
import { notebookView, writeView } from "#slack/render/notebook/notebook.view.ts";
import { readerOf } from "#slack/render/reader.ts";

const SHOWN = 30;

export const notebookListeners: Listeners = {
  pressed: { "notebook.write": openNotebookLine, "home.notebook": openNotebook },
  handedIn: { "notebook.write": answerNote },
};

/** Also behind `/fieldbook note` without words. */
export async function openNotebookLine(heard: Pick<Heard, "house" | "slackUser">): Promise<Reply> {
  const seen = await look(heard, async (_, me) => me.roles.includes("mentor"));
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  const reader = readerOf(seen.me);
  return seen.outcome
    ? { kind: "open", view: writeView(reader) }
    : { kind: "tell", text: reader.say("common.not_a_mentor") };
}

async function openNotebook(heard: Heard): Promise<Reply> {
  const seen = await look(heard, (tx) => listMyEntries(tx, SHOWN));
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  return { kind: "open", view: notebookView(seen.outcome, readerOf(seen.me)) };
}

async function answerNote(handedIn: HandedIn): Promise<Answered> {
  const acted = await act(handedIn, (tx, me, now) => keepNote(tx, me, handedIn.form.text("note") ?? "", now));
  if (acted.kind === "stranger") return refusal("note", acted);
  if (acted.kind === "seen" || acted.outcome.kind === "kept") return { kind: "done" };
  return {
    kind: "errors",
    errors: {
      note: readerOf(acted.me).say(acted.outcome.kind === "empty" ? "common.error.empty" : "common.not_a_mentor"),
    },
  };
}
