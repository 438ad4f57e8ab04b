import type { ActionName, ButtonPayload } from "#mentoring/door/actions.ts";
import { actionsBlock, type Block, button } from "./blocks.ts";
import type { Reader } from "./reader.ts";

/**
 * Renders the buttons to the newer and the older page of a list, or to the sooner and the later one of what is still to
 * come; nothing if there is only one page.
 */
export function pagerBlocks<Name extends ActionName>(
  action: Name,
  { at, hasOlder }: { readonly at: number; readonly hasOlder: boolean },
  payloadOf: (at: number) => ButtonPayload<Name>,
  reader: Reader,
  towards: "older" | "later" = "older",
): Block[] {
  const back = towards === "older" ? "common.button.newer" : "common.button.sooner";
  const buttons = [
    ...(at > 0 ? [button(action, payloadOf(at - 1), reader.say(back))] : []),
    ...(hasOlder ? [button(action, payloadOf(at + 1), reader.say(`common.button.${towards}`))] : []),
  ];
  return buttons.length > 0 ? [actionsBlock(...buttons)] : [];
}
