import type { PlainTextInput } from "@slack/types";
import type { ChangeEvent, KeyboardEvent } from "react";
import type { ElementProps } from "./name.ts";
import { useElement } from "./use-element.ts";
import { useDebouncedInput } from "./use-settled.ts";
import { initialText } from "./value.ts";

/**
 * Manages the value of a text field, which is sent to the app on Enter or while typing, as the element's
 * `dispatch_action_config` says.
 */
export function useTextInput({ element, blockId, tellsAtOnce }: ElementProps<PlainTextInput>) {
  const { value, keep, tell } = useElement(blockId, element, initialText(element));
  const settled = useDebouncedInput(tell);
  const tellsOn = tellsAtOnce ? (element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"]) : [];
  const multiline = element.multiline === true;
  return {
    multiline,
    limit: element.max_length,
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
