import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import type { CommandCompletion } from "./use-completion.ts";

/**
 * Renders the list of slash commands that match the typed text. The keyboard focus stays in the text field, whose
 * `aria-activedescendant` points to the active item.
 */
export function CommandList({ id, completion }: { id: string; completion: CommandCompletion }) {
  const { say } = usePersonLanguage();
  return (
    <div className="commands" role="listbox" id={id} aria-label={say("rehearsal.commands.label")}>
      {completion.matches.map((command, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the text field.
        <div
          key={command.command}
          id={commandOptionId(id, place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === completion.active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => completion.complete(command)}
        >
          <span className="command">
            <b>{command.command}</b> <bdi>{command.usage_hint}</bdi>
          </span>
          <small dir="auto">{command.description}</small>
        </div>
      ))}
    </div>
  );
}

export const commandOptionId = (listId: string, place: number) => `${listId}-${place}`;
