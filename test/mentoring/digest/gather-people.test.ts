import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asDigest } from "#db/as.ts";
import type { DigestFacts } from "#mentoring/digest/facts.ts";
import { gatherDigestFacts } from "#mentoring/digest/gather-facts.ts";
import { createSchoolDayCounter } from "#mentoring/digest/school-days.ts";
import { listContactGaps } from "#mentoring/digest/sections/call.ts";
import { parseWeekName, type Week } from "#mentoring/week.ts";
import { type Cast, type CastPair, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertSession, insertSessionNotHeld, insertVisit } from "#test/support/logged-visit.ts";
import { insertCalledOff, insertCrowd, insertHeld, insertLeave, insertThread } from "./crowd.ts";

const WEEK = parseWeekName("2026-W47") as Week;
const NEXT_MONDAY = onDay(7, "08:00");
/** Long before anyone could be missed. */
const MARCH = onDay(-250, "08:00");

let database: TestDatabase;
let cast: Cast;
let pairs: CastPair[];
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  pairs = await insertCrowd(database, cast, 6, { knownAt: MARCH });
});
afterEach(() => database[Symbol.asyncDispose]());

const factsFor = (reader: Member = cast.elena, now = NEXT_MONDAY): Promise<DigestFacts> =>
  asDigest(database.db, cast.workspaceId, (tx) =>
    gatherDigestFacts(tx, { coordinatorId: reader.personId, week: WEEK, now }),
  );
const pair = (index: number): CastPair => pairs[index] as CastPair;
const nameOf = (index: number) => pair(index).principal.name;

/** The names to call, with the day of the last contact. */
async function silent(now?: Temporal.Instant): Promise<Record<string, string>> {
  const facts = await factsFor(cast.elena, now);
  const named = facts.silent.flatMap(({ principalId, lastOn }) => {
    const callee = facts.callees.get(principalId);
    return callee ? [[callee.principal, String(lastOn ?? "never")] as const] : [];
  });
  return Object.fromEntries(named);
}

describe("of whom nothing was heard", () => {
  it("are those without any contact for more than fifteen school days, informal ones counted", async () => {
    await insertSession(database, pair(0), { started_at: onDay(-18, "18:00") });
    await insertSession(database, pair(1), { started_at: onDay(-17, "09:00") });
    await insertSession(database, pair(2), {
      started_at: onDay(-17, "09:00"),
      session_type: "informal_contact",
      modality: "phone",
    });
    expect(await silent()).toMatchObject({ [nameOf(0)]: "2026-10-29", [nameOf(3)]: "never" });
    expect(Object.keys(await silent())).not.toContain(nameOf(1));
    expect(Object.keys(await silent())).not.toContain(nameOf(2));
  });

  it("are counted by the days of their own school, whether it has more of them or fewer than the programme", async () => {
    const { owner } = database;
    const isNamed = async (index: number) => {
      const { silent: gaps, callees, until, calendar } = await factsFor();
      const named = listContactGaps(gaps, until, createSchoolDayCounter(calendar, until));
      return named.some(({ principalId }) => callees.get(principalId)?.principal === nameOf(index));
    };
    // A Wednesday, thirteen school days ago by the programme's calendar.
    await insertSession(database, pair(0), { started_at: onDay(-12, "09:00") });
    await insertSession(database, pair(1), { started_at: onDay(-18, "18:00") });
    await owner.query("update delivery.person set school = 'I.E. 82147' where name = $1", [nameOf(0)]);
    await owner.query("update delivery.person set school = 'I.E. 9' where name = $1", [nameOf(1)]);
    expect([await isNamed(0), await isNamed(1)]).toEqual([false, true]);
    // One has school on every day of the week; the other had a week off.
    await owner.query(
      "insert into delivery.place_week (workspace_id, place, weekend) values ($1, 'i.e. 82147', '{}')",
      [cast.workspaceId],
    );
    await owner.query(
      `insert into delivery.calendar_day (workspace_id, day_on, kind, name, place)
       select $1, day, 'break', 'Semana', 'I.E. 9' from generate_series('2026-11-09'::date, '2026-11-13', '1 day') day`,
      [cast.workspaceId],
    );
    expect([await isNamed(0), await isNamed(1)]).toEqual([true, false]);
  });

  it("are not those whom another mentor met, also one who has left them since", async () => {
    for (const index of [0, 1]) await insertSession(database, pair(index), { started_at: onDay(-60, "09:00") });
    const [second] = await insertCrowd(database, cast, 1, { mentor: cast.ana, knownAt: MARCH });
    await database.owner.query(
      "update delivery.pair set principal_id = $1, role = 'second', ended_at = $2, end_reason = 'rematch' where id = $3",
      [pair(0).principal.personId, onDay(-1, "08:00").toString(), second?.id],
    );
    if (second)
      await insertSession(database, { ...second, principal: pair(0).principal }, { started_at: onDay(-5, "09:00") });
    expect(Object.keys(await silent())).not.toContain(nameOf(0));
    expect(await silent()).toMatchObject({ [nameOf(1)]: "2026-09-17" });
  });

  it("are also those whose visit was planned and not held", async () => {
    await insertSession(database, pair(0), { started_at: onDay(-60, "09:00") });
    await insertSessionNotHeld(database, pair(0), "transport_weather");
    expect(await silent()).toMatchObject({ [nameOf(0)]: "2026-09-17" });
  });

  it("are not those who were met on this very Monday morning", async () => {
    await insertSession(database, pair(0), { started_at: onDay(-60, "09:00") });
    await insertSession(database, pair(0), { started_at: onDay(7, "07:00") });
    expect(Object.keys(await silent())).not.toContain(nameOf(0));
  });

  it("are neither on leave, nor gone, nor without a mentor now", async () => {
    await insertLeave(database, pair(0).principal, "2026-11-20", "2026-11-23");
    await database.owner.query("update delivery.person set deactivated_at = now() where id = $1", [
      pair(1).principal.personId,
    ]);
    await database.owner.query("update delivery.pair set ended_at = now(), end_reason = 'completed' where id = $1", [
      pair(2).id,
    ]);
    expect(Object.keys(await silent()).toSorted()).toEqual([nameOf(3), nameOf(4), nameOf(5)].toSorted());
  });

  it("are found again with what stood in the way since and what is planned, days of leave told once", async () => {
    await insertSession(database, pair(0), { started_at: onDay(-40, "09:00") });
    await insertCalledOff(database, pair(0), onDay(-50, "09:00"), "official_duty");
    await insertCalledOff(database, pair(0), onDay(-20, "09:00"), "transport_weather");
    await insertCalledOff(database, pair(0), onDay(-10, "09:00"), "unknown");
    await insertVisit(database, pair(0), onDay(9, "09:00"));
    await insertLeave(database, pair(0).principal, "2026-10-12", "2026-10-16");
    await insertLeave(database, pair(0).principal, "2026-10-14", "2026-10-20");
    const { silent: silences, callees } = await factsFor();
    expect(callees.get(pair(0).principal.personId)).toEqual({
      principal: nameOf(0),
      mentors: ["Pedro Salas"],
      calledOff: ["transport_weather", "other"],
      nextOn: Temporal.PlainDate.from("2026-11-25"),
    });
    const leaves = silences.find((one) => one.principalId === pair(0).principal.personId)?.leaves;
    expect(leaves?.map(({ from, to }) => `${from}/${to}`)).toEqual(["2026-10-12/2026-10-20"]);
  });
});

