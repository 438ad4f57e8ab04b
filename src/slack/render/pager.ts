import type { ActionName, ButtonPayload } from "#mentoring/door/actions.ts";
import { actionsBlock, type Block, button } from "./blocks.ts";
import type { Reader } from "./reader.ts";

/** Renders the buttons to the newer and the older page of a list; nothing if there is only one page. */
export function pagerBlocks<Name extends ActionName>(
  action: Name,
  { at, hasOlder }: { readonly at: number; readonly hasOlder: boolean },
  payloadOf: (at: number) => ButtonPayload<Name>,
  reader: Reader,
): Block[] {
  const buttons = [
    ...(at > 0 ? [button(action, payloadOf(at - 1), reader.say("common.button.newer"))] : []),
    ...(hasOlder ? [button(action, payloadOf(at + 1), reader.say("common.button.older"))] : []),
  ];
  return buttons.length > 0 ? [actionsBlock(...buttons)] : [];
}
