import type { MultiStaticSelect, Option } from "@slack/types";
import { useId } from "react";
import { InlineText, textOf } from "#rehearsal/page/blocks/text.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { type ElementProps, groupAttributes } from "./name.ts";
import { isChosen, listOptions, toggleOption } from "./options.ts";
import { useElement } from "./use-element.ts";
import { initialOptions } from "./value.ts";

/**
 * Renders a multi-select menu as checkboxes for all options, which is easier on phones and for screen readers than a
 * dropdown.
 */
export function MultiStaticSelectView({ element, blockId, tellsAtOnce, name }: ElementProps<MultiStaticSelect>) {
  const { say } = usePersonLanguage();
  const group = useId();
  const { value, keep, tell } = useElement(blockId, element, initialOptions(element));
  const chosen = value.selected_options;
  const most = element.max_selected_items;
  const full = most !== undefined && chosen.length >= most;
  const label = element.placeholder ? textOf(element.placeholder) : say("rehearsal.element.choose");

  const chip = (option: Option) => (
    <Chip
      key={option.value}
      option={option}
      group={group}
      chosen={isChosen(chosen, option)}
      disabled={full && !isChosen(chosen, option)}
      onChoose={() =>
        (tellsAtOnce ? tell : keep)({
          type: element.type,
          selected_options: toggleOption(listOptions(element), chosen, option),
        })
      }
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: the label stands outside, where a fieldset's legend cannot.
    <div role="group" className="chips" {...groupAttributes(name, label)}>
      {element.options?.map(chip)}
      {most !== undefined && <span className="hint">{say("rehearsal.element.most", { count: most })}</span>}
    </div>
  );
}

type ChipProps = {
  readonly option: Option;
  readonly group: string;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: () => void;
};

/** Renders an option as a checkbox whose whole label can be clicked. */
function Chip({ option, group, chosen, disabled, onChoose }: ChipProps) {
  return (
    <label className="chip">
      <input type="checkbox" name={group} checked={chosen} disabled={disabled} onChange={onChoose} />
      <span>
        <InlineText text={option.text} />
      </span>
    </label>
  );
}
