import type { RadioButtons } from "@slack/types";
import { useId } from "react";
import { useSpeech } from "#rehearsal/page/speech/speech.tsx";
import { Choice } from "./choice.tsx";
import { type ElementProps, named } from "./name.ts";
import { useElement } from "./use-element.ts";
import { optionAtFirst } from "./value.ts";

export function RadioButtonsView({ element, blockId, tellsAtOnce, name }: ElementProps<RadioButtons>) {
  const { say } = useSpeech();
  const group = useId();
  const { value, keep, tell } = useElement(blockId, element, optionAtFirst(element));
  return (
    <div role="radiogroup" className="choices" {...named(name, say("rehearsal.element.choose"))}>
      {element.options.map((option) => (
        <Choice
          key={option.value}
          kind="radio"
          look="line"
          option={option}
          group={group}
          chosen={value.selected_option?.value === option.value}
          onChoose={() => (tellsAtOnce ? tell : keep)({ type: element.type, selected_option: option })}
        />
      ))}
    </div>
  );
}
