import type { Option, StaticSelect } from "@slack/types";
import { textOf } from "#rehearsal/page/blocks/text.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { type ElementProps, withAccessibleName } from "./name.ts";
import { listOptions } from "./options.ts";
import { useElement } from "./use-element.ts";
import { initialOption } from "./value.ts";

export function StaticSelectView({ element, blockId, tellsAtOnce, name }: ElementProps<StaticSelect>) {
  const { say } = usePersonLanguage();
  const { value, keep, tell } = useElement(blockId, element, initialOption(element));
  const placeholder = element.placeholder ? textOf(element.placeholder) : say("rehearsal.element.choose");
  const choose = (chosen: string) => {
    const option = listOptions(element).find((each) => each.value === chosen) ?? null;
    (tellsAtOnce ? tell : keep)({ type: element.type, selected_option: option });
  };
  return (
    <select
      {...withAccessibleName(name, placeholder)}
      className="select"
      value={value.selected_option?.value ?? ""}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{placeholder}</option>
      {element.option_groups?.map((group) => (
        <optgroup key={textOf(group.label)} label={textOf(group.label)}>
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
      {textOf(option.text)}
    </option>
  ));
}