describe("the round", () => {
  it("is reached by visits of all mentors together, not by calls, and not by those on leave", async () => {
    for (const index of [0, 1, 2]) await insertHeld(database, pair(index), onDay(-3, "09:00"));
    for (const index of [0, 1]) await insertHeld(database, pair(index), onDay(1, "09:00"));
    await insertSession(database, pair(2), { started_at: onDay(2, "09:00"), session_type: "informal_contact" });
    await insertLeave(database, pair(1).principal, "2026-11-01", "2026-11-30");
    // Nine principals, one of them on leave.
    expect((await factsFor()).round).toMatchObject({ name: "Ronda 3", targetVisits: 2, principals: 8, reached: 1 });
    expect((await factsFor()).roster).toEqual({ principals: 9, onLeave: 1, mentors: 3 });
    expect((await factsFor(cast.marta)).round).toMatchObject({ principals: 7, reached: 1 });
  });

  it("is absent between two rounds", async () => {
    await database.owner.query("update delivery.round set ends_on = '2026-11-21'");
    expect((await factsFor()).round).toBeUndefined();
  });
});

describe("questions", () => {
  it("are followed up to the week's own end, one principal once, and not in a coordinator's own pairs", async () => {
    await insertThread(database, pair(0), {
      offeredAt: onDay(1, "16:00"),
      started_at: onDay(1, "18:00"),
      completed_at: onDay(2, "18:00"),
    });
    await insertThread(database, pair(0), { offeredAt: onDay(4, "16:00") });
    await insertThread(database, pair(1), {
      offeredAt: onDay(4, "16:00"),
      started_at: onDay(4, "18:00"),
      completed_at: onDay(7, "07:00"),
    });
    await insertThread(database, pair(2), { offeredAt: onDay(4, "16:00"), started_at: onDay(7, "06:00") });
    await insertThread(database, pair(3), { offeredAt: onDay(4, "16:00"), declined_at: onDay(4, "17:00") });
    await insertThread(database, pair(4), { offeredAt: onDay(7, "16:00") });
    await insertThread(database, cast.pairs.martaAndCarmen, { offeredAt: onDay(4, "16:00") });
    expect((await factsFor()).threads).toEqual({ offered: 5, started: 2, completed: 1 });
    expect((await factsFor(cast.elena, onDay(20, "08:00"))).threads).toEqual({ offered: 5, started: 2, completed: 1 });
    expect((await factsFor(cast.marta)).threads).toEqual({ offered: 4, started: 2, completed: 1 });
  });
});

describe("a programme that has not begun", () => {
  it("is told by its roster and its plan, until its first visit is due", async () => {
    const [alone] = await insertCrowd(database, cast, 1);
    await database.owner.query("delete from delivery.pair where id = $1", [alone?.id]);
    await insertVisit(database, pair(0), onDay(9, "09:00"));
    expect((await factsFor()).beginning).toEqual({
      principals: 9,
      mentors: 3,
      pairs: 9,
      withoutMentor: 1,
      withoutVisit: 8,
      people: 16,
      reachable: 9,
    });
    await insertVisit(database, pair(1), onDay(6, "09:00"));
    expect((await factsFor()).beginning).toBeUndefined();
  });
});
