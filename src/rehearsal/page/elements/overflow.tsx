import type { Overflow } from "@slack/types";
import { useSurface } from "#rehearsal/page/blocks/surface.tsx";
import { plain } from "#rehearsal/page/blocks/text.tsx";
import { Menu } from "#rehearsal/page/controls/menu.tsx";
import { Sign } from "#rehearsal/page/controls/sign.tsx";
import { useSpeech } from "#rehearsal/page/speech/speech.tsx";
import type { ElementProps } from "./name.ts";

export function OverflowView({ element, blockId }: ElementProps<Overflow>) {
  const surface = useSurface();
  const { say } = useSpeech();
  const { type, action_id = type, confirm } = element;
  return (
    <Menu
      label={say("rehearsal.element.more")}
      items={element.options.map((option, place) => ({
        key: `${place} ${option.value}`,
        label: plain(option.text),
        ...(option.description ? { description: plain(option.description) } : {}),
        onChoose: () => surface.press({ blockId, action: { type, action_id, selected_option: option }, confirm }),
      }))}
    >
      <Sign name="more" />
    </Menu>
  );
}
