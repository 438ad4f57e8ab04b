import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmVisit } from "#mentoring/visit/confirm-visit.ts";
import { acting } from "#test/support/acting.ts";
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

describe("confirming a visit", () => {
  it("says so to who planned it, and a second time changes nothing", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(2, "10:00"));
    expect(await acting(database, cast.rosa, (tx) => confirmVisit(tx, id, NOW))).toMatchObject({
      outcome: { kind: "confirmed" },
      audited: ["visit.confirm"],
      told: ["visit.confirmed to Ana Torres"],
    });
    const again = await acting(database, cast.rosa, (tx) => confirmVisit(tx, id, NOW));
    expect(again).toMatchObject({
      outcome: { kind: "confirmed", visit: { status: "confirmed" } },
      audited: [],
      told: [],
    });
  });

  it("that was called off says what it is instead", async () => {
    const called = { cancelled_at: NOW, cancelled_by: cast.ana.personId, cancel_reason: "leave" };
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(3, "10:00"), called);
    expect(await acting(database, cast.rosa, (tx) => confirmVisit(tx, id, NOW))).toMatchObject({
      outcome: { kind: "settled", visit: { status: "cancelled" } },
      audited: [],
      told: [],
    });
  });

  it("of another pair is not possible, not even for who can see it", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(4, "10:00"));
    for (const other of [cast.luis, cast.elena]) {
      const done = await acting(database, other, (tx) => confirmVisit(tx, id, NOW));
      expect(done).toEqual({ outcome: { kind: "not_yours" }, audited: [], told: [] });
    }
  });
});
