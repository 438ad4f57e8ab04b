import type { KnownBlock } from "@slack/types";
import { DRAWN_ELEMENTS, isDrawnType } from "#rehearsal/page/blocks/drawn.ts";
import { UnknownBlock } from "#rehearsal/page/blocks/unknown-block.tsx";
import { ButtonView } from "./button.tsx";
import { DatepickerView } from "./datepicker.tsx";
import { MultiStaticSelectView } from "./multi-static-select.tsx";
import type { ElementProps } from "./name.ts";
import { OverflowView } from "./overflow.tsx";
import { StaticSelectView } from "./static-select.tsx";
import { TextInputView } from "./text-input.tsx";
import { TimepickerView } from "./timepicker.tsx";

type Of<Type extends KnownBlock["type"]> = Extract<KnownBlock, { type: Type }>;
type AnyElement = Of<"actions">["elements"][number] | Of<"input">["element"] | NonNullable<Of<"section">["accessory"]>;

/** Whether an element consists of several controls, so that its label cannot belong to a single one. */
export function isControlGroup(type: string): boolean {
  return type === "multi_static_select";
}

export function ElementView({ element, ...place }: ElementProps<AnyElement>) {
  if (!isDrawnType(element, DRAWN_ELEMENTS)) return <UnknownBlock kind={element.type} />;
  switch (element.type) {
    case "button":
      return <ButtonView element={element} {...place} />;
    case "overflow":
      return <OverflowView element={element} {...place} />;
    case "static_select":
      return <StaticSelectView element={element} {...place} />;
    case "multi_static_select":
      return <MultiStaticSelectView element={element} {...place} />;
    case "datepicker":
      return <DatepickerView element={element} {...place} />;
    case "timepicker":
      return <TimepickerView element={element} {...place} />;
    case "plain_text_input":
      return <TextInputView element={element} {...place} />;
  }
}
