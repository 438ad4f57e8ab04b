import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asMachine } from "#db/as.ts";
import { claimDueNotices } from "#outbox/claim.ts";
import type { ClaimedNotice } from "#outbox/port.ts";
import { settleNotice } from "#outbox/settle.ts";
import { onDay } from "#test/support/cast.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { waitingTransactions } from "#test/support/waiting.ts";
import { openStage, planAll, queueOf, runOnce, type Stage } from "./queued.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage[Symbol.asyncDispose]());

const NOON = onDay(2, "12:00");
const ASKED = ["visit.ended", "visits.ended"] as const;

describe("a question how a visit went, due and waiting", () => {
  beforeEach(async () => {
    await insertVisit(stage.database, stage.cast.pairs.anaAndRosa, onDay(2, "10:00"));
    await runOnce(stage, planAll, NOON);
  });

  it("stands if it is put back to wait while everything is planned", async () => {
    const [question] = await claim();
    if (!question) throw new Error("it was not due");
    await whilePlanning(() => putBack(question));
    expect(await queueOf(stage, ASKED)).toEqual(["visit.ended Ana Torres Wed 2026-11-18 11:30"]);
  });

  it("is not asked again among others if it is taken up while everything is planned", async () => {
    await insertVisit(stage.database, stage.cast.pairs.anaAndRosa, onDay(2, "08:00"));
    await whilePlanning(claim);
    expect(await queueOf(stage, ASKED)).toEqual([
      "visit.ended Ana Torres Wed 2026-11-18 09:30",
      "visit.ended Ana Torres Wed 2026-11-18 11:30 sending",
    ]);
  });
});

/** Another process acts once the facts about visits were gathered, and before anything follows from them. */
async function whilePlanning(act: () => Promise<unknown>): Promise<void> {
  const { database } = stage;
  const holder = new pg.Client(database.ownerUrl);
  await holder.connect();
  await holder.query("begin; lock table delivery.calendar_day in access exclusive mode");
  const planning = runOnce(stage, planAll, NOON);
  try {
    await expect.poll(() => waitingTransactions(database)).toBe(1);
    await act();
  } finally {
    await holder.end();
    await planning;
  }
}

function claim(): Promise<ClaimedNotice[]> {
  const options = { owner: "another", limit: 10, now: NOON, workspaces: [stage.cast.workspaceId] };
  return asMachine(stage.database.db, (tx) => claimDueNotices(tx, options));
}

function putBack(question: ClaimedNotice): Promise<boolean> {
  const outcome = { kind: "again", reason: "the promise comes first", afterSeconds: 0 } as const;
  return asMachine(stage.database.db, (tx) => settleNotice(tx, question, outcome));
}
