import { openSessionLog } from "#mentoring/session/take-turn.ts";
import { keepNote } from "#mentoring/notebook/keep-note.ts";
import { togglePause } from "#mentoring/people/save-my-settings.ts";
import { act, type Heard } from "./act.ts";
import { helpMessage } from "./help/help.message.ts";
import { strangerText } from "./help/stranger.ts";
import { openSettings } from "./home/home.listener.ts";
import type { Reply } from "./listener.ts";
import { openNotebookLine } from "./notebook/notebook.listener.ts";
import { readerOf } from "./reader.ts";
import { told, turnText } from "./session/session.listener.ts";
import { openPlan } from "./visit/visit.listener.ts";
import { whoIs } from "./who.ts";

/** A slash command: which, and the words behind it. */
export type Commanded = Heard & { readonly command: string; readonly text: string };

/** `/log-session …` is `/fieldbook log …`; every other word is a door that a button opens as well. */
export function answerCommand(commanded: Commanded): Promise<Reply> {
  const { command, text } = commanded;
  const trimmed = text.trim();
  if (command === "/log-session") return trimmed.toLowerCase() === "help" ? help(commanded) : log(commanded, trimmed);
  const [word = "", rest = ""] = splitFirst(trimmed);
  switch (word.toLowerCase()) {
    case "log":
      return log(commanded, rest);
    case "visit":
      return openPlan(commanded);
    case "note":
      return rest ? note(commanded, rest) : openNotebookLine(commanded);
    case "settings":
      return openSettings(commanded);
    case "pause":
      return pause(commanded);
    default:
      return help(commanded);
  }
}

function splitFirst(text: string): [string, string] {
  const [, word = "", rest = ""] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  return [word, rest];
}

async function log(commanded: Commanded, text: string): Promise<Reply> {
  return told(await act(commanded, (tx, _, now) => openSessionLog(tx, { kind: "open", text }, now)), turnText);
}

async function note(commanded: Commanded, text: string): Promise<Reply> {
  const acted = await act(commanded, (tx, me, now) => keepNote(tx, me, text, now));
  return told(acted, (outcome) => (outcome.kind === "not_a_mentor" ? "common.not_a_mentor" : undefined));
}

async function pause(commanded: Commanded): Promise<Reply> {
  return told(await act(commanded, (tx, _, now) => togglePause(tx, now)), (outcome) => (outcome === "on" ? "home.pause.on" : "home.pause.off"));
}

async function help({ house, slackUser }: Commanded): Promise<Reply> {
  const who = await whoIs(house, slackUser);
  if (who.kind === "stranger") return { kind: "tell", text: strangerText(who) };
  return { kind: "tell", text: helpMessage(who.person, readerOf(who.person)).text };
}

