import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asMachineIn } from "#db/as.ts";
import { newId, type ReflectionThreadId, type SurfaceRef, type VisitId } from "#kernel/id.ts";
import { DELIVERY_CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import type { MessageContent } from "#mentoring/delivery/message-content.ts";
import type { Notice } from "#mentoring/notice.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertSession, insertVisit } from "#test/support/logged-visit.ts";
import { insertQuestionNotice } from "#test/support/offered-thread.ts";
import { insertRow } from "#test/support/rows.ts";

/** Wednesday at four in Lima. */
const SAID_AT = onDay(2, "16:00");
const REF = "D0ROSA:1.1" as SurfaceRef;

let database: TestDatabase;
let cast: Cast;
let visit: VisitId;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  visit = await insertHeld(1);
  await insertThread(visit);
});
afterEach(() => database[Symbol.asyncDispose]());

describe("after a question was said", () => {
  it("it is offered, and its reminder is planned for the second school day", async () => {
    await said({ kind: "reflection.prompt", visit });
    expect(await threads()).toEqual(["offered"]);
    expect(await reminders()).toEqual(["2026-11-20 07:00"]);
  });

  it("nothing more follows from hearing of it a second time", async () => {
    await said({ kind: "reflection.prompt", visit });
    await said({ kind: "reflection.prompt", visit }, onDay(3, "16:00"));
    expect(await threads()).toEqual(["offered"]);
    expect(await reminders()).toEqual(["2026-11-20 07:00"]);
  });

  it("nothing follows from a thread that was answered meanwhile", async () => {
    await database.owner.query("update delivery.thread set offered_at = $1, started_at = $1", [SAID_AT.toString()]);
    await said({ kind: "reflection.prompt", visit });
    expect(await threads()).toEqual(["started"]);
    expect(await reminders()).toEqual([]);
  });

  it("it stays planned while another one is open: a principal has one question before them", async () => {
    const other = await insertHeld(0);
    await insertThread(other, onDay(1, "16:00"));
    await said({ kind: "reflection.prompt", visit });
    expect(await threads()).toEqual(["offered", "planned"]);
    expect(await reminders()).toEqual([]);
  });
});

describe("after the choice of a visit was said", () => {
  it("no question was, so the planned one is dropped: it follows the choice", async () => {
    await said({ kind: "reflection.prompt", visit }, SAID_AT, { kind: "reflection.which" });
    expect(await threads()).toEqual([]);
    expect(await reminders()).toEqual([]);
  });
});

describe("after a choice of a visit was found that has been made already", () => {
  it("the question of the chosen visit is kept, and that of another one is dropped", async () => {
    const { anaAndRosa } = cast.pairs;
    await insertQuestionNotice(database, anaAndRosa, { kind: "reflection.chosen", visit, state: "ready" });
    await said({ kind: "reflection.prompt", visit }, SAID_AT, { kind: "reflection.which" });
    expect(await threads()).toEqual(["planned"]);
    const other = await insertHeld(0);
    await insertThread(other);
    await said({ kind: "reflection.prompt", visit: other }, SAID_AT, { kind: "reflection.which" });
    expect(await threads()).toEqual(["planned"]);
  });
});

describe("after a question was refused for good", () => {
  it("it is dropped; one that was offered before stays", async () => {
    await refused({ kind: "reflection.prompt", visit });
    expect(await threads()).toEqual([]);
    const other = await insertHeld(0);
    await insertThread(other, onDay(1, "16:00"));
    await refused({ kind: "reflection.chosen", visit: other });
    expect(await threads()).toEqual(["offered"]);
  });
});

describe("after the time for taking a record back", () => {
  it("it is released with the notice that marks the end, and the principal is told once", async () => {
    const session = await insertSession(database, cast.pairs.anaAndRosa, { visit_id: visit, released_at: null });
    for (const _ of [1, 2]) await refused({ kind: "session.released", session });
    const { rows } = await database.owner.query(
      "select released_at = $1 as released, (select count(*)::int from machine.outbox where kind = 'session.shared') as told from delivery.session",
      [SAID_AT.toString()],
    );
    expect(rows).toEqual([{ released: true, told: 1 }]);
  });
});

describe("after a question of which nobody can find out whether it was said", () => {
  it.each(["reflection.prompt", "reflection.chosen"] as const)("it is offered, as if it was (%s)", async (kind) => {
    await lost({ kind, visit });
    expect(await threads()).toEqual(["offered"]);
    expect(await reminders()).toEqual(["2026-11-20 07:00"]);
    // It is refused when it is sent again: it may stand there all the same.
    await refused({ kind, visit });
    expect(await threads()).toEqual(["offered"]);
  });

  it("nothing follows from another notice", async () => {
    await lost({ kind: "visit.planned", visit });
    expect(await threads()).toEqual(["planned"]);
  });
});

describe("after the promise was said", () => {
  it("it was shown, in their language, and shown once", async () => {
    for (const at of [SAID_AT, onDay(3, "16:00")]) await said({ kind: "promise.made", for: cast.rosa.personId }, at);
    const { rows } = await database.owner.query("select language, shown_at = $1 as first from delivery.consent", [
      SAID_AT.toString(),
    ]);
    expect(rows).toEqual([{ language: "es", first: true }]);
  });
});

const row = (notice: Notice) => {
  const { kind, ...subject } = notice;
  return { workspaceId: cast.workspaceId, personId: cast.rosa.personId, kind, subject };
};

function said(notice: Notice, at = SAID_AT, content?: MessageContent): Promise<void> {
  return asMachineIn(database.db, cast.workspaceId, (tx) =>
    DELIVERY_CONSEQUENCES.afterSent(tx, row(notice), { ref: REF, at, ...(content && { said: content }) }),
  );
}

function refused(notice: Notice): Promise<void> {
  return asMachineIn(database.db, cast.workspaceId, (tx) => DELIVERY_CONSEQUENCES.afterDead(tx, row(notice), SAID_AT));
}

function lost(notice: Notice): Promise<void> {
  return asMachineIn(database.db, cast.workspaceId, (tx) =>
    DELIVERY_CONSEQUENCES.afterUnknown(tx, row(notice), SAID_AT),
  );
}

function insertHeld(day: number): Promise<VisitId> {
  const { anaAndRosa } = cast.pairs;
  const held = { held_at: onDay(day, "11:10"), held_by: cast.ana.personId };
  return insertVisit(database, anaAndRosa, onDay(day, "10:00"), held);
}

function insertThread(of: VisitId, offeredAt?: Temporal.Instant) {
  const { anaAndRosa } = cast.pairs;
  return insertRow(database.owner, "delivery.thread", {
    id: newId<ReflectionThreadId>(),
    workspace_id: cast.workspaceId,
    pair_id: anaAndRosa.id,
    principal_id: cast.rosa.personId,
    cause: "visit",
    visit_id: of,
    question: "moment-that-stayed",
    offered_at: offeredAt ?? null,
  });
}

async function threads(): Promise<string[]> {
  const { rows } = await database.owner.query<{ status: string }>("select status from delivery.thread order by status");
  return rows.map(({ status }) => status);
}

async function reminders(): Promise<string[]> {
  const { rows } = await database.owner.query<{ at: string }>(
    "select to_char(not_before at time zone 'America/Lima', 'YYYY-MM-DD HH24:MI') as at from machine.outbox where kind = 'reflection.nudge'",
  );
  return rows.map(({ at }) => at);
}
