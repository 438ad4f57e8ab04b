import type { ConfirmationDialog } from "@slack/types";
import { useBlocksContext } from "#rehearsal/page/blocks/surface.tsx";
import type { ElementValue } from "./value.ts";

type Chosen = { readonly type: string; readonly action_id?: string; readonly confirm?: ConfirmationDialog };

/** Returns the current value of an element, with functions to change it and to send it to the app. */
export function useElement<Value extends ElementValue>(blockId: string, element: Chosen, first: Value) {
  const surface = useBlocksContext();
  const actionId = element.action_id ?? element.type;
  // The type cast is safe: a value under this action id was set by this element, so it has this element's type of
  // value.
  const value = (surface.changed(blockId, actionId) as Value | undefined) ?? first;
  return {
    value,
    pending: surface.isPending(blockId, actionId),
    keep: (next: Value) => surface.change(blockId, actionId, next),
    tell: (next: Value) =>
      surface.press({ blockId, action: { action_id: actionId, ...next }, value: next, confirm: element.confirm }),
  };
}
