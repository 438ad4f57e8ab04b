import type { Overflow } from "@slack/types";
import { useBlocksContext } from "#rehearsal/page/blocks/surface.tsx";
import { textOf } from "#rehearsal/page/blocks/text.tsx";
import { Menu } from "#rehearsal/page/controls/menu.tsx";
import { Icon } from "#rehearsal/page/controls/sign.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import type { ElementProps } from "./name.ts";

/** Renders an overflow menu; choosing one of its options is sent at once, as a press of a button is. */
export function OverflowView({ element, blockId }: ElementProps<Overflow>) {
  const { say } = usePersonLanguage();
  const surface = useBlocksContext();
  const { action_id = element.type, type, options, confirm } = element;
  return (
    <Menu
      label={say("rehearsal.element.more")}
      busy={surface.isPending(blockId, action_id)}
      items={options.map((option) => ({
        key: option.value ?? textOf(option.text),
        label: textOf(option.text),
        onChoose: () => surface.press({ blockId, action: { type, action_id, selected_option: option }, confirm }),
      }))}
    >
      <Icon name="more" />
    </Menu>
  );
}
