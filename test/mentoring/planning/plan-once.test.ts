import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#kernel/id.ts";
import { onDay } from "#test/support/cast.ts";
import { insertSession, insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";
import { endPair, openStage, planAll, queueOf, runOnce, runTwiceAtOnce, type Stage } from "./queued.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage[Symbol.asyncDispose]());

const WEDNESDAY = onDay(2, "09:00");

describe("what visits cause to be said", () => {
  /** One of Ana's with Rosa on Friday, and one of Pedro's with Luis that was held on Tuesday and not logged. */
  const EXPECTED = [
    "reflection.prompt Luis Huamán Wed 2026-11-18 07:00",
    "visit.ahead Ana Torres Thu 2026-11-19 16:00",
    "visit.ahead Rosa Quispe Thu 2026-11-19 16:00",
    "visit.ended Ana Torres Fri 2026-11-20 11:30",
    "log.late Pedro Salas Tue 2026-11-24 07:00",
  ];
  let tuesday: Awaited<ReturnType<typeof insertVisit>>;
  beforeEach(async () => {
    const { anaAndRosa, pedroAndLuis } = stage.cast.pairs;
    await insertVisit(stage.database, anaAndRosa, onDay(4, "10:00"));
    const held = { held_at: onDay(1, "11:10"), held_by: stage.cast.pedro.personId };
    tuesday = await insertVisit(stage.database, pedroAndLuis, onDay(1, "10:00"), held);
  });

  it("is planned once, however often the job runs", async () => {
    expect(await runOnce(stage, planAll, WEDNESDAY)).toBeGreaterThan(EXPECTED.length);
    expect(await queueOf(stage)).toEqual(EXPECTED);
    expect(await runOnce(stage, planAll, WEDNESDAY.add({ minutes: 1 }))).toBe(0);
    expect(await queueOf(stage)).toEqual(EXPECTED);
  });

  it("is planned once by two instances at once", async () => {
    await runTwiceAtOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage)).toEqual(EXPECTED);
  });

  it("has its question chosen with it, once; where it is missing while it waits, it is chosen later", async () => {
    const questions = async () =>
      (await stage.database.owner.query("select visit_id, status, question from delivery.thread")).rows;
    await runOnce(stage, planAll, WEDNESDAY);
    const chosen = await questions();
    expect(chosen).toMatchObject([{ visit_id: tuesday, status: "planned" }]);
    await runOnce(stage, planAll, WEDNESDAY.add({ minutes: 1 }));
    expect(await questions()).toEqual(chosen);
    // As an earlier version left it.
    await stage.database.owner.query("delete from delivery.thread");
    await runOnce(stage, planAll, WEDNESDAY.add({ minutes: 2 }));
    expect(await questions()).toEqual(chosen);
    // Nothing is chosen for a question that will not be asked.
    await stage.database.owner.query("delete from delivery.thread");
    await stage.database.owner.query("update machine.outbox set state = 'dead', settled_at = now()");
    await runOnce(stage, planAll, WEDNESDAY.add({ minutes: 3 }));
    expect(await questions()).toEqual([]);
  });

  it("is not planned again once it was said or taken back", async () => {
    await runOnce(stage, planAll, WEDNESDAY);
    await stage.database.owner.query("update machine.outbox set state = 'sent', settled_at = now()");
    await runOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage)).toEqual(EXPECTED.map((line) => `${line} sent`));
  });

  it("leaves out a visit's notes when they are there, and a question that was asked", async () => {
    const { pedroAndLuis } = stage.cast.pairs;
    await insertSession(stage.database, pedroAndLuis, { visit_id: tuesday });
    const part = { workspace_id: stage.cast.workspaceId, pair_id: pedroAndLuis.id };
    const asked = { cause: "visit", visit_id: tuesday, question: "hear-again", offered_at: onDay(2, "08:00") };
    const principal_id = pedroAndLuis.principal.personId;
    await insertRow(stage.database.owner, "delivery.thread", { id: newId(), ...part, principal_id, ...asked });
    await runOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage, ["reflection.prompt", "visit.ahead", "visit.ended", "log.late"])).toEqual(
      EXPECTED.slice(1, 4),
    );
  });

  it("is nothing for a pair that has ended, nor for other schools", async () => {
    await endPair(stage, stage.cast.pairs.anaAndRosa, onDay(2, "08:00"));
    await endPair(stage, stage.cast.pairs.pedroAndLuis, onDay(2, "08:00"));
    await insertVisit(stage.database, stage.cast.elsewhere.pair, onDay(4, "10:00"));
    await runOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage)).toEqual([]);
  });

  it("is nothing for who has left", async () => {
    await stage.database.owner.query("update delivery.person set deactivated_at = $1 where id = any ($2)", [
      onDay(2, "08:00").toString(),
      [stage.cast.rosa.personId, stage.cast.pedro.personId],
    ]);
    await runOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage)).toEqual([]);
  });
});

describe("the weekly page", () => {
  /** The page of this week's Monday, which nobody was sent, is still of use. */
  const EXPECTED = [
    "digest.weekly Elena Vargas Mon 2026-11-16 08:00",
    "digest.weekly Marta Rojas Mon 2026-11-16 08:00",
    "digest.weekly Elena Vargas Mon 2026-11-23 08:00",
    "digest.weekly Marta Rojas Mon 2026-11-23 08:00",
  ];

  it("is planned once for each coordinator, however often the job runs", async () => {
    await runOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage, ["digest.weekly"])).toEqual(EXPECTED);
    await runOnce(stage, planAll, WEDNESDAY.add({ hours: 24 }));
    expect(await queueOf(stage, ["digest.weekly"])).toEqual(EXPECTED);
  });

  it("is planned once by two instances at once", async () => {
    await runTwiceAtOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage, ["digest.weekly"])).toEqual(EXPECTED);
  });

  it("comes again the week after", async () => {
    await runOnce(stage, planAll, WEDNESDAY);
    await runOnce(stage, planAll, onDay(7, "09:00"));
    const next = EXPECTED.slice(2).map((line) => line.replace("11-23", "11-30"));
    expect(await queueOf(stage, ["digest.weekly"])).toEqual([...EXPECTED, ...next]);
  });

  it("is at eight where she lives, and nothing for who has left", async () => {
    const { owner } = stage.database;
    const { elena, marta } = stage.cast;
    await owner.query("update delivery.person set time_zone = 'Europe/Madrid' where id = $1", [elena.personId]);
    await owner.query("update delivery.person set deactivated_at = now() where id = $1", [marta.personId]);
    await runOnce(stage, planAll, WEDNESDAY);
    expect(await queueOf(stage, ["digest.weekly"])).toEqual([
      "digest.weekly Elena Vargas Mon 2026-11-16 02:00",
      "digest.weekly Elena Vargas Mon 2026-11-23 02:00",
    ]);
  });
});
