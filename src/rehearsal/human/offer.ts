import type { Element } from "#rehearsal/block-kit/walk-blocks.ts";
import type { FieldValue } from "./field.ts";

type Option = { readonly value: string };

/**
 * Replaces the options in a request by the element's own options with the same values. Returns undefined if the element
 * does not offer one of them, so that a test cannot choose what a person could not choose.
 */
export function resolveOfferedOptions(element: Element, value: FieldValue): FieldValue | undefined {
  const offered = optionsOf(element);
  const find = (chosen: unknown) => offered.find((option) => option.value === valueIn(chosen));
  const { selected_option: one, selected_options: several } = value;
  if (one !== undefined && one !== null) {
    const option = find(one);
    return option && { ...value, selected_option: option };
  }
  if (!Array.isArray(several)) return value;
  const options = several.map(find);
  return options.includes(undefined) ? undefined : { ...value, selected_options: options };
}

function optionsOf(element: Element): readonly Option[] {
  const flat = "options" in element ? (element.options ?? []) : [];
  const grouped = "option_groups" in element ? (element.option_groups ?? []).flatMap(({ options }) => options) : [];
  return [...flat, ...grouped];
}

function valueIn(chosen: unknown): unknown {
  return typeof chosen === "object" && chosen !== null && "value" in chosen ? chosen.value : undefined;
}
