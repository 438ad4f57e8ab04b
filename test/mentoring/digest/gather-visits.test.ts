import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asDigest } from "#db/as.ts";
import type { DigestFacts } from "#mentoring/digest/facts.ts";
import { gatherDigestFacts } from "#mentoring/digest/gather-facts.ts";
import { parseWeekName, type Week } from "#mentoring/week.ts";
import { type Cast, type CastPair, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertSession, insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";
import { insertCalledOff, insertCrowd, insertHeld, insertLeave, insertMoved } from "./crowd.ts";

const WEEK = parseWeekName("2026-W47") as Week;
const NEXT_MONDAY = onDay(7, "08:00");

let database: TestDatabase;
let cast: Cast;
let pairs: CastPair[];
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  pairs = await insertCrowd(database, cast, 12);
});
afterEach(() => database[Symbol.asyncDispose]());

const factsFor = (reader: Member, now = NEXT_MONDAY): Promise<DigestFacts> =>
  asDigest(database.db, cast.workspaceId, (tx) =>
    gatherDigestFacts(tx, { coordinatorId: reader.personId, week: WEEK, now }),
  );
const visits = async (now?: Temporal.Instant) => (await factsFor(cast.elena, now)).visits;
const pair = (index: number): CastPair => pairs[index] as CastPair;

describe("the visits of a week", () => {
  it("are those from its first moment to its last, where the programme is", async () => {
    await insertHeld(database, pair(0), onDay(0, "00:00"));
    await insertHeld(database, pair(1), onDay(6, "23:59"));
    await insertHeld(database, pair(2), onDay(-1, "23:59"));
    await insertHeld(database, pair(3), onDay(7, "00:00"));
    expect(await visits()).toMatchObject({ planned: { events: 2, principals: 2 }, held: 2, logged: 2 });
  });

  it("are held when somebody said so or logged it, also after they had been called off", async () => {
    await insertVisit(database, pair(0), onDay(1, "09:00"), {
      held_at: onDay(1, "10:00"),
      held_by: cast.pedro.personId,
    });
    const calledOff = await insertCalledOff(database, pair(1), onDay(1, "09:00"), "unknown");
    await insertSession(database, pair(1), { visit_id: calledOff });
    expect(await visits()).toMatchObject({ planned: { events: 2 }, held: 2, logged: 1, calledOff: 0, unsaid: 0 });
  });

  it("of which nobody has spoken are unsaid; while the week runs some are still to come", async () => {
    await insertVisit(database, pair(0), onDay(1, "09:00"));
    await insertVisit(database, pair(1), onDay(3, "09:00"));
    expect(await visits()).toMatchObject({ unsaid: 2, ahead: 0 });
    expect(await visits(onDay(2, "09:00"))).toMatchObject({ unsaid: 1, ahead: 1 });
  });

  it("entered by mistake are none", async () => {
    await insertVisit(database, pair(0), onDay(1, "09:00"), {
      voided_at: onDay(1, "09:05"),
      voided_by: cast.pedro.personId,
    });
    expect(await visits()).toMatchObject({ planned: { events: 0 } });
  });

  it("moved within the week count once, and where they went", async () => {
    await insertMoved(database, pair(0), {
      from: onDay(1, "09:00"),
      to: onDay(3, "09:00"),
      movedAt: onDay(0, "12:00"),
    });
    expect(await visits()).toMatchObject({ planned: { events: 1 }, moved: 0, unsaid: 1 });
  });

  it("moved out of the week count here when that was after it had begun, and not when it was before", async () => {
    await insertMoved(database, pair(0), {
      from: onDay(1, "09:00"),
      to: onDay(8, "09:00"),
      movedAt: onDay(1, "07:00"),
    });
    await insertMoved(database, pair(1), {
      from: onDay(1, "09:00"),
      to: onDay(8, "09:00"),
      movedAt: onDay(-3, "07:00"),
    });
    expect(await visits()).toMatchObject({ planned: { events: 1 }, due: { events: 1 }, moved: 1 });
  });

  it("are told apart by why they were called off, but not what stays within the pair", async () => {
    for (const [index, reason] of ["official_duty", "unknown", "official_duty", "unknown"].entries()) {
      await insertCalledOff(database, pair(index), onDay(1, "09:00"), reason);
    }
    expect((await visits()).reasons).toEqual([
      { reason: "official_duty", events: 2 },
      { reason: "other", events: 2 },
    ]);
  });

  it("are counted by region, those without one too", async () => {
    await database.owner.query("update delivery.person set region = 'Sur' where id = any ($1)", [
      [pair(0), pair(1)].map(({ principal }) => principal.personId),
    ]);
    for (const index of [0, 1, 2]) await insertHeld(database, pair(index), onDay(1, "09:00"));
    await insertHeld(database, pair(0), onDay(3, "09:00"));
    expect((await visits()).regions).toEqual([
      { region: "", events: 1, principals: 1 },
      { region: "Sur", events: 3, principals: 2 },
    ]);
  });
});

