import { askForDigest } from "#mentoring/digest/ask-for-digest.ts";
import { keepNote } from "#mentoring/notebook/keep-note.ts";
import { togglePause } from "#mentoring/people/save-my-settings.ts";
import { openSessionLog } from "#mentoring/session/take-turn.ts";
import { readerOf } from "#slack/render/reader.ts";
import { act, actOnWords, type Heard } from "./act.ts";
import { openCommitments } from "./commitment/commitment.listener.ts";
import { openSettings } from "./home/home.listener.ts";
import type { Reply } from "./listener.ts";
import { openNotebookLine } from "./notebook/notebook.listener.ts";
import { openMine } from "./reflection/mine.listener.ts";
import { knownLately } from "./remembered.ts";
import { helpText } from "./render/help/help.message.ts";
import { strangerText } from "./render/help/stranger.ts";
import { told, turnText } from "./session/session.listener.ts";
import { openPlan } from "./visit/visit.listener.ts";
import { whoIs } from "./who.ts";

/** A slash command: which, and the words behind it. */
export type Commanded = Heard & { readonly command: string; readonly text: string };

/** The word after `/fieldbook`, and what it opens; every one of them is behind a button as well. */
const DOORS: Readonly<Record<string, (commanded: Commanded, rest: string) => Promise<Reply>>> = {
  log,
  visit: (commanded) => openPlan(commanded),
  note: (commanded, rest) => (rest ? note(commanded, rest) : openNotebookLine(commanded)),
  reflect: (commanded) => openMine(commanded),
  commitments: (commanded) => openCommitments(commanded),
  digest,
  settings: openSettings,
  pause,
};

/** `/log-session …` is `/fieldbook log …`. */
export function answerCommand(commanded: Commanded): Promise<Reply> {
  const { command, text } = commanded;
  const trimmed = text.trim();
  if (command === "/log-session") return trimmed.toLowerCase() === "help" ? help(commanded) : log(commanded, trimmed);
  const [word, rest] = splitFirst(trimmed);
  return (DOORS[word.toLowerCase()] ?? help)(commanded, rest);
}

function splitFirst(text: string): [string, string] {
  const [, word = "", rest = ""] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  return [word, rest];
}

async function log(commanded: Commanded, text: string): Promise<Reply> {
  const acted = text
    ? await actOnWords(commanded, text, (tx, _, said, now) => openSessionLog(tx, { kind: "open", said }, now))
    : await act(commanded, (tx, _, now) => openSessionLog(tx, { kind: "open" }, now));
  return told(acted, turnText);
}

async function note(commanded: Commanded, text: string): Promise<Reply> {
  const acted = await act(commanded, (tx, me, now) => keepNote(tx, me, text, now));
  return told(acted, (outcome) => (outcome.kind === "not_a_mentor" ? "common.not_a_mentor" : undefined));
}

async function pause(commanded: Commanded): Promise<Reply> {
  return told(await act(commanded, (tx, _, now) => togglePause(tx, now)), (outcome) =>
    outcome === "on" ? "home.pause.on" : "home.pause.off",
  );
}

/** The week so far, as it would be said on Monday; it comes into the conversation. */
async function digest(commanded: Commanded): Promise<Reply> {
  const { arrival } = commanded;
  const acted = await act(commanded, async (tx, me, now) => {
    return askForDigest(tx, me, arrival.keys[0], now);
  });
  return told(acted, ({ kind }) => (kind === "not_a_coordinator" ? "common.not_a_coordinator" : undefined));
}

/** Everyone's first word, and nothing hangs on it: for a minute it is answered without asking who this is again. */
async function help({ house, slackUser }: Commanded): Promise<Reply> {
  const known = knownLately(house, slackUser);
  if (known) return { kind: "tell", text: helpText(known, readerOf(known)) };
  const who = await whoIs(house, slackUser);
  return {
    kind: "tell",
    text: who.kind === "stranger" ? strangerText(who) : helpText(who.person, readerOf(who.person)),
  };
}
