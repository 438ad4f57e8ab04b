import type { Option, StaticSelect } from "@slack/types";
import { plain } from "#rehearsal/page/blocks/text.tsx";
import { useSpeech } from "#rehearsal/page/speech/speech.tsx";
import { type ElementProps, named } from "./name.ts";
import { optionsOf } from "./options.ts";
import { useElement } from "./use-element.ts";
import { optionAtFirst } from "./value.ts";

export function StaticSelectView({ element, blockId, tellsAtOnce, name }: ElementProps<StaticSelect>) {
  const { say } = useSpeech();
  const { value, keep, tell } = useElement(blockId, element, optionAtFirst(element));
  const placeholder = element.placeholder ? plain(element.placeholder) : say("rehearsal.element.choose");
  const choose = (chosen: string) => {
    const option = optionsOf(element).find((each) => each.value === chosen) ?? null;
    (tellsAtOnce ? tell : keep)({ type: element.type, selected_option: option });
  };
  return (
    <select
      {...named(name, placeholder)}
      className="select"
      value={value.selected_option?.value ?? ""}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{placeholder}</option>
      {element.option_groups?.map((group) => (
        <optgroup key={plain(group.label)} label={plain(group.label)}>
          <Options options={group.options} />
        </optgroup>
      ))}
      <Options options={element.options ?? []} />
    </select>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {plain(option.text)}
    </option>
  ));
}
