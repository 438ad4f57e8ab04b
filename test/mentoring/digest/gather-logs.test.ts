import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asDigest } from "#db/as.ts";
import type { SessionRecordsFacts } from "#mentoring/digest/facts.ts";
import { gatherDigestFacts } from "#mentoring/digest/gather-facts.ts";
import { parseWeekName, type Week } from "#mentoring/week.ts";
import { type Cast, type CastPair, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertSession, insertSessionNotHeld, insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";
import { insertCalledOff, insertCrowd, insertHeld, insertLeave } from "./crowd.ts";

const NEXT_MONDAY = onDay(7, "08:00");

let database: TestDatabase;
let cast: Cast;
let pairs: CastPair[];
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  pairs = await insertCrowd(database, cast, 6);
});
afterEach(() => database[Symbol.asyncDispose]());

async function logs(reader: Member = cast.elena, now = NEXT_MONDAY, week = "2026-W47"): Promise<SessionRecordsFacts> {
  const facts = await asDigest(database.db, cast.workspaceId, (tx) =>
    gatherDigestFacts(tx, { coordinatorId: reader.personId, week: parseWeekName(week) as Week, now }),
  );
  return facts.logs;
}
const pair = (index: number): CastPair => pairs[index] as CastPair;

describe("records written in a week", () => {
  it("are counted by the days of meeting and writing, however long ago the meeting was", async () => {
    await insertHeld(database, pair(0), onDay(1, "09:00"));
    await insertHeld(database, pair(1), onDay(1, "09:00"));
    await insertHeld(database, pair(1), onDay(-10, "09:00"), onDay(2, "09:00"));
    // Met late in the evening: an hour later it is the next day.
    await insertHeld(database, pair(2), onDay(3, "23:30"), onDay(4, "08:00"));
    await insertHeld(database, pair(3), onDay(-10, "09:00"), onDay(-1, "09:00"));
    await insertSessionNotHeld(database, pair(4), "unknown");
    await insertSession(database, pair(5), { session_type: "informal_contact", duration_min: null });
    const { spans, principals } = await logs();
    expect(spans.map(({ endedOn, loggedOn, sessions }) => `${endedOn} ${loggedOn} ${sessions}`).toSorted()).toEqual([
      "2026-11-06 2026-11-18 1",
      "2026-11-17 2026-11-17 2",
      "2026-11-20 2026-11-20 1",
    ]);
    expect(principals).toBe(3);
  });
});

describe("help is offered", () => {
  it("for records that came more than five school days after the meeting; holidays do not count", async () => {
    await insertHeld(database, pair(0), onDay(-5, "09:00"), onDay(3, "09:00"));
    await insertHeld(database, pair(1), onDay(-4, "09:00"), onDay(3, "09:00"));
    await insertHeld(database, pair(2), onDay(-19, "09:00"), onDay(-7, "09:00"));
    const late = { mentorId: cast.pedro.personId, mentor: "Pedro Salas" };
    expect((await logs()).late).toEqual([{ ...late, logs: 2, inThisWeek: true }]);
    await insertRow(database.owner, "delivery.calendar_day", {
      workspace_id: cast.workspaceId,
      day_on: "2026-11-13",
      kind: "holiday",
      name: "Fiesta",
    });
    expect((await logs()).late).toEqual([{ ...late, logs: 1, inThisWeek: false }]);
  });

  it("for a visit of which there is no record after ten school days, in the week in which it came to that", async () => {
    // Friday 6 November is ten school days before Friday 20, Thursday 5 eleven.
    await insertVisit(database, pair(0), onDay(-10, "09:00"));
    await insertVisit(database, pair(1), onDay(-11, "09:00"));
    await insertVisit(database, pair(2), onDay(-14, "09:00"), {
      held_at: onDay(-14, "11:00"),
      held_by: cast.pedro.personId,
    });
    await insertVisit(database, pair(3), onDay(-18, "09:00"));
    const pedro = { mentorId: cast.pedro.personId, mentor: "Pedro Salas" };
    expect((await logs()).unlogged).toEqual([{ ...pedro, visits: 2 }]);
    expect((await logs(cast.elena, NEXT_MONDAY, "2026-W46")).unlogged).toEqual([{ ...pedro, visits: 1 }]);
  });

  it("neither for what is on record or called off, nor to someone on leave", async () => {
    await insertHeld(database, pair(0), onDay(-12, "09:00"));
    await insertCalledOff(database, pair(1), onDay(-12, "09:00"), "unknown");
    await insertVisit(database, pair(2), onDay(-12, "09:00"));
    await insertVisit(database, cast.pairs.anaAndRosa, onDay(-12, "09:00"));
    await insertLeave(database, pair(2).principal, "2026-11-02", "2026-11-06");
    await insertLeave(database, cast.ana, "2026-11-23", "2026-11-27");
    expect((await logs()).unlogged).toEqual([]);
  });

  it("to others than oneself", async () => {
    await insertVisit(database, cast.pairs.martaAndCarmen, onDay(-12, "09:00"));
    expect((await logs()).unlogged).toMatchObject([{ mentor: "Marta Rojas", visits: 1 }]);
    expect((await logs(cast.marta)).unlogged).toEqual([]);
  });
});
