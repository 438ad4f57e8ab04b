import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import type { SessionRecordId, VisitId } from "#kernel/id.ts";
import { describeRecordNotice } from "#mentoring/delivery/describe/describe-record.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { openSessionRecord } from "#mentoring/session/review-session.ts";
import type { VoidReason } from "#mentoring/session/session-fields.ts";
import { restoreSessionRecord, voidSessionRecord } from "#mentoring/session/void-session.ts";
import { moveVisit } from "#mentoring/visit/move-visit.ts";
import { acting } from "#test/support/acting.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit, insertSession, insertVisit } from "#test/support/logged-visit.ts";

let database: TestDatabase;
let cast: Cast;
let id: SessionRecordId;
let visit: VisitId;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  const logged = await insertLoggedVisit(database, cast.pairs.anaAndRosa);
  [id, visit] = [logged.sessionId, logged.visitId];
  // The visit was held because the record said so.
  await database.owner.query(
    "update delivery.visit set held_at = (select logged_at from delivery.session where id = $1)",
    [id],
  );
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(3, "09:00");

const voids = (who: Member, session = id, reason: VoidReason = "entered_in_error") =>
  acting(database, who, (tx) => voidSessionRecord(tx, session, { reason }, NOW));
const restores = (who: Member, session = id) => acting(database, who, (tx) => restoreSessionRecord(tx, session, NOW));
const reads = (who: Member) => asPerson(database.db, who, (tx) => openSessionRecord(tx, id, NOW));
const statusOfVisit = async () =>
  (await database.owner.query("select status from delivery.visit where id = $1", [visit])).rows[0].status;

describe("a saved record", () => {
  it("is voided by its author alone", async () => {
    for (const who of [cast.rosa, cast.pedro, cast.elena])
      expect(await voids(who)).toEqual({ outcome: { kind: "not_yours" }, audited: [], told: [] });
  });

  it("that is not released yet is taken back instead", async () => {
    const notHeld = { outcome: "not_held", duration_min: null, released_at: null };
    const fresh = await insertSession(database, cast.pairs.anaAndRosa, notHeld);
    expect(await voids(cast.ana, fresh)).toMatchObject({ outcome: { kind: "not_released" }, audited: [] });
  });

  it("is gone for its principal once it is voided, and its visit is as it was", async () => {
    expect(await voids(cast.ana)).toEqual({
      outcome: { kind: "voided" },
      audited: ["visit.reopen", "session.void"],
      told: ["session.voided to Rosa Quispe"],
    });
    expect(await reads(cast.rosa)).toEqual({ kind: "not_yours" });
    expect(await reads(cast.ana)).toMatchObject({ kind: "read", notes: { session: { voidedAt: NOW } } });
    expect(await statusOfVisit()).toBe("planned");
    expect(await voids(cast.ana)).toMatchObject({ outcome: { kind: "not_yours" } });
  });

  it("does not come back while another record has its visit", async () => {
    const other = await insertSession(database, cast.pairs.anaAndRosa, { visit_id: visit });
    expect(await restores(cast.ana)).toMatchObject({ outcome: { kind: "visit_taken" }, audited: [], told: [] });
    await database.owner.query("delete from delivery.session where id = $1", [other]);
  });

  it("comes back by its author, with what it said of its visit", async () => {
    expect(await restores(cast.rosa)).toMatchObject({ outcome: { kind: "not_yours" } });
    expect(await restores(cast.ana)).toMatchObject({
      outcome: { kind: "restored" },
      audited: ["visit.hold", "session.restore"],
      told: ["session.shared to Rosa Quispe"],
    });
    expect(await reads(cast.rosa)).toMatchObject({ kind: "read" });
    expect(await statusOfVisit()).toBe("held");
    expect(await restores(cast.ana)).toMatchObject({ outcome: { kind: "not_yours" } });
  });

  it("is told of by its newest notice, not by one that was being sent when it was voided", async () => {
    const describes = (again?: number) =>
      acting(database, cast.rosa, async (tx) => {
        const me = await getPerson(tx, tx.personId);
        const notice = { kind: "session.shared" as const, session: id, ...(again && { again }) };
        return describeRecordNotice({ tx, me, bank: BANK, now: NOW }, notice);
      });
    expect(await describes()).toMatchObject({ outcome: { kind: "obsolete" } });
    expect(await describes(1)).toMatchObject({ outcome: { kind: "say" } });
  });

  it("leaves a visit held that was said to be held before it was saved", async () => {
    await database.owner.query("update delivery.visit set held_at = held_at - interval '1 hour' where id = $1", [
      visit,
    ]);
    expect(await voids(cast.ana, id, "duplicate")).toMatchObject({ audited: ["session.void"] });
    expect(await statusOfVisit()).toBe("held");
  });
});

describe("the next visit that a voided record named", () => {
  const namesNext = async (day: number) => {
    const startsAt = onDay(day, "10:00");
    const next = await insertVisit(database, cast.pairs.anaAndRosa, startsAt, { planned_by: cast.ana.personId });
    const named = { next_visit_on: startsAt.toString().slice(0, 10), next_visit_at: startsAt };
    return { next, startsAt, session: await insertSession(database, cast.pairs.anaAndRosa, named) };
  };
  const openVisitsFrom = async (from: Temporal.Instant) => {
    const open = "select id from delivery.visit where status = 'planned' and starts_at >= $1 order by starts_at";
    return (await database.owner.query(open, [from.toString()])).rows.map((row) => row.id);
  };

  it("is called off with it, and stands again with it", async () => {
    const { next, startsAt, session } = await namesNext(8);
    expect(await voids(cast.ana, session)).toMatchObject({ audited: ["visit.cancel", "session.void"] });
    expect(await openVisitsFrom(startsAt)).toEqual([]);
    expect(await restores(cast.ana, session)).toMatchObject({ audited: ["visit.reopen", "session.restore"] });
    expect(await openVisitsFrom(startsAt)).toEqual([next]);
  });

  it("stays where the two have moved it", async () => {
    const { next, session } = await namesNext(15);
    const to = { startsAt: onDay(16, "10:00"), minutes: 60, modality: "in_person" as const };
    const moved = await asPerson(database.db, cast.ana, (tx) => moveVisit(tx, next, to, NOW));
    await voids(cast.ana, session);
    await restores(cast.ana, session);
    expect(await openVisitsFrom(onDay(15, "00:00"))).toEqual([moved.kind === "moved" && moved.visit.id]);
  });
});
