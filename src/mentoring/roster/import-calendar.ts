import { asMachineIn, type Db } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { lockWorkspace } from "#mentoring/people/workspace.store.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { getSchoolCalendar, saveCalendarDay } from "#mentoring/programme/calendar.store.ts";
import type { CalendarDay, SchoolCalendar } from "#mentoring/programme/calendar.ts";
import type { ParsedCalendar } from "./calendar-csv.ts";
import type { CsvFileProblem } from "./problem.ts";

type CalendarCounts = {
  readonly days: { readonly added: number; readonly changed: number; readonly unchanged: number };
};

export type CalendarImportResult =
  | { readonly kind: "sound"; readonly counts: CalendarCounts }
  | { readonly kind: "refused"; readonly problems: readonly CsvFileProblem[] };

/** Imports days into the school calendar, all or none. Stored days that the file does not contain are kept. */
export async function importCalendar(
  db: Db,
  workspaceId: WorkspaceId,
  reading: ParsedCalendar,
  now: Temporal.Instant,
): Promise<CalendarImportResult> {
  const { days, problems } = reading;
  if (problems.length > 0) return { kind: "refused", problems };
  return asMachineIn(db, workspaceId, async (tx) => {
    await lockWorkspace(tx, workspaceId);
    const calendar = await getSchoolCalendar(tx);
    const known = days.filter((day) => calendar.has(day.on.toString()));
    const changed = known.filter((day) => !isSame(day, calendar));
    const added = days.filter((day) => !calendar.has(day.on.toString()));
    for (const day of [...added, ...changed]) await saveCalendarDay(tx, day);
    if (added.length + changed.length > 0) {
      planAgain(tx, "everyone", now);
      await audit(tx, { act: "calendar.import", subject: workspaceId }, now);
    }
    const unchanged = known.length - changed.length;
    return { kind: "sound", counts: { days: { added: added.length, changed: changed.length, unchanged } } };
  });
}

function isSame(day: CalendarDay, calendar: SchoolCalendar): boolean {
  const known = calendar.get(day.on.toString());
  return known?.kind === day.kind && known.name === day.name;
}
