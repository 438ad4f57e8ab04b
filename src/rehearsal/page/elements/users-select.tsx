import type { UsersSelect } from "@slack/types";
import { plain } from "#rehearsal/page/blocks/text.tsx";
import { usePeople } from "#rehearsal/page/people/names.tsx";
import { useSpeech } from "#rehearsal/page/speech/speech.tsx";
import { type ElementProps, named } from "./name.ts";
import { useElement } from "./use-element.ts";
import { personAtFirst } from "./value.ts";

export function UsersSelectView({ element, blockId, tellsAtOnce, name }: ElementProps<UsersSelect>) {
  const { say } = useSpeech();
  const people = usePeople();
  const { value, keep, tell } = useElement(blockId, element, personAtFirst(element));
  const placeholder = element.placeholder ? plain(element.placeholder) : say("rehearsal.element.choose");
  return (
    <select
      {...named(name, placeholder)}
      className="select"
      value={value.selected_user ?? ""}
      onChange={(event) =>
        (tellsAtOnce ? tell : keep)({ type: element.type, selected_user: event.target.value || null })
      }
    >
      <option value="">{placeholder}</option>
      {people
        .filter((person) => !person.deleted)
        .map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
    </select>
  );
}
