import type { Checkboxes } from "@slack/types";
import { useId } from "react";
import { useSpeech } from "#rehearsal/page/speech/speech.tsx";
import { Choice } from "./choice.tsx";
import { type ElementProps, groupNamed } from "./name.ts";
import { isChosen, toggled } from "./options.ts";
import { useElement } from "./use-element.ts";
import { optionsAtFirst } from "./value.ts";

export function CheckboxesView({ element, blockId, tellsAtOnce, name }: ElementProps<Checkboxes>) {
  const { say } = useSpeech();
  const group = useId();
  const { value, keep, tell } = useElement(blockId, element, optionsAtFirst(element));
  const chosen = value.selected_options;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the label stands outside, where a fieldset's legend cannot.
    <div role="group" className="choices" {...groupNamed(name, say("rehearsal.element.choose"))}>
      {element.options.map((option) => (
        <Choice
          key={option.value}
          kind="checkbox"
          look="line"
          option={option}
          group={group}
          chosen={isChosen(chosen, option)}
          onChoose={() =>
            (tellsAtOnce ? tell : keep)({
              type: element.type,
              selected_options: toggled(element.options, chosen, option),
            })
          }
        />
      ))}
    </div>
  );
}
