import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planVisit } from "#mentoring/visit/plan-visit.ts";
import type { VisitPlan } from "#mentoring/visit/visit.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { shareable } from "#test/support/examined.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(0, "09:00");
const planFor = (startsAt: Temporal.Instant, more: Partial<VisitPlan> = {}): VisitPlan => ({
  pairId: cast.pairs.anaAndRosa.id,
  startsAt,
  minutes: 60,
  modality: "in_person",
  purpose: shareable(""),
  ...more,
});

describe("planning a visit", () => {
  it("plans it and tells the other half", async () => {
    const plan = planFor(onDay(2, "10:00"));
    const done = await acting(database, cast.ana, (tx) => planVisit(tx, plan, NOW));
    expect(done).toMatchObject({
      outcome: { kind: "planned", visit: { ...plan, status: "planned", plannedBy: cast.ana.personId } },
      audited: ["visit.plan"],
      told: ["visit.planned to Rosa Quispe"],
    });
  });

  it("is for the principal too, and then the mentor is told", async () => {
    const done = await acting(database, cast.rosa, (tx) => planVisit(tx, planFor(onDay(3, "10:00")), NOW));
    expect(done).toMatchObject({ outcome: { kind: "planned" }, told: ["visit.planned to Ana Torres"] });
  });

  it("signs its audit line with who acted, and names the pair, the visit and the moment", async () => {
    const { outcome } = await acting(database, cast.ana, (tx) => planVisit(tx, planFor(onDay(4, "10:00")), NOW));
    const visit = outcome.kind === "planned" ? outcome.visit.id : undefined;
    const { rows } = await database.owner.query("select * from machine.audit where subject_id = $1", [visit]);
    expect(rows).toMatchObject([
      {
        act: "visit.plan",
        actor_id: cast.ana.personId,
        subject_kind: "visit",
        pair_id: cast.pairs.anaAndRosa.id,
        person_id: null,
        acted_at: new Date(NOW.epochMilliseconds),
      },
    ]);
  });

  it("at a time at which the pair already has an open visit plans nothing", async () => {
    const plan = planFor(onDay(5, "10:00"));
    await acting(database, cast.ana, (tx) => planVisit(tx, plan, NOW));
    const again = await acting(database, cast.rosa, (tx) => planVisit(tx, plan, NOW));
    expect(again).toMatchObject({ outcome: { kind: "clash" }, audited: [], told: [] });
  });

  it.each([
    ["yesterday", onDay(-1, "10:00"), 60, "in_the_past"],
    ["beyond the next school year", onDay(401, "10:00"), 60, "too_far"],
    ["for four minutes", onDay(6, "10:00"), 4, "minutes"],
  ])("%s is refused", async (_, startsAt, minutes, problem) => {
    const done = await acting(database, cast.ana, (tx) => planVisit(tx, planFor(startsAt, { minutes }), NOW));
    expect(done).toEqual({ outcome: { kind: "refused", problem }, audited: [], told: [] });
  });

  it("is for the two people of the pair: another mentor and the coordinator plan nothing", async () => {
    for (const other of [cast.pedro, cast.elena]) {
      const done = await acting(database, other, (tx) => planVisit(tx, planFor(onDay(7, "10:00")), NOW));
      expect(done).toEqual({ outcome: { kind: "not_yours" }, audited: [], told: [] });
    }
  });
});
