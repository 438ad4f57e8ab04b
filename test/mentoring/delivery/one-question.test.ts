import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newId, type ThreadId, type VisitId } from "#kernel/id.ts";
import { decideDelivery } from "#mentoring/delivery/decide-delivery.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";

/** The Monday after, when both visits lie more than five school days apart. */
const NOW = onDay(14, "16:00");

let database: TestDatabase;
let cast: Cast;
/** The visit that is asked about now, and one of which the question came before. */
let visits: { readonly now: VisitId; readonly before: VisitId };
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  const { workspaceId, personId } = cast.rosa;
  const [shown_at, given_at] = [onDay(0, "09:00"), onDay(0, "09:05")];
  const yes = { purpose: "questions", version: "1", language: "es", shown_at, given_at };
  await insertRow(database.owner, "delivery.consent", { workspace_id: workspaceId, person_id: personId, ...yes });
  visits = { before: await insertHeld(1), now: await insertHeld(11) };
  await insertThread(visits.now);
});
afterEach(() => database[Symbol.asyncDispose]());

describe("a question whose hour has come", () => {
  it.each(["reflection.prompt", "reflection.chosen"] as const)("is said while no other is open (%s)", async (kind) => {
    expect(await decide(kind)).toMatchObject({ kind: "say", utterance: { kind: "reflection.question" } });
  });

  it.each(["reflection.prompt", "reflection.chosen"] as const)(
    "is not said while another is open, answered or not (%s)",
    async (kind) => {
      const other = await insertThread(visits.before, { offered_at: onDay(8, "16:00") });
      const refused = { kind: "obsolete", reason: "another question is open" };
      expect(await decide(kind)).toEqual(refused);
      await change(other, "started_at");
      expect(await decide(kind)).toEqual(refused);
    },
  );

  it.each(["completed_at", "declined_at", "expired_at"])("is said once the other is over (%s)", async (how) => {
    const other = await insertThread(visits.before, { offered_at: onDay(8, "16:00") });
    await change(other, how);
    expect(await decide("reflection.prompt")).toMatchObject({ kind: "say" });
  });

  it("is said again while it is open itself: whoever looked for it did not find it", async () => {
    await database.owner.query("update delivery.thread set offered_at = $1", [onDay(12, "16:00").toString()]);
    expect(await decide("reflection.prompt")).toMatchObject({ kind: "say" });
  });
});

function decide(kind: "reflection.prompt" | "reflection.chosen") {
  const { workspaceId, personId } = cast.rosa;
  const row = { workspaceId, personId, kind, subject: { visit: visits.now } };
  return decideDelivery({ db: database.db, bank: BANK }, row, { surface: "slack", account: "T0SIERRA" }, NOW);
}

function insertHeld(day: number): Promise<VisitId> {
  const held = { held_at: onDay(day, "11:10"), held_by: cast.ana.personId };
  return insertVisit(database, cast.pairs.anaAndRosa, onDay(day, "10:00"), held);
}

async function insertThread(visit: VisitId, facts: Readonly<Record<string, unknown>> = {}): Promise<ThreadId> {
  const id = newId<ThreadId>();
  const { anaAndRosa } = cast.pairs;
  await insertRow(database.owner, "delivery.thread", {
    id,
    workspace_id: cast.workspaceId,
    pair_id: anaAndRosa.id,
    principal_id: cast.rosa.personId,
    cause: "visit",
    visit_id: visit,
    question: "moment-that-stayed",
    ...facts,
  });
  return id;
}

const change = (thread: ThreadId, column: string) =>
  database.owner.query(`update delivery.thread set ${column} = $1 where id = $2`, [
    onDay(9, "09:00").toString(),
    thread,
  ]);
