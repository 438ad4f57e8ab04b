import type { ActionsBlock, Button, Overflow } from "@slack/types";
import { actionsBlock, menuOption } from "./blocks.ts";

/** As many buttons fit a phone in one row. */
const MAX_SHOWN = 3;

/**
 * Creates a row of what is pressed often; what is pressed seldom stands behind an overflow menu if all of it would not
 * fit a phone in one row.
 */
export function buttonRow(often: ActionsBlock["elements"], seldom: readonly Button[]): ActionsBlock {
  const [first, second, ...others] = seldom;
  return first && second && often.length + seldom.length > MAX_SHOWN
    ? actionsBlock(...often, overflowMenu(first, second, ...others))
    : actionsBlock(...often, ...seldom);
}

/**
 * Creates an overflow menu, which offers what these buttons do. A confirmation is not asked for, because the menu is
 * opened before: what cannot be taken back needs its own button. An option's value carries the action and its payload.
 */
export function overflowMenu(...buttons: readonly [Button, Button, ...Button[]]): Overflow {
  return {
    type: "overflow",
    action_id: "overflow",
    options: buttons.map(({ action_id, text, value = "" }) => menuOption(text.text, `${action_id}#${value}`)),
  };
}
