import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReflectionThreadId, VisitId } from "#kernel/id.ts";
import { decideDelivery } from "#mentoring/delivery/decide-delivery.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import {
  insertHeldVisit,
  insertPlannedThread,
  insertQuestionNotice,
  type QuestionNotice,
} from "#test/support/offered-thread.ts";
import { insertRow } from "#test/support/rows.ts";

/** Two weeks later, when the two visits lie more than five school days apart. */
const NOW = onDay(14, "16:00");
const KINDS = ["reflection.prompt", "reflection.chosen"] as const;

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
  it.each(KINDS)("is said while no other is open (%s)", async (kind) => {
    expect(await decide(kind)).toMatchObject({ kind: "say", utterance: { kind: "reflection.question" } });
  });

  it.each(KINDS)("is not said while another is open, answered or not (%s)", async (kind) => {
    const other = await insertThread(visits.before, { offered_at: onDay(8, "16:00") });
    const refused = { kind: "obsolete", reason: "another question is open" };
    expect(await decide(kind)).toEqual(refused);
    await change(other, "started_at");
    expect(await decide(kind)).toEqual(refused);
  });

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

describe("the question which of several visits to reflect on", () => {
  it("is not asked again after a later visit, whose question another is beside it", async () => {
    await insertHeldVisit(database, cast.pairs.anaAndRosa, 9);
    const offered = await insertHeldVisit(database, cast.pairs.anaAndRosa, 10);
    expect(await decide("reflection.prompt")).toMatchObject({ kind: "say", utterance: { kind: "reflection.which" } });
    await insertNotice({ kind: "reflection.prompt", visit: offered, state: "dead" });
    expect(await decide("reflection.prompt")).toMatchObject({ kind: "say", utterance: { kind: "reflection.which" } });
    await database.owner.query("update machine.outbox set state = 'sent'");
    expect(await decide("reflection.prompt")).toEqual({ kind: "obsolete", reason: "another question is open" });
    expect(await decide("reflection.chosen")).toMatchObject({ kind: "say" });
  });
});

describe("a question whose hour has come while another may stand there already", () => {
  it.each(KINDS.flatMap((kind) => (["sending", "uncertain"] as const).map((state) => ({ kind, state }))))(
    "waits until that is known ($kind, $state)",
    async ({ kind, state }) => {
      await insertThread(visits.before);
      await insertNotice({ kind, visit: visits.before, state });
      for (const own of KINDS)
        expect(await decide(own)).toMatchObject({
          kind: "later",
          reason: "another question is being sent",
          alone: true,
        });
      await database.owner.query("delete from machine.outbox");
      expect(await decide("reflection.prompt")).toMatchObject({ kind: "say" });
    },
  );

  it("waits neither for itself, nor for one that is due later, nor for one that will not come", async () => {
    await insertThread(visits.before);
    await insertNotice({ kind: "reflection.prompt", visit: visits.now, state: "uncertain" });
    await insertNotice({ kind: "reflection.prompt", visit: visits.before, state: "ready" });
    await insertNotice({ kind: "reflection.chosen", visit: visits.before, state: "dead" });
    expect(await decide("reflection.chosen")).toMatchObject({ kind: "say" });
  });

  it("does not wait for the choice of a visit, which is no question", async () => {
    const close = await insertHeld(2);
    await insertThread(close);
    await insertNotice({ kind: "reflection.prompt", visit: close, state: "uncertain" });
    expect(await decide("reflection.prompt")).toMatchObject({ kind: "say" });
  });

  it("does not come back at the same moment as the other, when each waits for the other", async () => {
    const both = [visits.before, visits.now];
    await insertThread(visits.before);
    for (const visit of both) await insertNotice({ kind: "reflection.prompt", visit, state: "sending" });
    const waits = await Promise.all(both.map((visit) => decide("reflection.prompt", visit)));
    expect(new Set(waits.map((wait) => wait.kind === "later" && wait.afterSeconds)).size).toBe(2);
  });
});

function decide(kind: QuestionNotice["kind"], visit = visits.now) {
  const { workspaceId, personId } = cast.rosa;
  const row = { workspaceId, personId, kind, subject: { visit } };
  return decideDelivery({ db: database.db, bank: BANK }, row, { surface: "slack", account: "T0SIERRA" }, NOW);
}

const insertHeld = (day: number) => insertHeldVisit(database, cast.pairs.anaAndRosa, day);
const insertThread = (visit: VisitId, facts?: Readonly<Record<string, unknown>>) =>
  insertPlannedThread(database, cast.pairs.anaAndRosa, visit, facts);
const insertNotice = (notice: QuestionNotice) => insertQuestionNotice(database, cast.pairs.anaAndRosa, notice);

const change = (thread: ReflectionThreadId, column: string) =>
  database.owner.query(`update delivery.thread set ${column} = $1 where id = $2`, [
    onDay(9, "09:00").toString(),
    thread,
  ]);
