import type {
  Checkboxes,
  Datepicker,
  EmailInput,
  MultiStaticSelect,
  NumberInput,
  Option,
  PlainTextInput,
  RadioButtons,
  StaticSelect,
  Timepicker,
  URLInput,
  UsersSelect,
} from "@slack/types";

export type TextInput = PlainTextInput | EmailInput | NumberInput | URLInput;

/** An element's value in the format of `state.values` and of actions. */
export type TextValue = { readonly type: TextInput["type"]; readonly value: string | null };
export type OptionValue = { readonly type: "static_select" | "radio_buttons"; readonly selected_option: Option | null };
export type OptionsValue = {
  readonly type: "multi_static_select" | "checkboxes";
  readonly selected_options: readonly Option[];
};
export type PersonValue = { readonly type: "users_select"; readonly selected_user: string | null };
export type DayValue = { readonly type: "datepicker"; readonly selected_date: string | null };
export type TimeValue = { readonly type: "timepicker"; readonly selected_time: string | null };
export type ElementValue = TextValue | OptionValue | OptionsValue | PersonValue | DayValue | TimeValue;

/** An element with a value; buttons and overflow menus have none. */
export type HoldingElement =
  | TextInput
  | StaticSelect
  | RadioButtons
  | MultiStaticSelect
  | Checkboxes
  | UsersSelect
  | Datepicker
  | Timepicker;

export const textAtFirst = (element: TextInput): TextValue => ({
  type: element.type,
  value: element.initial_value ?? null,
});

export const optionAtFirst = (element: StaticSelect | RadioButtons): OptionValue => ({
  type: element.type,
  selected_option: element.initial_option ?? null,
});

export const optionsAtFirst = (element: MultiStaticSelect | Checkboxes): OptionsValue => ({
  type: element.type,
  selected_options: element.initial_options ?? [],
});

export const personAtFirst = (element: UsersSelect): PersonValue => ({
  type: element.type,
  selected_user: element.initial_user ?? null,
});

export const dayAtFirst = (element: Datepicker): DayValue => ({
  type: element.type,
  selected_date: element.initial_date ?? null,
});

export const timeAtFirst = (element: Timepicker): TimeValue => ({
  type: element.type,
  selected_time: element.initial_time ?? null,
});

/** Undefined for an element without a value or of an unknown type. */
export function valueAtFirst(element: { readonly type: string }): ElementValue | undefined {
  const held = element as HoldingElement;
  switch (held.type) {
    case "plain_text_input":
    case "email_text_input":
    case "number_input":
    case "url_text_input":
      return textAtFirst(held);
    case "static_select":
    case "radio_buttons":
      return optionAtFirst(held);
    case "multi_static_select":
    case "checkboxes":
      return optionsAtFirst(held);
    case "users_select":
      return personAtFirst(held);
    case "datepicker":
      return dayAtFirst(held);
    case "timepicker":
      return timeAtFirst(held);
    default:
      return undefined;
  }
}

export function isEmpty(value: ElementValue): boolean {
  switch (value.type) {
    case "plain_text_input":
    case "email_text_input":
    case "number_input":
    case "url_text_input":
      return (value.value ?? "").trim() === "";
    case "static_select":
    case "radio_buttons":
      return value.selected_option === null;
    case "multi_static_select":
    case "checkboxes":
      return value.selected_options.length === 0;
    case "users_select":
      return value.selected_user === null;
    case "datepicker":
      return value.selected_date === null;
    case "timepicker":
      return value.selected_time === null;
  }
}
