import type { BlockElementAction } from "@slack/bolt";
import type { Pressed } from "#mentoring/door/press.ts";

/** What was pressed, and what it carries: a button in its value, a menu or a calendar in its id. Not yet checked. */
export function readPress(pressed: BlockElementAction): Pick<Pressed, "action" | "payload"> {
  const [action = "", behind] = pressed.action_id.split(/#(.*)/s);
  const carried = readJson(pressed.type === "button" ? pressed.value : behind);
  const picked = pickedIn(pressed);
  return { action, payload: typeof carried === "object" ? { ...carried, ...(picked && { picked }) } : carried };
}

/** Undefined for what this release did not write. */
export function readJson(text: string | undefined): unknown {
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
