import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachine, asMachineIn, asPerson, type Tx } from "#db/as.ts";
import { newId, type WorkspaceId } from "#kernel/id.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { getSchoolCalendar, saveCalendarDay } from "#mentoring/programme/calendar.store.ts";
import { ensureProgramme } from "#mentoring/programme/ensure-programme.ts";
import {
  findProgramme,
  getMentoringProtocolOn,
  getProgramme,
  insertMentoringProtocol,
} from "#mentoring/programme/programme.store.ts";
import { findVisitRoundOn, insertVisitRound } from "#mentoring/programme/visit-round.store.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

const NOW = Temporal.Instant.from("2026-11-17T02:00:00Z");
const day = (text: string) => Temporal.PlainDate.from(text);

let database: TestDatabase;
let workspaceId: WorkspaceId;
beforeAll(async () => {
  database = await openTestDatabase();
  const { db } = database;
  const of = { ...toSlackAccount("T0NEW"), name: "New", now: NOW };
  ({ workspaceId } = await asMachine(db, (tx) => ensureInstallation(tx, db.keys, of)));
});
afterAll(() => database[Symbol.asyncDispose]());

const here = <T>(work: (tx: Tx) => Promise<T>) => asMachineIn(database.db, workspaceId, work);
const START = { name: "Sierra Norte", zone: "America/Lima", language: "es", now: NOW } as const;

describe("a programme", () => {
  it("is not there at first, and asking for it then is a fault", async () => {
    expect(await here(findProgramme)).toBeUndefined();
    await expect(here(getProgramme)).rejects.toThrow();
  });

  it("is made once, even when two make it at the same moment", async () => {
    const both = await Promise.all([
      here((tx) => ensureProgramme(tx, START)),
      here((tx) => ensureProgramme(tx, { ...START, name: "Other" })),
    ]);
    expect(both[0].id).toBe(both[1].id);
    expect(await here(getProgramme)).toEqual(both[0]);
    expect(both[0]).toMatchObject({ zone: "America/Lima", language: "es", areQuestionsGated: true });
  });

  it("begins with a protocol half a year before today, by its own clock, and without a round", async () => {
    const [round, protocol] = await here(
      async (tx) =>
        [await findVisitRoundOn(tx, day("2026-11-16")), await getMentoringProtocolOn(tx, day("2026-11-16"))] as const,
    );
    expect(round).toBeUndefined();
    // At two in the morning UTC it is still the 16th in Lima.
    expect([protocol.version, String(protocol.inForceFrom)]).toEqual(["1.0", "2026-05-16"]);
  });
});

describe("what is in force on a day", () => {
  beforeAll(() =>
    here(async (tx) => {
      const { id } = await getProgramme(tx);
      await insertVisitRound(tx, id, {
        id: newId(),
        name: "2",
        startsOn: day("2027-08-01"),
        endsOn: day("2027-12-18"),
        targetVisits: 3,
      });
      await insertMentoringProtocol(tx, id, { id: newId(), version: "2.0", inForceFrom: day("2027-08-01") }, NOW);
    }),
  );

  it.each([
    ["the first day of a round", "2027-08-01", "2"],
    ["its last day", "2027-12-18", "2"],
    ["the day before it", "2027-07-31", undefined],
    ["the day after it", "2027-12-19", undefined],
  ])("a round: %s", async (_what, on, name) => {
    expect((await here((tx) => findVisitRoundOn(tx, day(on))))?.name).toBe(name);
  });

  it.each([
    ["the day it comes into force", "2027-08-01", "2.0"],
    ["the day before", "2027-07-31", "1.0"],
    ["before the first", "2020-01-01", "1.0"],
    ["long after the last", "2030-01-01", "2.0"],
  ])("a protocol: %s", async (_what, on, version) => {
    expect((await here((tx) => getMentoringProtocolOn(tx, day(on)))).version).toBe(version);
  });
});

describe("the school calendar", () => {
  it("keeps what was said last about a day, and everyone of the workspace reads it", async () => {
    const cast = await castOf(database);
    const holiday = { on: day("2026-12-08"), kind: "holiday", name: "Inmaculada Concepción" } as const;
    await asMachineIn(database.db, cast.workspaceId, async (tx) => {
      await saveCalendarDay(tx, { ...holiday, kind: "break", name: "?" }, onDay(0, "08:00"));
      await saveCalendarDay(tx, holiday, onDay(0, "08:00"));
    });
    expect([...(await asPerson(database.db, cast.rosa, (tx) => getSchoolCalendar(tx))).days.values()]).toMatchObject([
      holiday,
    ]);
    expect((await asPerson(database.db, cast.elsewhere.vera, (tx) => getSchoolCalendar(tx))).days.size).toBe(0);
  });
});
