import { createHash } from "node:crypto";
import { toPlaceName } from "./calendar.ts";

/** A school or a region by which the calendar can differ. `code` stands for its name in a form, 16 hexadecimal digits. */
export type CalendarPlace = { readonly code: string; readonly name: string };

export function toCalendarPlace(name: string): CalendarPlace {
  return { code: createHash("sha256").update(toPlaceName(name)).digest("hex").slice(0, 16), name };
}
