import type { PersonTx, Tx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { redrawClosedDays } from "#mentoring/redraw-messages.ts";
import { deleteCalendarDay, saveCalendarDay } from "./calendar.store.ts";
import { type CalendarDay, type ProgrammeCalendar, toPlaceName } from "./calendar.ts";

/** A day of the calendar as it should be: an entry, or none, so that the day is an ordinary one. */
export type WantedDay = CalendarDay | (Pick<CalendarDay, "on" | "place"> & { readonly kind: "ordinary" });

/** What changes about one day at one place. `was` and `becomes` are absent for an ordinary day. */
export type CalendarChange = {
  readonly on: Temporal.PlainDate;
  readonly place?: string;
  readonly was?: CalendarDay;
  readonly becomes?: CalendarDay;
};

/** Compares days as they should be with the calendar, and returns what changes. A pure function. */
export function compareCalendar(wanted: readonly WantedDay[], { days }: ProgrammeCalendar): CalendarChange[] {
  const known = new Map(days.map((day) => [placeAndDay(day), day]));
  return wanted.flatMap((day): CalendarChange[] => {
    const was = known.get(placeAndDay(day));
    const becomes = day.kind === "ordinary" ? undefined : day;
    if (was?.kind === becomes?.kind && was?.name === becomes?.name) return [];
    // A place that is there already keeps the spelling that it has.
    const place = was?.place ?? day.place;
    return [{ on: day.on, ...(place && { place }), ...(was && { was }), ...(becomes && { becomes }) }];
  });
}

/** Names a day at a place, whatever the spelling of the place. */
export const placeAndDay = ({ on, place }: Pick<CalendarDay, "on" | "place">) =>
  `${on} ${place ? toPlaceName(place) : ""}`;

/**
 * Writes changes into the calendar, on behalf of a coordinator or in a transaction of the machine role, and plans again
 * whatever depends on it. RLS refuses it to everybody else.
 */
export async function changeCalendar(
  tx: Tx | PersonTx,
  changes: readonly CalendarChange[],
  now: Temporal.Instant,
): Promise<void> {
  if (changes.length === 0) return;
  for (const { on, place, becomes } of changes) {
    const at = place ? { place } : {};
    if (becomes) await saveCalendarDay(tx, { ...becomes, ...at }, now);
    else await deleteCalendarDay(tx, { on, ...at });
  }
  await redrawClosedDays(tx, now);
  planAgain(tx, "everyone", now);
  await audit(tx, { act: "calendar.change", subject: tx.workspaceId }, now);
}
