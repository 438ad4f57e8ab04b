import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asMachineIn, asPerson } from "#db/as.ts";
import { listAllLeaves, listLeaves } from "#mentoring/leave/leave.store.ts";
import { saveMyLeave } from "#mentoring/leave/save-my-leave.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, type Member } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

let database: TestDatabase;
let cast: Cast;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterEach(() => database[Symbol.asyncDispose]());

const on = (written: string) => Temporal.PlainDate.from(written);

/** Enters it on a day, at nine in Lima; answers with the audit lines. */
async function enters(who: Member, today: string, leave?: readonly [string, string]): Promise<readonly string[]> {
  const days = leave && { from: on(leave[0]), to: on(leave[1]) };
  const now = on(today).toZonedDateTime({ timeZone: "America/Lima", plainTime: "09:00" }).toInstant();
  return (await acting(database, who, (tx) => saveMyLeave(tx, days, now, on(today)))).audited;
}

const leavesOf = (who: Member, asSeenBy: Member = who) =>
  asPerson(database.db, asSeenBy, async (tx) =>
    (await listLeaves(tx, who.personId)).map(({ from, to }) => `${from} – ${to}`),
  );

describe("a leave", () => {
  const MAY = ["2027-05-01", "2027-05-30"] as const;

  it("is a first and a last day, and nothing of why", async () => {
    await enters(cast.rosa, "2027-04-20", MAY);
    expect(await leavesOf(cast.rosa)).toEqual(["2027-05-01 – 2027-05-30"]);
    const { fields } = await database.owner.query("select * from delivery.leave");
    const columns = ["id", "workspace_id", "person_id", "from_on", "to_on", "entered_at", "entered_by"];
    expect(fields.map(({ name }) => name).toSorted()).toEqual(columns.toSorted());
  });

  it("is one ahead or under way: another takes its place", async () => {
    await enters(cast.rosa, "2027-04-20", MAY);
    await enters(cast.rosa, "2027-05-10", ["2027-05-01", "2027-06-15"]);
    expect(await leavesOf(cast.rosa)).toEqual(["2027-05-01 – 2027-06-15"]);
  });

  it("stays what it is when the same is entered again", async () => {
    expect(await enters(cast.rosa, "2027-04-20", MAY)).toEqual(["leave.change"]);
    const before = await database.owner.query("select id from delivery.leave");
    expect(await enters(cast.rosa, "2027-04-21", MAY)).toEqual([]);
    expect((await database.owner.query("select id from delivery.leave")).rows).toEqual(before.rows);
  });

  it("that is under way ends the day before, or begins anew: days that are past stay what they were", async () => {
    await enters(cast.rosa, "2027-04-20", MAY);
    await enters(cast.rosa, "2027-05-10", ["2027-07-01", "2027-07-02"]);
    expect(await leavesOf(cast.rosa)).toEqual(["2027-05-01 – 2027-05-09", "2027-07-01 – 2027-07-02"]);
    await enters(cast.rosa, "2027-07-02", undefined);
    expect(await leavesOf(cast.rosa)).toEqual(["2027-05-01 – 2027-05-09", "2027-07-01 – 2027-07-01"]);
  });

  it("can be taken back, and what is over stays", async () => {
    await enters(cast.rosa, "2027-04-20", MAY);
    await enters(cast.rosa, "2027-05-31", undefined);
    expect(await leavesOf(cast.rosa)).toEqual(["2027-05-01 – 2027-05-30"]);
    await enters(cast.rosa, "2027-06-01", ["2027-07-01", "2027-07-02"]);
    expect(await leavesOf(cast.rosa)).toEqual(["2027-05-01 – 2027-05-30", "2027-07-01 – 2027-07-02"]);
    expect(await enters(cast.rosa, "2027-06-02", undefined)).toEqual(["leave.change"]);
    expect(await leavesOf(cast.rosa)).toEqual(["2027-05-01 – 2027-05-30"]);
  });

  it("is their own to change: that of others stays", async () => {
    await enters(cast.rosa, "2027-04-20", MAY);
    await enters(cast.ana, "2027-04-20", ["2027-05-10", "2027-05-11"]);
    await enters(cast.ana, "2027-04-21", undefined);
    expect(await leavesOf(cast.rosa)).toEqual(["2027-05-01 – 2027-05-30"]);
    expect(await leavesOf(cast.ana)).toEqual([]);
  });

  it("is known to the timetable for everybody here, and nobody elsewhere", async () => {
    await enters(cast.luis, "2027-04-20", MAY);
    await enters(cast.rosa, "2027-04-20", ["2027-04-26", "2027-04-27"]);
    await enters(cast.elsewhere.victor, "2027-04-20", MAY);
    const known = await asMachineIn(database.db, cast.workspaceId, listAllLeaves);
    expect(known.map(({ personId }) => personId)).toEqual([cast.rosa.personId, cast.luis.personId]);
  });

  it("ends no earlier than it begins", async () => {
    await expect(enters(cast.rosa, "2027-04-20", ["2027-05-30", "2027-05-01"])).rejects.toThrow(/leave.*check/);
  });
});
