import { asMachineIn, type Db } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { lockWorkspace } from "#mentoring/people/workspace.store.ts";
import { getProgrammeCalendar } from "#mentoring/programme/calendar.store.ts";
import { type CalendarChange, changeCalendar, compareCalendar } from "#mentoring/programme/change-calendar.ts";
import type { ParsedCalendar } from "./calendar-csv.ts";
import type { CsvFileProblem } from "./problem.ts";

type CalendarCounts = {
  readonly days: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly unchanged: number;
  };
};

export type CalendarImportResult =
  | { readonly kind: "sound"; readonly counts: CalendarCounts; readonly changes: readonly CalendarChange[] }
  | { readonly kind: "refused"; readonly problems: readonly CsvFileProblem[] };

/**
 * Imports days into the school calendar, all or none. Stored days that the file does not contain are kept; a day that it
 * calls ordinary is removed. With `isDryRun` nothing is written.
 */
export async function importCalendar(
  db: Db,
  workspaceId: WorkspaceId,
  { days, problems }: ParsedCalendar,
  now: Temporal.Instant,
  { isDryRun = false }: { readonly isDryRun?: boolean } = {},
): Promise<CalendarImportResult> {
  if (problems.length > 0) return { kind: "refused", problems };
  return asMachineIn(db, workspaceId, async (tx) => {
    await lockWorkspace(tx, workspaceId);
    const changes = compareCalendar(days, await getProgrammeCalendar(tx));
    if (!isDryRun) await changeCalendar(tx, changes, now);
    return { kind: "sound", counts: { days: countChanges(changes, days.length) }, changes };
  });
}

function countChanges(changes: readonly CalendarChange[], all: number): CalendarCounts["days"] {
  const count = (is: (change: CalendarChange) => boolean) => changes.filter(is).length;
  return {
    added: count(({ was }) => !was),
    changed: count(({ was, becomes }) => was !== undefined && becomes !== undefined),
    removed: count(({ becomes }) => !becomes),
    unchanged: all - changes.length,
  };
}
