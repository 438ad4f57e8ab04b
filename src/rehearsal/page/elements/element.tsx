import type { KnownBlock } from "@slack/types";
import { Picture } from "#rehearsal/page/blocks/picture.tsx";
import { UnknownBlock } from "#rehearsal/page/blocks/unknown-block.tsx";
import { ButtonView } from "./button.tsx";
import { CheckboxesView } from "./checkboxes.tsx";
import { DatepickerView } from "./datepicker.tsx";
import { MultiStaticSelectView } from "./multi-static-select.tsx";
import type { ElementProps } from "./name.ts";
import { OverflowView } from "./overflow.tsx";
import { RadioButtonsView } from "./radio-buttons.tsx";
import { StaticSelectView } from "./static-select.tsx";
import { TextInputView } from "./text-input.tsx";
import { TimepickerView } from "./timepicker.tsx";
import { UsersSelectView } from "./users-select.tsx";

type Of<Type extends KnownBlock["type"]> = Extract<KnownBlock, { type: Type }>;
export type AnyElement =
  | Of<"actions">["elements"][number]
  | Of<"input">["element"]
  | NonNullable<Of<"section">["accessory"]>;

/** Whether an element consists of several controls and needs a group label. */
export function isGroup(type: string): boolean {
  return type === "radio_buttons" || type === "checkboxes" || type === "multi_static_select";
}

export function ElementView({ element, ...place }: ElementProps<AnyElement>) {
  switch (element.type) {
    case "button":
      return <ButtonView element={element} {...place} />;
    case "overflow":
      return <OverflowView element={element} {...place} />;
    case "static_select":
      return <StaticSelectView element={element} {...place} />;
    case "multi_static_select":
      return <MultiStaticSelectView element={element} {...place} />;
    case "users_select":
      return <UsersSelectView element={element} {...place} />;
    case "radio_buttons":
      return <RadioButtonsView element={element} {...place} />;
    case "checkboxes":
      return <CheckboxesView element={element} {...place} />;
    case "datepicker":
      return <DatepickerView element={element} {...place} />;
    case "timepicker":
      return <TimepickerView element={element} {...place} />;
    case "plain_text_input":
    case "email_text_input":
    case "number_input":
    case "url_text_input":
      return <TextInputView element={element} {...place} />;
    case "image":
      return <Picture image={element} />;
    default:
      return <UnknownBlock kind={element.type} />;
  }
}
