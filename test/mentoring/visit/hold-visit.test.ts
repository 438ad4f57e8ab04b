import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { VisitId } from "#kernel/id.ts";
import { reopenVisit } from "#mentoring/visit/change-course.ts";
import { holdVisit, sayVisitNotHeld } from "#mentoring/visit/hold-visit.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit, insertVisit } from "#test/support/logged-visit.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(3, "12:00");
const LATER = onDay(3, "12:30");

const rowOf = async (id: VisitId) => {
  const { rows } = await database.owner.query(
    "select status, held_at, held_by, cancel_reason from delivery.visit where id = $1",
    [id],
  );
  return rows[0];
};
const changesOf = async (id: VisitId) => {
  const { rows } = await database.owner.query(
    "select act, was, became, replaced from delivery.visit_change where visit_id = $1 order by changed_at, id",
    [id],
  );
  return rows;
};
const visitAt = (time: string) => insertVisit(database, cast.pairs.anaAndRosa, onDay(3, time));

describe("a visit", () => {
  it("is held from the moment at which its mentor says so, and says so once", async () => {
    const id = await visitAt("08:00");
    const done = await acting(database, cast.ana, (tx) => holdVisit(tx, id, NOW));
    expect(done).toMatchObject({ outcome: { kind: "said", visit: { status: "planned" } }, audited: ["visit.hold"] });
    expect(await rowOf(id)).toMatchObject({ status: "held", held_at: NOW, held_by: cast.ana.personId });
    const again = await acting(database, cast.ana, (tx) => holdVisit(tx, id, LATER));
    expect(again).toMatchObject({ outcome: { kind: "unchanged" }, audited: [], told: [] });
    expect(await rowOf(id)).toMatchObject({ held_at: NOW });
  });

  it("that was held can be open again, and what had been said of it is kept", async () => {
    const id = await visitAt("08:10");
    await acting(database, cast.ana, (tx) => holdVisit(tx, id, NOW));
    const done = await acting(database, cast.ana, (tx) => reopenVisit(tx, id, LATER));
    expect(done).toMatchObject({ outcome: { kind: "said" }, audited: ["visit.reopen"] });
    expect(await rowOf(id)).toMatchObject({ status: "planned", held_at: null, held_by: null });
    expect(await changesOf(id)).toMatchObject([
      { act: "visit.hold", was: "planned", became: "held", replaced: {} },
      { act: "visit.reopen", was: "held", became: "planned", replaced: { held_by: cast.ana.personId } },
    ]);
  });

  it("that was not held counts so at once, and the reason may follow", async () => {
    const id = await visitAt("08:20");
    await acting(database, cast.ana, (tx) => sayVisitNotHeld(tx, id, "unknown", NOW));
    expect(await rowOf(id)).toMatchObject({ status: "cancelled", cancel_reason: "unknown" });
    const reason = await acting(database, cast.ana, (tx) => sayVisitNotHeld(tx, id, "transport_weather", LATER));
    expect(reason).toMatchObject({ outcome: { kind: "said" }, audited: ["visit.cancel"], told: [] });
    expect(await rowOf(id)).toMatchObject({ cancel_reason: "transport_weather" });
    await acting(database, cast.ana, (tx) => holdVisit(tx, id, LATER));
    expect(await rowOf(id)).toMatchObject({ status: "held", cancel_reason: null });
  });

  it("never says to a coordinator that it was declined", async () => {
    const id = await visitAt("08:30");
    await acting(database, cast.ana, (tx) => sayVisitNotHeld(tx, id, "declined", NOW));
    expect(await rowOf(id)).toMatchObject({ cancel_reason: "unknown" });
  });

  it("is held by nobody's word but its mentor's, and not before it begins", async () => {
    const id = await visitAt("08:40");
    const ahead = await insertVisit(database, cast.pairs.anaAndRosa, onDay(4, "08:00"));
    const said = async (who: typeof cast.ana, visit: VisitId) =>
      (await acting(database, who, (tx) => holdVisit(tx, visit, NOW))).outcome;
    expect(await said(cast.rosa, id)).toMatchObject({ kind: "refused", why: "mentor_only" });
    expect(await said(cast.pedro, id)).toEqual({ kind: "not_yours" });
    expect(await said(cast.ana, ahead)).toMatchObject({ kind: "refused", why: "ahead" });
    expect(await rowOf(id)).toMatchObject({ status: "planned" });
  });

  it("that has a record is put right there", async () => {
    const { visitId } = await insertLoggedVisit(database, cast.pairs.anaAndRosa);
    const done = await acting(database, cast.ana, (tx) => reopenVisit(tx, visitId, NOW));
    expect(done).toMatchObject({ outcome: { kind: "refused", why: "logged" }, audited: [], told: [] });
  });
});
