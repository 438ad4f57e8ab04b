import { type KeyboardEvent, useState } from "react";
import type { RehearsalState } from "#rehearsal/human-api.ts";

export type Command = RehearsalState["commands"][number];

export type CommandCompletion = {
  readonly matches: readonly Command[];
  readonly active: number;
  /**
   * Handles a key press in the text field. Returns true if the list of commands used the key, so that the text field
   * must not.
   */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly complete: (command: Command) => void;
};

/** Lists the slash commands that match the text, while the text is only the beginning of a command's name. */
export function useCommandCompletion(
  commands: readonly Command[],
  draft: string,
  write: (text: string) => void,
): CommandCompletion {
  const [{ forDraft, active, closed }, setList] = useState({ forDraft: "", active: 0, closed: false });
  const fresh = forDraft !== draft;
  const matches =
    /^\/\S*$/.test(draft) && (fresh || !closed) ? commands.filter(({ command }) => command.startsWith(draft)) : [];
  const here = fresh ? 0 : active;
  const complete = ({ command }: Command) => write(`${command} `);

  function onKey({ key, shiftKey }: KeyboardEvent): boolean {
    const command = matches[here];
    if (!command || shiftKey) return false;
    const step = { ArrowDown: 1, ArrowUp: matches.length - 1 }[key];
    if (step !== undefined) setList({ forDraft: draft, active: (here + step) % matches.length, closed: false });
    else if (key === "Escape") setList({ forDraft: draft, active: 0, closed: true });
    else if (key === "Tab" || (key === "Enter" && command.command !== draft)) complete(command);
    else return false;
    return true;
  }
  return { matches, active: here, onKey, complete };
}
