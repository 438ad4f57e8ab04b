import type { BlockElementAction } from "@slack/bolt";
import type { ButtonPress } from "#mentoring/door/press.ts";

/**
 * Reads action and payload, not validated yet: a button's payload is its value, a menu's is in its id. `detail`: what
 * stands behind the action id, where buttons and menus of the first release kept a part of their payload.
 */
export function readPress(pressed: BlockElementAction): Pick<ButtonPress, "action" | "payload"> {
  const [action = "", behind] = pressed.action_id.split(/#(.*)/s);
  const carried = tryParseJson(pressed.type === "button" ? pressed.value : behind);
  const picked = pickedIn(pressed);
  const payload = typeof carried === "object" ? carried : {};
  return { action, payload: { ...payload, ...(behind && { detail: behind }), ...(picked && { picked }) } };
}

/** Undefined for an id or value of another release. */
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
