import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { cancelManagedVisit, moveManagedVisit, reopenManagedVisit } from "#mentoring/visit/manage-visit.ts";
import { moveVisit } from "#mentoring/visit/move-visit.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { decideManagedVisitAct, type VisitActFacts } from "#mentoring/visit/visit-act.ts";
import { listVisitEvents } from "#mentoring/visit/visit-history.store.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertVisit } from "#test/support/logged-visit.ts";

const STARTS = onDay(2, "10:00");

describe("what a coordinator can do with a visit of a pair", () => {
  const known = { isConfirmed: false, startsAt: STARTS, isLogged: false, isReplaced: false, plannedByMe: false };
  const calledOff = { status: "cancelled" as const, cancelledAt: onDay(1, "10:00") };
  it.each([
    // move | cancel | reopen, while it is ahead and once it has begun
    [{ status: "planned" }, "rescheduled cancelled =", "rescheduled over ="],
    [{ status: "confirmed", isConfirmed: true }, "rescheduled cancelled =", "rescheduled over ="],
    [calledOff, "settled = planned", "settled = over"],
    [{ ...calledOff, isReplaced: true }, "settled = replaced", "settled = over"],
    [{ status: "cancelled", cancelledAt: STARTS }, "settled settled settled", "settled settled settled"],
    [{ status: "no_show", cancelledAt: STARTS }, "settled settled settled", "settled settled settled"],
    [{ status: "held" }, "settled settled settled", "settled settled settled"],
    [{ status: "rescheduled" }, "settled settled settled", "settled settled settled"],
    [{ status: "voided" }, "settled settled settled", "settled settled settled"],
  ] satisfies readonly (readonly [Pick<VisitActFacts, "status"> & Partial<VisitActFacts>, string, string])[])(
    "of %j",
    (facts, ahead, begun) => {
      const comesTo = (now: Temporal.Instant) =>
        (["move", "cancel", "reopen"] as const)
          .map((act) => decideManagedVisitAct(act, { ...known, ...facts }, now))
          .map((decision) =>
            decision.kind === "allowed" ? decision.becomes : decision.kind === "refused" ? decision.why : "=",
          )
          .join(" ");
      expect(comesTo(onDay(2, "09:59"))).toBe(ahead);
      expect(comesTo(STARTS)).toBe(begun);
    },
  );
});

describe("a coordinator", () => {
  let database: TestDatabase;
  let cast: Cast;
  beforeAll(async () => {
    database = await openTestDatabase();
    cast = await castOf(database);
  });
  afterAll(() => database[Symbol.asyncDispose]());

  const NOW = onDay(0, "09:00");
  const to = { startsAt: onDay(3, "11:00"), minutes: 45, modality: "video" as const };
  const BOTH = (kind: string) => [`${kind} to Ana Torres`, `${kind} to Rosa Quispe`];
  const moves = (who: Member, id: Parameters<typeof moveManagedVisit>[2], when = to) =>
    acting(database, who, async (tx) => moveManagedVisit(tx, await getPerson(tx, tx.personId), id, when, NOW));

  it("moves a visit, calls it off and puts it on again, and both hear of each", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, STARTS);
    const moved = await moves(cast.elena, id);
    expect(moved).toMatchObject({ outcome: { kind: "done" }, audited: ["visit.move"], told: BOTH("visit.moved") });
    const now = moved.outcome.kind === "done" ? moved.outcome.visit.id : id;
    const off = await acting(database, cast.elena, async (tx) =>
      cancelManagedVisit(tx, await getPerson(tx, tx.personId), now, "school_emergency", NOW),
    );
    expect(off).toMatchObject({ outcome: { kind: "done" }, audited: ["visit.cancel"], told: BOTH("visit.cancelled") });
    const on = await acting(database, cast.elena, async (tx) =>
      reopenManagedVisit(tx, await getPerson(tx, tx.personId), now, NOW),
    );
    expect(on).toMatchObject({ outcome: { kind: "done" }, audited: ["visit.reopen"], told: BOTH("visit.reopened") });
    expect(await asPerson(database.db, cast.rosa, (tx) => findVisit(tx, now))).toMatchObject({ status: "planned" });
  });

  it("puts on again what the pair called off, and takes no other step on it", async () => {
    const { owner } = database;
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(5, "10:00"));
    await owner.query(
      "update delivery.visit set cancelled_at = $1, cancelled_by = $2, cancel_reason = 'leave' where id = $3",
      [NOW.toString(), cast.ana.personId, id],
    );
    expect(await moves(cast.elena, id)).toMatchObject({ outcome: { kind: "refused", why: "settled" }, told: [] });
    const on = await acting(database, cast.elena, async (tx) =>
      reopenManagedVisit(tx, await getPerson(tx, tx.personId), id, NOW),
    );
    expect(on).toMatchObject({ outcome: { kind: "done" } });
  });

  it("moves no visit into the past, onto another one or of an ended pair, and nobody else does", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(6, "10:00"));
    await insertVisit(database, cast.pairs.anaAndRosa, onDay(7, "10:00"));
    const past = { ...to, startsAt: onDay(-1, "10:00") };
    expect((await moves(cast.elena, id, past)).outcome).toEqual({ kind: "no_time", problem: "in_the_past" });
    expect((await moves(cast.elena, id, { ...to, startsAt: onDay(7, "10:00") })).outcome).toEqual({ kind: "clash" });
    expect((await moves(cast.pedro, id)).outcome).toEqual({ kind: "not_a_coordinator" });
    expect((await moves(cast.ana, id)).outcome).toEqual({ kind: "not_a_coordinator" });
    const ofEnded = await insertVisit(database, cast.pairs.pedroAndLuis, onDay(6, "10:00"));
    await database.owner.query(
      "update delivery.pair set ended_at = now(), ended_on = current_date, end_reason = 'completed' where id = $1",
      [cast.pairs.pedroAndLuis.id],
    );
    expect((await moves(cast.elena, ofEnded)).outcome).toEqual({ kind: "gone" });
  });

  it("and the two of the pair read what was done with a visit, by whom and when, and another mentor nothing", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(8, "10:00"));
    const moved = await acting(database, cast.ana, (tx) =>
      moveVisit(tx, id, { ...to, startsAt: onDay(9, "10:00") }, NOW.add({ minutes: 1 })),
    );
    const now = moved.outcome.kind === "moved" ? moved.outcome.visit.id : id;
    const later = NOW.add({ minutes: 2 });
    await acting(database, cast.elena, async (tx) => {
      const me = await getPerson(tx, tx.personId);
      await cancelManagedVisit(tx, me, now, "leave", later);
      await reopenManagedVisit(tx, me, now, later.add({ minutes: 1 }));
      await cancelManagedVisit(tx, me, now, "leave", later.add({ minutes: 2 }));
    });
    const reads = (who: Member) => asPerson(database.db, who, (tx) => listVisitEvents(tx, { id: now }));
    const events = (await reads(cast.rosa)).map(({ what, by, to: time }) => [what, by?.name, time?.toString()]);
    expect(events).toEqual([
      ["planned", "Ana Torres", onDay(8, "10:00").toString()],
      ["moved", "Ana Torres", onDay(9, "10:00").toString()],
      ["cancel", "Elena Vargas", undefined],
      ["reopen", "Elena Vargas", undefined],
      ["cancel", "Elena Vargas", undefined],
    ]);
    expect(await reads(cast.elena)).toHaveLength(5);
    expect(await reads(cast.pedro)).toEqual([]);
  });
});
