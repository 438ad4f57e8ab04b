import type { Datepicker, MultiStaticSelect, Option, PlainTextInput, StaticSelect, Timepicker } from "@slack/types";

/** The value of an element in the format of `state.values` and of action payloads. */
export type TextValue = { readonly type: "plain_text_input"; readonly value: string | null };
export type OptionValue = { readonly type: "static_select"; readonly selected_option: Option | null };
export type OptionsValue = { readonly type: "multi_static_select"; readonly selected_options: readonly Option[] };
export type DayValue = { readonly type: "datepicker"; readonly selected_date: string | null };
export type TimeValue = { readonly type: "timepicker"; readonly selected_time: string | null };
export type ElementValue = TextValue | OptionValue | OptionsValue | DayValue | TimeValue;

/** An element that has a value; buttons have none. */
type HoldingElement = PlainTextInput | StaticSelect | MultiStaticSelect | Datepicker | Timepicker;

export const initialText = (element: PlainTextInput): TextValue => ({
  type: element.type,
  value: element.initial_value ?? null,
});

export const initialOption = (element: StaticSelect): OptionValue => ({
  type: element.type,
  selected_option: element.initial_option ?? null,
});

export const initialOptions = (element: MultiStaticSelect): OptionsValue => ({
  type: element.type,
  selected_options: element.initial_options ?? [],
});

export const initialDay = (element: Datepicker): DayValue => ({
  type: element.type,
  selected_date: element.initial_date ?? null,
});

export const initialTime = (element: Timepicker): TimeValue => ({
  type: element.type,
  selected_time: element.initial_time ?? null,
});

/** Returns an element's initial value; undefined if it has no value or its type is not drawn. */
export function initialValue(element: { readonly type: string }): ElementValue | undefined {
  const held = element as HoldingElement;
  switch (held.type) {
    case "plain_text_input":
      return initialText(held);
    case "static_select":
      return initialOption(held);
    case "multi_static_select":
      return initialOptions(held);
    case "datepicker":
      return initialDay(held);
    case "timepicker":
      return initialTime(held);
    default:
      return undefined;
  }
}

export function isEmptyValue(value: ElementValue): boolean {
  switch (value.type) {
    case "plain_text_input":
      return (value.value ?? "").trim() === "";
    case "static_select":
      return value.selected_option === null;
    case "multi_static_select":
      return value.selected_options.length === 0;
    case "datepicker":
      return value.selected_date === null;
    case "timepicker":
      return value.selected_time === null;
  }
}
