import type { RehearsalState, StateValues } from "#rehearsal/human-api.ts";
import { elements, isPressedAs, valuesOf } from "./shown.ts";

export type Surface = "message" | "modal" | "home";
export type Found = {
  on: { message: string } | { view: string };
  block_id: string;
  action: Record<string, unknown>;
  state: StateValues;
};

/** The ts of somebody's newest message that reads so. */
export function findWritten({ me, messages }: RehearsalState, words: RegExp): string {
  return messages.findLast(({ from, text }) => from === me.id && words.test(text))?.ts ?? "";
}

export function findPress(
  state: RehearsalState,
  where: Surface,
  label: RegExp,
  type: "button" | "static_select",
): Found | undefined {
  const surfaces =
    where === "message"
      ? state.messages.toReversed()
      : [where === "modal" ? state.modals.at(-1) : state.home].filter((view) => view != null);
  for (const surface of surfaces) {
    const on = "ts" in surface ? { message: surface.ts } : { view: surface.id };
    const found = elements(surface).find(
      (candidate) => isPressedAs(candidate.type, type) && candidate.offers.some(({ text }) => label.test(text)),
    );
    const option = found?.offers.find(({ text }) => label.test(text))?.option;
    const action = option ? { ...found?.action, selected_option: option } : found?.action;
    if (found && action) return { on, block_id: found.block_id, action, state: valuesOf(surface, {}) };
  }
  return undefined;
}
