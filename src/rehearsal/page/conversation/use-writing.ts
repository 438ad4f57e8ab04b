import type { KeyboardEvent } from "react";
import type { RehearsalState } from "#rehearsal/human-api.ts";
import { useSendRequest } from "#rehearsal/page/wire/act.tsx";
import { useDraft } from "./drafts.tsx";
import { useCommandCompletion } from "./use-completion.ts";

/** Manages the text field for messages: its text, the slash commands that match it, and sending. */
export function useComposer({ me, commands }: RehearsalState) {
  const act = useSendRequest();
  const { draft, write, giveBack } = useDraft(me.id);
  const completion = useCommandCompletion(commands, draft, write);

  async function send() {
    const text = draft.trim();
    if (!text) return;
    write("");
    const answer = await act(text.startsWith("/") ? "command" : "say", { as: me.id, text });
    if (!answer.ok) giveBack(text);
  }
  /** Enter sends the text and Shift+Enter inserts a line break; an open list of commands handles keys first. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const listTakes = completion.onKey(event);
    const sends = !listTakes && event.key === "Enter" && !event.shiftKey;
    if (listTakes || sends) event.preventDefault();
    if (sends) void send();
  }
  return { draft, write, send, onKeyDown, completion };
}
