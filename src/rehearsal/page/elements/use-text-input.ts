import type { ChangeEvent, KeyboardEvent } from "react";
import type { ElementProps } from "./name.ts";
import { useElement } from "./use-element.ts";
import { useSettled } from "./use-settled.ts";
import { type TextInput, textAtFirst } from "./value.ts";

/** The value of a text input, sent on Enter or while typing, as `dispatch_action_config` says. */
export function useTextInput({ element, blockId, tellsAtOnce }: ElementProps<TextInput>) {
  const { value, keep, tell } = useElement(blockId, element, textAtFirst(element));
  const settled = useSettled(tell);
  const tellsOn = tellsAtOnce ? (element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"]) : [];
  const multiline = element.type === "plain_text_input" && element.multiline === true;
  return {
    multiline,
    limit: element.type === "plain_text_input" ? element.max_length : undefined,
    value: value.value ?? "",
    onChange(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
      const next = { type: element.type, value: event.target.value || null };
      keep(next);
      if (tellsOn.includes("on_character_entered")) settled.move(next);
    },
    onKeyDown(event: KeyboardEvent) {
      const enters = event.key === "Enter" && (!multiline || event.ctrlKey || event.metaKey);
      if (!enters || !tellsOn.includes("on_enter_pressed")) return;
      event.preventDefault();
      tell(value);
    },
  };
}
