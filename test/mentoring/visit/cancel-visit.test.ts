import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cancelVisit } from "#mentoring/visit/cancel-visit.ts";
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
const visitOf = async (id: string) =>
  (await database.owner.query("select status, cancel_reason from delivery.visit where id = $1", [id])).rows[0];
const replacementsOf = async (id: string) =>
  (await database.owner.query("select starts_at, modality from delivery.visit where moved_from = $1", [id])).rows;

describe("calling a visit off", () => {
  it("keeps the reason and tells the other half, and a second time changes nothing", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(2, "10:00"));
    const planned = await planAhead(database, cast.ana, id, onDay(1, "16:00"));
    expect(await acting(database, cast.rosa, (tx) => cancelVisit(tx, id, "school_emergency", NOW))).toMatchObject({
      outcome: { kind: "cancelled", visit: { id } },
      audited: ["visit.cancel"],
      told: ["visit.cancelled to Ana Torres"],
    });
    expect(await visitOf(id)).toEqual({ status: "cancelled", cancel_reason: "school_emergency" });
    expect(await planned()).toEqual(["withdrawn: the visit was called off"]);
    expect(await acting(database, cast.rosa, (tx) => cancelVisit(tx, id, "leave", NOW))).toMatchObject({
      outcome: { kind: "settled", visit: { cancelReason: "school_emergency" } },
      audited: [],
      told: [],
    });
  });

  it("does not tell the coordinator that somebody declined", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(3, "10:00"));
    await acting(database, cast.ana, (tx) => cancelVisit(tx, id, "declined", NOW));
    expect(await visitOf(id)).toEqual({ status: "cancelled", cancel_reason: "unknown" });
  });

  it("can propose another in its place, for which there is one line", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(4, "10:00"));
    const instead = { startsAt: onDay(5, "10:00"), modality: "phone" as const };
    const done = await acting(database, cast.ana, (tx) => cancelVisit(tx, id, "transport_weather", NOW, instead));
    expect(done).toMatchObject({ outcome: { kind: "cancelled" }, told: ["visit.cancelled to Rosa Quispe"] });
    expect(done.audited).toEqual(["visit.plan", "visit.cancel"]);
    expect(await replacementsOf(id)).toMatchObject([{ modality: "phone" }]);
  });

  it("calls nothing off when the pair already meets at the time proposed", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(6, "10:00"));
    await insertVisit(database, cast.pairs.anaAndRosa, onDay(7, "10:00"));
    const instead = { startsAt: onDay(7, "10:00"), modality: "video" as const };
    const done = await acting(database, cast.ana, (tx) => cancelVisit(tx, id, "leave", NOW, instead));
    expect(done).toMatchObject({ outcome: { kind: "clash" }, audited: [], told: [] });
    expect(await visitOf(id)).toMatchObject({ status: "planned" });
  });

  it("calls nothing off when the time proposed is past", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(8, "10:00"));
    const instead = { startsAt: onDay(-1, "10:00"), modality: "video" as const };
    const done = await acting(database, cast.ana, (tx) => cancelVisit(tx, id, "leave", NOW, instead));
    expect(done).toEqual({ outcome: { kind: "refused", problem: "in_the_past" }, audited: [], told: [] });
    expect(await visitOf(id)).toMatchObject({ status: "planned" });
  });

  it("of another pair is not possible", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(9, "10:00"));
    const done = await acting(database, cast.pedro, (tx) => cancelVisit(tx, id, "leave", NOW));
    expect(done).toEqual({ outcome: { kind: "not_yours" }, audited: [], told: [] });
  });
});