describe("out of the count", () => {
  it("are visits called off for a holiday, a closure or a leave", async () => {
    await insertCalledOff(database, pair(0), onDay(1, "09:00"), "holiday_or_closure");
    await insertCalledOff(database, pair(1), onDay(1, "09:00"), "leave");
    await insertHeld(database, pair(2), onDay(1, "09:00"));
    expect(await visits()).toMatchObject({
      planned: { events: 3, principals: 3 },
      due: { events: 1, principals: 1 },
      calledOff: 0,
      reasons: [],
    });
  });

  it("are those planned for a holiday of the calendar, unless they took place all the same", async () => {
    await insertRow(database.owner, "delivery.calendar_day", {
      workspace_id: cast.workspaceId,
      day_on: "2026-11-17",
      kind: "holiday",
      name: "Fiesta",
    });
    await insertVisit(database, pair(0), onDay(1, "09:00"));
    await insertHeld(database, pair(1), onDay(1, "09:00"));
    await insertVisit(database, pair(2), onDay(5, "09:00"));
    expect(await visits()).toMatchObject({ planned: { events: 3 }, due: { events: 2 }, held: 1, unsaid: 1 });
  });

  it("are those that fell on a leave of the principal or of the mentor", async () => {
    await insertLeave(database, pair(0).principal, "2026-11-17", "2026-11-17");
    await insertLeave(database, cast.ana, "2026-11-01", "2026-11-30");
    await insertVisit(database, pair(0), onDay(1, "09:00"));
    await insertVisit(database, cast.pairs.anaAndRosa, onDay(2, "09:00"));
    await insertVisit(database, pair(0), onDay(2, "09:00"));
    expect(await visits()).toMatchObject({ planned: { events: 3 }, due: { events: 1, principals: 1 }, unsaid: 1 });
  });
});

describe("a coordinator who mentors too", () => {
  it("finds her own pairs in no figure, the ended ones neither; another coordinator finds them", async () => {
    await insertHeld(database, cast.pairs.martaAndCarmen, onDay(1, "09:00"));
    await insertHeld(database, pair(0), onDay(1, "09:00"));
    const [former] = await insertCrowd(database, cast, 1, { mentor: cast.marta });
    if (former) await insertHeld(database, former, onDay(1, "09:00"));
    await database.owner.query("update delivery.pair set ended_at = $1, end_reason = 'rematch' where id = $2", [
      onDay(2, "09:00").toString(),
      former?.id,
    ]);
    expect(await factsFor(cast.marta)).toMatchObject({
      hasOwnPairs: true,
      visits: { planned: { events: 1 }, held: 1 },
    });
    expect(await factsFor(cast.elena)).toMatchObject({
      hasOwnPairs: false,
      visits: { planned: { events: 3 }, held: 3 },
    });
  });
});

describe("who asks", () => {
  it("coordinates this programme, or is refused", async () => {
    for (const other of [cast.ana, cast.ines, cast.rosa, cast.elsewhere.vera]) {
      await expect(factsFor(other)).rejects.toMatchObject({ name: "NotACoordinatorError" });
    }
    await database.owner.query("update delivery.person set deactivated_at = now() where id = $1", [
      cast.elena.personId,
    ]);
    await expect(factsFor(cast.elena)).rejects.toMatchObject({ name: "NotACoordinatorError" });
  });
});
