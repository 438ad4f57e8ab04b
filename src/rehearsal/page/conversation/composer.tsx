import { useId } from "react";
import type { RehearsalState } from "#rehearsal/human-api.ts";
import { Icon } from "#rehearsal/page/controls/sign.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { CommandList, commandOptionId } from "./command-list.tsx";
import { GlobalShortcuts } from "./global-shortcuts.tsx";
import { useComposer } from "./use-writing.ts";

/** Renders the text field for messages, which lists slash commands once the text starts with "/". */
export function Composer({ state }: { state: RehearsalState }) {
  const { say } = usePersonLanguage();
  const { draft, write, send, onKeyDown, completion } = useComposer(state);
  const listId = useId();
  const listed = completion.matches.length > 0;
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {listed && <CommandList id={listId} completion={completion} />}
      <GlobalShortcuts shortcuts={state.shortcuts} />
      <textarea
        rows={1}
        dir="auto"
        aria-label={say("rehearsal.composer.label")}
        placeholder={say("rehearsal.composer.placeholder")}
        aria-autocomplete="list"
        aria-controls={listed ? listId : undefined}
        aria-activedescendant={listed ? commandOptionId(listId, completion.active) : undefined}
        value={draft}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="button button-primary" aria-label={say("rehearsal.composer.send")}>
        <span className="wide-word">{say("rehearsal.composer.send")}</span>
        <Icon name="send" />
      </button>
    </form>
  );
}
