import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveVisit } from "#mentoring/visit/move-visit.ts";
import { acting, planAhead } from "#test/support/acting.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertVisit } from "#test/support/logged-visit.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(0, "09:00");
const to = (startsAt: Temporal.Instant, minutes = 45) => ({ startsAt, minutes, modality: "video" as const });
const statusOf = async (id: string) =>
  (await database.owner.query("select status from delivery.visit where id = $1", [id])).rows[0]?.status;

describe("moving a visit", () => {
  it("closes it, plans another in its place and tells the other half", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(2, "10:00"));
    const planned = await planAhead(database, cast.ana, id, onDay(1, "16:00"));
    const done = await acting(database, cast.rosa, (tx) => moveVisit(tx, id, to(onDay(3, "11:00")), NOW));
    expect(done).toMatchObject({
      outcome: { kind: "moved", visit: { movedFrom: id, minutes: 45, modality: "video", status: "planned" } },
      audited: ["visit.move"],
      told: ["visit.moved to Ana Torres"],
    });
    expect(await statusOf(id)).toBe("rescheduled");
    expect(await planned()).toEqual(["withdrawn: the visit was moved"]);
  });

  it("to the same time with another length is a move as well", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(4, "10:00"));
    const done = await acting(database, cast.ana, (tx) => moveVisit(tx, id, to(onDay(4, "10:00"), 90), NOW));
    expect(done).toMatchObject({ outcome: { kind: "moved", visit: { minutes: 90 } }, audited: ["visit.move"] });
  });

  it("onto another open visit of the pair leaves both where they were", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(5, "10:00"));
    await insertVisit(database, cast.pairs.anaAndRosa, onDay(6, "10:00"));
    const done = await acting(database, cast.ana, (tx) => moveVisit(tx, id, to(onDay(6, "10:00")), NOW));
    expect(done).toMatchObject({ outcome: { kind: "clash" }, audited: [], told: [] });
    expect(await statusOf(id)).toBe("planned");
  });

  it("into the past is refused", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(7, "10:00"));
    const done = await acting(database, cast.ana, (tx) => moveVisit(tx, id, to(onDay(-1, "10:00")), NOW));
    expect(done).toEqual({ outcome: { kind: "refused", problem: "in_the_past" }, audited: [], told: [] });
  });

  it("that was held says what it is instead", async () => {
    const held = { held_at: NOW, held_by: cast.ana.personId };
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(-2, "10:00"), held);
    const done = await acting(database, cast.ana, (tx) => moveVisit(tx, id, to(onDay(8, "10:00")), NOW));
    expect(done).toMatchObject({ outcome: { kind: "settled", visit: { status: "held" } }, audited: [], told: [] });
  });

  it("of another pair is not possible", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(9, "10:00"));
    const done = await acting(database, cast.pedro, (tx) => moveVisit(tx, id, to(onDay(10, "10:00")), NOW));
    expect(done).toEqual({ outcome: { kind: "not_yours" }, audited: [], told: [] });
  });
});
