import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { asMachine, asMachineIn, type Db } from "#db/as.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { findFirstCoordinator } from "#mentoring/people/person.store.ts";
import { parseCalendarFile } from "#mentoring/roster/calendar-csv.ts";
import { importCalendar } from "#mentoring/roster/import-calendar.ts";
import { importRoster } from "#mentoring/roster/import-roster.ts";
import { parseRoster } from "#mentoring/roster/roster.ts";
import { SLACK_USER_COLUMN, toSlackAccount } from "#slack/slack-address.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import type { Beginning } from "./database.ts";
import { enterHelp, verifyHelp } from "./help.ts";

const SAMPLE = join(import.meta.dirname, "../../samples/two-zones");
const file = async (name: string) => ({ name, bytes: await readFile(join(SAMPLE, name)) });

/** The English sample of two time zones in the Slack workspace of the stories, imported at that moment. */
export function twoZonesAt(now: Temporal.Instant): Beginning {
  return { name: `two_zones_${now.epochMilliseconds}`, fill: (db) => importTwoZones(db, now) };
}

async function importTwoZones(db: Db, now: Temporal.Instant): Promise<void> {
  const { team } = LOCAL_SLACK_IDENTITY;
  const account = toSlackAccount(team.id);
  const { workspaceId } = await asMachine(db, (tx) =>
    ensureInstallation(tx, db.keys, { ...account, name: team.name, now }),
  );
  const roster = parseRoster({
    programme: "Two Rivers",
    users: SLACK_USER_COLUMN,
    people: await file("people.csv"),
    pairs: await file("pairs.csv"),
    visits: await file("visits.csv"),
  });
  const imported = await importRoster(db, workspaceId, account, roster, now);
  if (imported.kind !== "sound") throw new Error("the sample does not import");
  await importCalendar(db, workspaceId, parseCalendarFile(await file("calendar.csv")), now);
  const coordinator = await asMachineIn(db, workspaceId, findFirstCoordinator);
  if (!coordinator) throw new Error("nobody coordinates the sample");
  const keeper = { workspaceId, personId: coordinator.id };
  await enterHelp(db, keeper, { country: "US", language: "en", now });
  await verifyHelp(db, keeper, now);
}
