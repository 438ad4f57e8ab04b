import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asMachineIn, asPerson, asReader } from "#db/as.ts";
import type { SessionRecordId, VisitId } from "#kernel/id.ts";
import { describeNotice } from "#mentoring/delivery/describe/describe.ts";
import type { Notice } from "#mentoring/notice.ts";
import { getCoordinatorWeekOverview } from "#mentoring/overview/get-overview.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { planEverything } from "#mentoring/planning/plan-what-changed.ts";
import { saveSessionRecord } from "#mentoring/session/save-session.ts";
import { takeBackSessionRecord } from "#mentoring/session/take-back-session.ts";
import { listOpenVisits } from "#mentoring/visit/visit.store.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { completeDraft, drafting, said } from "#test/support/drafting.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { releases } from "#test/support/release.ts";

let database: TestDatabase;
let cast: Cast;
let visit: VisitId;
let session: SessionRecordId;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  visit = await insertVisit(database, cast.pairs.anaAndRosa, onDay(1, "10:00"));
  const draft = completeDraft(cast.pairs.anaAndRosa, {
    visitId: visit,
    agreed: said([{ owner: "principal", text: "Observar dos clases", dueOn: "2026-11-24" }]),
  });
  const dialogue = await drafting(database, cast.ana, draft, NOW);
  const saved = await asPerson(database.db, cast.ana, (tx) => saveSessionRecord(tx, dialogue, NOW));
  if (saved.kind !== "saved") throw new Error(`not saved but ${saved.kind}`);
  session = saved.session;
});
afterEach(() => database[Symbol.asyncDispose]());

const NOW = onDay(2, "17:00");

describe("what is due about the visit to who has just logged it", () => {
  const about = (kind: "visit.ended" | "log.late" | "visit.ahead"): Notice =>
    kind === "visit.ahead" ? { kind, visit, for: cast.ana.personId } : { kind, visit };
  const kinds = ["visit.ended", "log.late", "visit.ahead"] as const;

  it.each(kinds)("waits, and is dropped once the record is released (%s)", async (kind) => {
    expect(await describes(about(kind))).toMatchObject({ kind: "later" });
    await releases(database, cast.workspaceId, NOW);
    expect(await describes(about(kind))).toMatchObject({ kind: "obsolete" });
  });

  it.each(kinds)("waits, and is said after all if the record is taken back (%s)", async (kind) => {
    await asPerson(database.db, cast.ana, (tx) => takeBackSessionRecord(tx, session, NOW));
    expect(await describes(about(kind))).toMatchObject({ kind: "say" });
  });
});

describe("the timetable", () => {
  it("plans nothing that follows from the record, and all of it once the record is released", async () => {
    await runs();
    expect(await planned()).toEqual([]);
    await releases(database, cast.workspaceId, NOW);
    await runs();
    expect(await planned()).toEqual(["commitment.due", "reflection.prompt", "session.shared"]);
  });
});

describe("the visit", () => {
  it("waits no longer for who has logged it, and goes on waiting for everybody else", async () => {
    const open = (who: Member) =>
      asPerson(database.db, who, (tx) => listOpenVisits(tx, onDay(0, "08:00"), onDay(4, "08:00")));
    expect(await open(cast.ana)).toEqual([]);
    for (const who of [cast.rosa, cast.elena])
      expect(await open(who)).toMatchObject([{ id: visit, status: "planned" }]);
    expect(await week()).toMatchObject({
      visits: { held: 0, logged: 0, unsaid: 1 },
      withoutNews: [{ startsAt: onDay(1, "10:00") }],
    });
    await releases(database, cast.workspaceId, NOW);
    for (const who of [cast.ana, cast.rosa, cast.elena]) expect(await open(who)).toEqual([]);
    expect(await week()).toMatchObject({ visits: { held: 1, logged: 1, unsaid: 0 }, withoutNews: [] });
  });
});

const describes = (notice: Notice) =>
  asReader(database.db, cast.ana, async (tx) =>
    describeNotice({ tx, me: await getPerson(tx, cast.ana.personId), bank: BANK, now: NOW }, notice),
  );

async function runs(): Promise<void> {
  await asMachineIn(database.db, cast.workspaceId, (tx) => planEverything(tx, NOW, BANK));
}

/** What is planned for Rosa. */
async function planned(): Promise<string[]> {
  const { rows } = await database.owner.query("select kind from machine.outbox where person_id = $1 order by kind", [
    cast.rosa.personId,
  ]);
  return rows.map(({ kind }) => kind);
}

const week = () => asPerson(database.db, cast.elena, (tx) => getCoordinatorWeekOverview(tx, NOW));
