import type { BlockElementAction } from "@slack/bolt";
import type { ButtonPress } from "#mentoring/door/press.ts";

/**
 * Reads the action and its payload from what was pressed, without validating them. The payload of a button is its
 * value; the payload of a menu follows its action id after "#", and in an overflow menu each option has its own action
 * and payload. The text after "#" is also passed on as `detail`,
 * because buttons and menus of the first release kept a part of their payload there.
 */
export function parsePress(pressed: BlockElementAction): Pick<ButtonPress, "action" | "payload"> {
  const [action = "", behind] = idOf(pressed).split(/#(.*)/s);
  const carried = tryParseJson(pressed.type === "button" ? pressed.value : behind);
  const picked = pickedIn(pressed);
  const payload = typeof carried === "object" ? carried : {};
  return { action, payload: { ...payload, ...(behind && { detail: behind }), ...(picked && { picked }) } };
}

const idOf = (pressed: BlockElementAction) =>
  pressed.type === "overflow" ? pressed.selected_option.value : pressed.action_id;

/**
 * Parses a payload. Returns undefined if it is not JSON, as in messages with buttons that an earlier release of
 * Fieldbook sent.
 */
export function tryParseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text || "{}");
  } catch {
    return undefined;
  }
}

function pickedIn(pressed: BlockElementAction): string | undefined {
  if (pressed.type === "static_select") return pressed.selected_option?.value;
  return pressed.type === "datepicker" ? (pressed.selected_date ?? undefined) : undefined;
}
