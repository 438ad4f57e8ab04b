import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachine, asMachineIn } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { followAccount } from "#mentoring/people/follow-account.ts";
import { parseCalendarFile } from "#mentoring/roster/calendar-csv.ts";
import { importCalendar } from "#mentoring/roster/import-calendar.ts";
import { importRoster } from "#mentoring/roster/import-roster.ts";
import { parseRoster, type RosterFiles } from "#mentoring/roster/roster.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { ACCOUNT, CALENDAR, csv, rosterFiles } from "./files.ts";

const NOW = Temporal.Instant.from("2026-11-16T13:00:00Z");

let database: TestDatabase;
let workspaceId: WorkspaceId;
beforeAll(async () => {
  database = await openTestDatabase();
  const { db } = database;
  const of = { ...ACCOUNT, name: "Sierra Norte", now: NOW };
  ({ workspaceId } = await asMachine(db, (tx) => ensureInstallation(tx, db.keys, of)));
});
afterAll(() => database[Symbol.asyncDispose]());

/** The acts an import leaves in the log, all of them the machine's. */
async function linesOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  await database.owner.query("delete from machine.audit");
  await work();
  const { rows } = await database.owner.query<{ act: string; actor_id: string | null }>(
    "select act, actor_id from machine.audit order by act",
  );
  expect(rows.filter(({ actor_id }) => actor_id !== null)).toEqual([]);
  return rows.map(({ act }) => act);
}

const bringIn = (files: RosterFiles) =>
  linesOf(() => importRoster(database.db, workspaceId, ACCOUNT, parseRoster(files), NOW));

describe("what the machine brings in is audited", () => {
  it("each person, pair and visit of a roster, and nothing the second time", async () => {
    const added = ["pair.add", "person.add", "person.add", "person.add", "programme.set_up", "visit.plan"];
    expect(await bringIn(rosterFiles())).toEqual(added);
    expect(await bringIn(rosterFiles())).toEqual([]);
  });

  it("a calendar of which anything is new", async () => {
    const file = csv("calendar.csv", CALENDAR, "2026-12-08,holiday,Inmaculada");
    const days = () => linesOf(() => importCalendar(database.db, workspaceId, parseCalendarFile(file), NOW));
    expect(await days()).toEqual(["calendar.change"]);
    expect(await days()).toEqual([]);
  });

  it("a person whose account was closed and opened again, each once", async () => {
    const { rows } = await database.owner.query("select user_ref from machine.address limit 1");
    const at = { ...ACCOUNT, user: rows[0]?.user_ref };
    const is = (isClosed: boolean) =>
      linesOf(() => asMachineIn(database.db, workspaceId, (tx) => followAccount(tx, at, { isClosed, at: NOW }, NOW)));
    expect(await is(true)).toEqual(["person.deactivate"]);
    expect(await is(true)).toEqual([]);
    expect(await is(false)).toEqual(["person.reactivate"]);
    expect(await is(false)).toEqual([]);
  });
});
