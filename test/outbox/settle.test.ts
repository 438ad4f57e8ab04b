import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachine } from "#db/as.ts";
import { markExpiredLeasesUncertain } from "#outbox/reconcile.ts";
import { type SettlementOutcome, settleNotice } from "#outbox/settle.ts";
import { empty, letTimePass, NOW, openQueue, put, type Queue, refOf, rowOf, take, takeOne } from "./queue.ts";

let queue: Queue;
beforeAll(async () => {
  queue = await openQueue();
});
beforeEach(async () => {
  await empty(queue);
  await put(queue, ["visit.planned:1"]);
});
afterAll(() => queue[Symbol.asyncDispose]());

const SENT: SettlementOutcome = { kind: "sent", ref: refOf("D0ROSA:1763298000.000100"), said: undefined };

describe("settling", () => {
  it("keeps where a notice was said", async () => {
    const notice = await takeOne(queue);
    expect(await asMachine(queue.db, (tx) => settleNotice(tx, notice, SENT))).toBe(true);
    expect(await rowOf(queue)).toMatchObject({
      state: "sent",
      sent_ref: "D0ROSA:1763298000.000100",
      owner: null,
      leased: false,
      settled: true,
    });
    expect(await take(queue, "second")).toEqual([]);
  });

  it("puts a refused notice back, for later", async () => {
    const notice = await takeOne(queue);
    await asMachine(queue.db, (tx) =>
      settleNotice(tx, notice, { kind: "again", reason: "ratelimited", afterSeconds: 30 }),
    );
    const row = await rowOf(queue);
    expect(row).toMatchObject({ state: "ready", reason: "ratelimited", attempts: 1, owner: null, settled: false });
    expect(row.runsIn).toBeGreaterThan(20);
    expect(row.runsIn).toBeLessThanOrEqual(30);
    expect(await take(queue, "second")).toEqual([]);
    await letTimePass(queue, 30);
    expect(await takeOne(queue, "second")).toMatchObject({ owner: "second", attempts: 2 });
  });

  it("remembers when it was first tried, so that a later look knows where to begin", async () => {
    const notice = await takeOne(queue);
    const { firstSentAt } = await rowOf(queue);
    await asMachine(queue.db, (tx) => settleNotice(tx, notice, { kind: "again", reason: "later", afterSeconds: 0 }));
    await takeOne(queue, "second");
    expect(firstSentAt).not.toBeNull();
    expect((await rowOf(queue)).firstSentAt).toBe(firstSentAt);
  });

  it("gives up for good, with the reason", async () => {
    const notice = await takeOne(queue);
    await asMachine(queue.db, (tx) => settleNotice(tx, notice, { kind: "dead", reason: "gone: account_inactive" }));
    expect(await rowOf(queue)).toMatchObject({ state: "dead", reason: "gone: account_inactive", settled: true });
  });

  it("leaves open what may or may not have been said, and looks in half a minute", async () => {
    const notice = await takeOne(queue);
    await asMachine(queue.db, (tx) => settleNotice(tx, notice, { kind: "uncertain", reason: "timeout" }));
    const row = await rowOf(queue);
    expect(row).toMatchObject({ state: "uncertain", reason: "timeout", looks: 0, settled: false });
    expect(row.looksIn).toBeGreaterThan(20);
    expect(row.looksIn).toBeLessThanOrEqual(30);
    expect(await take(queue, "second")).toEqual([]);
  });
});

describe("someone whose lease was lost", () => {
  it("cannot settle what another holds now", async () => {
    const lost = await takeOne(queue, "first");
    await asMachine(queue.db, (tx) => settleNotice(tx, lost, { kind: "again", reason: "later", afterSeconds: 0 }));
    const held = await takeOne(queue, "second");
    expect(await asMachine(queue.db, (tx) => settleNotice(tx, lost, SENT))).toBe(false);
    expect(await rowOf(queue)).toMatchObject({ state: "sending", owner: "second" });
    expect(await asMachine(queue.db, (tx) => settleNotice(tx, held, SENT))).toBe(true);
  });

  it("nor its own later attempt with an earlier claim", async () => {
    const earlier = await takeOne(queue, "first");
    await asMachine(queue.db, (tx) => settleNotice(tx, earlier, { kind: "again", reason: "later", afterSeconds: 0 }));
    await takeOne(queue, "first");
    expect(await asMachine(queue.db, (tx) => settleNotice(tx, earlier, { kind: "dead", reason: "broken" }))).toBe(
      false,
    );
    expect(await rowOf(queue)).toMatchObject({ state: "sending", attempts: 2 });
  });

  it("nor what waits to be looked for", async () => {
    const notice = await takeOne(queue);
    await letTimePass(queue, 61);
    expect(await asMachine(queue.db, (tx) => markExpiredLeasesUncertain(tx, [queue.cast.workspaceId], NOW))).toBe(1);
    expect(await asMachine(queue.db, (tx) => settleNotice(tx, notice, SENT))).toBe(false);
    expect(await rowOf(queue)).toMatchObject({ state: "uncertain", sent_ref: null });
  });

  it("nor a second time", async () => {
    const notice = await takeOne(queue);
    expect(await asMachine(queue.db, (tx) => settleNotice(tx, notice, SENT))).toBe(true);
    expect(await asMachine(queue.db, (tx) => settleNotice(tx, notice, { kind: "dead", reason: "broken" }))).toBe(false);
    expect(await rowOf(queue)).toMatchObject({ state: "sent" });
  });
});
