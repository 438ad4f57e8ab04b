import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { saveMyLeave } from "#mentoring/leave/save-my-leave.ts";
import { onDay } from "#test/support/cast.ts";
import { insertLoggedVisit } from "#test/support/logged-visit.ts";
import { day } from "./local-time.ts";
import { openStage, planAll, queueOf, runOnce, runTwiceAtOnce, type Stage } from "./queued.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage[Symbol.asyncDispose]());

const WEDNESDAY = onDay(2, "09:00");

async function rosaIsAway(from: string, to: string, now = WEDNESDAY): Promise<void> {
  const today = now.toZonedDateTimeISO("America/Lima").toPlainDate();
  const days = { from: day(from), to: day(to) };
  await asPerson(stage.database.db, stage.cast.rosa, (tx) => saveMyLeave(tx, days, now, today));
}

describe("what was agreed for Monday, 30 November", () => {
  /** One of Ana's, one of Rosa's, and one of both, about which Rosa is asked. */
  const EXPECTED = [
    "commitment.due Ana Torres Mon 2026-11-30 07:00",
    "commitment.due Rosa Quispe Mon 2026-11-30 07:00",
    "commitment.due Rosa Quispe Mon 2026-11-30 07:00",
  ];
  const rosasOn = (written: string) => [EXPECTED[0], ...[1, 2].map(() => `commitment.due Rosa Quispe ${written}`)];
  beforeEach(async () => {
    await insertLoggedVisit(stage.database, stage.cast.pairs.anaAndRosa);
  });

  it("is asked about once, however often the job runs", async () => {
    await runOnce(stage, planAll, WEDNESDAY);
    await runOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage, ["commitment.due"])).toEqual(EXPECTED);
  });

  it("is asked about once by two instances at once", async () => {
    await runTwiceAtOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage, ["commitment.due"])).toEqual(EXPECTED);
  });

  it("is not asked about when it is settled", async () => {
    await stage.database.owner.query(
      "update delivery.commitment set settled_at = now(), settled_by = $1, settled_as = 'done' where owner <> 'mentor'",
      [stage.cast.rosa.personId],
    );
    await runOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage, ["commitment.due"])).toEqual(EXPECTED.slice(0, 1));
  });

  it("moves with a leave that comes after it was planned, and back when the leave is taken back", async () => {
    await runOnce(stage, planAll, WEDNESDAY);
    await rosaIsAway("Mon 2026-11-30", "Fri 2026-12-04");
    expect(await queueOf(stage, ["commitment.due"])).toEqual(rosasOn("Mon 2026-12-07 07:00"));
    expect(await runOnce(stage, planAll, WEDNESDAY)).toBe(0);
    await asPerson(stage.database.db, stage.cast.rosa, (tx) =>
      saveMyLeave(tx, undefined, WEDNESDAY, day("Wed 2026-11-18")),
    );
    expect(await queueOf(stage, ["commitment.due"])).toEqual(EXPECTED);
  });

  it("moves further with a leave that grows while they are away", async () => {
    await runOnce(stage, planAll, WEDNESDAY);
    await rosaIsAway("Mon 2026-11-30", "Fri 2026-12-11");
    await runOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage, ["commitment.due"])).toEqual(rosasOn("Mon 2026-12-14 07:00"));
    await rosaIsAway("Mon 2026-11-30", "Fri 2026-12-25", onDay(24, "09:00"));
    await runOnce(stage, planAll, onDay(24, "09:00"));
    expect(await queueOf(stage, ["commitment.due"])).toEqual(rosasOn("Mon 2026-12-28 07:00"));
  });
});

describe("one line on the first day back", () => {
  beforeEach(() => rosaIsAway("Thu 2026-11-19", "Fri 2026-11-20"));

  it("is planned once, however often the job runs", async () => {
    await runOnce(stage, planAll, WEDNESDAY);
    await runOnce(stage, planAll, WEDNESDAY.add({ hours: 24 }));
    expect(await queueOf(stage)).toEqual(["leave.ended Rosa Quispe Mon 2026-11-23 07:00"]);
  });

  it("is planned once by two instances at once", async () => {
    await runTwiceAtOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage)).toEqual(["leave.ended Rosa Quispe Mon 2026-11-23 07:00"]);
  });

  it("is not for who has just ended the leave themselves: they know that they are back", async () => {
    await asPerson(stage.database.db, stage.cast.rosa, (tx) =>
      saveMyLeave(tx, undefined, onDay(4, "10:00"), day("Fri 2026-11-20")),
    );
    const { rows } = await stage.database.owner.query("select to_on::text from delivery.leave");
    expect(rows).toEqual([{ to_on: "2026-11-19" }]);
    await runOnce(stage, planAll, onDay(4, "10:01"));
    expect(await queueOf(stage)).toEqual(["leave.ended Rosa Quispe Mon 2026-11-23 07:00 dead"]);
  });

  it("is not planned long before, and is once its time is near", async () => {
    await runOnce(stage, planAll, onDay(0, "09:00"));
    expect(await queueOf(stage)).toEqual(["leave.ended Rosa Quispe Mon 2026-11-23 07:00 dead"]);
    await runOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage)).toEqual(["leave.ended Rosa Quispe Mon 2026-11-23 07:00"]);
  });

  it("is taken back and planned anew when the leave grows", async () => {
    await runOnce(stage, planAll, WEDNESDAY);
    await rosaIsAway("Thu 2026-11-19", "Wed 2026-11-25");
    await runOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage)).toEqual([
      "leave.ended Rosa Quispe Mon 2026-11-23 07:00 dead",
      "leave.ended Rosa Quispe Thu 2026-11-26 07:00",
    ]);
  });
});
