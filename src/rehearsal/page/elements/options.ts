import type { MultiStaticSelect, Option, StaticSelect } from "@slack/types";

/** A select's options, whether they stand in groups or not. */
export function optionsOf(element: StaticSelect | MultiStaticSelect): readonly Option[] {
  return element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
}

export function isChosen(chosen: readonly Option[], option: Option): boolean {
  return chosen.some((each) => each.value === option.value);
}

/** In the order of the offer, as Slack sends them, whatever the order of ticking. */
export function toggled(offer: readonly Option[], chosen: readonly Option[], option: Option): readonly Option[] {
  return offer.filter((each) => isChosen(chosen, each) !== (each.value === option.value));
}
