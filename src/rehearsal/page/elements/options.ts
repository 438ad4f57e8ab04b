import type { MultiStaticSelect, Option, StaticSelect } from "@slack/types";

/** Returns the options of a select element, whether they are grouped or not. */
export function listOptions(element: StaticSelect | MultiStaticSelect): readonly Option[] {
  return element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
}

export function isChosen(chosen: readonly Option[], option: Option): boolean {
  return chosen.some((each) => each.value === option.value);
}

/**
 * Returns the selected options after one of them was selected or deselected, in the order of the menu, as Slack sends
 * them.
 */
export function toggleOption(offer: readonly Option[], chosen: readonly Option[], option: Option): readonly Option[] {
  return offer.filter((each) => isChosen(chosen, each) !== (each.value === option.value));
}
