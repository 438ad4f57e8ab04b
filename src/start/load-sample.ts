import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { asMachine, asMachineIn, type Db } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import { parseCalendarFile } from "#mentoring/roster/calendar-csv.ts";
import { importCalendar } from "#mentoring/roster/import-calendar.ts";
import { importRoster } from "#mentoring/roster/import-roster.ts";
import { parseRoster } from "#mentoring/roster/roster.ts";
import { SLACK_USER_COLUMN, toSlackAccount } from "#slack/slack-address.ts";

const FOLDER = join(import.meta.dirname, "../../samples/peru");

/**
 * Imports the Spanish sample programme into the rehearsal's workspace, through the same import as a real programme.
 * Idempotent.
 */
export async function importSampleProgramme(
  db: Db,
  team: { id: string; name: string },
  now: Temporal.Instant,
): Promise<WorkspaceId> {
  const account = toSlackAccount(team.id);
  const { workspaceId } = await asMachine(db, (tx) =>
    ensureInstallation(tx, db.keys, { ...account, name: team.name, now }),
  );
  if (await asMachineIn(db, workspaceId, findProgramme)) return workspaceId;
  const file = async (name: string) => ({ name, bytes: await readFile(join(FOLDER, name)) });
  const roster = parseRoster({
    programme: team.name,
    users: SLACK_USER_COLUMN,
    people: await file("people.csv"),
    pairs: await file("pairs.csv"),
    visits: await file("visits.csv"),
  });
  const imported = await importRoster(db, workspaceId, account, roster, now);
  if (imported.kind !== "sound") throw new Error("the sample programme does not import");
  await importCalendar(db, workspaceId, parseCalendarFile(await file("calendar.csv")), now);
  return workspaceId;
}
