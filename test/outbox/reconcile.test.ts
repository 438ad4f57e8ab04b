import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachine } from "#db/as.ts";
import {
  listNoticesToLookFor,
  markExpiredLeasesUncertain,
  settleFoundNotice,
  settleOrRetryMissingNotice,
  type UncertainNotice,
} from "#outbox/reconcile.ts";
import { settleNotice } from "#outbox/settle.ts";
import { empty, letTimePass, NOW, openQueue, put, type Queue, refOf, rowOf, rowsOf, take, takeOne } from "./queue.ts";

let queue: Queue;
beforeAll(async () => {
  queue = await openQueue();
});
beforeEach(async () => {
  await empty(queue);
  await put(queue, ["visit.planned:1"]);
});
afterAll(() => queue[Symbol.asyncDispose]());

describe("a sender that died", () => {
  it("leaves its notices uncertain, once its lease has run out and not before", async () => {
    await takeOne(queue);
    await letTimePass(queue, 50);
    expect(await asMachine(queue.db, (tx) => markExpiredLeasesUncertain(tx, [queue.cast.workspaceId], NOW))).toBe(0);
    expect(await rowOf(queue)).toMatchObject({ state: "sending" });
    await letTimePass(queue, 11);
    expect(await asMachine(queue.db, (tx) => markExpiredLeasesUncertain(tx, [queue.cast.workspaceId], NOW))).toBe(1);
    expect(await asMachine(queue.db, (tx) => markExpiredLeasesUncertain(tx, [queue.cast.workspaceId], NOW))).toBe(0);
    const row = await rowOf(queue);
    expect(row).toMatchObject({
      state: "uncertain",
      owner: null,
      leased: false,
      looks: 0,
      reason: "the sender stopped",
    });
    expect(row.looksIn).toBeGreaterThan(20);
  });

  it("is never a reason to send at once what may have been sent", async () => {
    await takeOne(queue);
    await letTimePass(queue, 61);
    await asMachine(queue.db, (tx) => markExpiredLeasesUncertain(tx, [queue.cast.workspaceId], NOW));
    expect(await take(queue, "second")).toEqual([]);
  });
});

describe("looking for what may have been said", () => {
  beforeEach(async () => {
    const notice = await takeOne(queue);
    await asMachine(queue.db, (tx) => settleNotice(tx, notice, { kind: "uncertain", reason: "timeout" }));
  });

  it("waits for half a minute, and knows where to begin", async () => {
    expect(await look()).toEqual([]);
    await letTimePass(queue, 31);
    const [notice] = await look();
    expect(notice).toMatchObject({
      key: "visit.planned:1",
      kind: "visit.planned",
      looks: 0,
      personId: queue.cast.rosa.personId,
    });
    expect(notice?.firstSendAt).toBeInstanceOf(Temporal.Instant);
  });

  it("is done by one instance at a time", async () => {
    await letTimePass(queue, 31);
    const listed = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const first = asMachine(queue.db, async (tx) => {
      const mine = await listNoticesToLookFor(tx, [queue.cast.workspaceId], 10);
      listed.resolve();
      await release.promise;
      return mine;
    });
    await listed.promise;
    expect(await look()).toEqual([]);
    release.resolve();
    expect(await first).toHaveLength(1);
    expect(await look()).toEqual([]);
    // An instance that dies while it looks only puts the look off.
    await letTimePass(queue, 61);
    expect(await look()).toHaveLength(1);
  });

  it("ends when it is found", async () => {
    const notice = await lookAfterwards();
    await asMachine(queue.db, (tx) => settleFoundNotice(tx, notice, refOf("D0ROSA:1763298000.000100")));
    expect(await rowOf(queue)).toMatchObject({
      state: "sent",
      sent_ref: "D0ROSA:1763298000.000100",
      settled: true,
      looksIn: null,
    });
  });

  it("takes two looks in vain before it is sent again", async () => {
    const first = await lookAfterwards();
    await asMachine(queue.db, (tx) => settleOrRetryMissingNotice(tx, first));
    expect(await rowOf(queue)).toMatchObject({ state: "uncertain", looks: 1 });
    expect(await take(queue, "second")).toEqual([]);
    expect(await look()).toEqual([]);

    const second = await lookAfterwards();
    expect(second.looks).toBe(1);
    await asMachine(queue.db, (tx) => settleOrRetryMissingNotice(tx, second));
    expect(await rowOf(queue)).toMatchObject({ state: "ready", looks: 2, looksIn: null });
    await letTimePass(queue, 2);
    expect(await takeOne(queue, "second")).toMatchObject({ attempts: 2 });
  });

  it("is over after twelve sendings of which nobody ever knew", async () => {
    await queue.database.owner.query("update machine.outbox set attempts = 180, looks = 1");
    const notice = await lookAfterwards();
    await asMachine(queue.db, (tx) => settleOrRetryMissingNotice(tx, notice));
    expect(await rowOf(queue)).toMatchObject({ state: "dead", reason: "timeout", settled: true, looksIn: null });
  });

  it("counts a look once, whoever reports it twice", async () => {
    const notice = await lookAfterwards();
    await asMachine(queue.db, (tx) => settleOrRetryMissingNotice(tx, notice));
    await asMachine(queue.db, (tx) => settleOrRetryMissingNotice(tx, notice));
    expect(await rowOf(queue)).toMatchObject({ state: "uncertain", looks: 1 });
  });

  it("begins anew when the second sending is uncertain as well", async () => {
    for (const _ of ["first", "second"]) {
      const notice = await lookAfterwards();
      await asMachine(queue.db, (tx) => settleOrRetryMissingNotice(tx, notice));
    }
    await letTimePass(queue, 2);
    const again = await takeOne(queue, "second");
    await asMachine(queue.db, (tx) => settleNotice(tx, again, { kind: "uncertain", reason: "timeout" }));
    expect(await rowOf(queue)).toMatchObject({ state: "uncertain", looks: 0 });
  });

  it("changes nothing that was settled meanwhile", async () => {
    const notice = await lookAfterwards();
    await asMachine(queue.db, (tx) => settleFoundNotice(tx, notice, refOf("D0ROSA:1.1")));
    await asMachine(queue.db, (tx) => settleOrRetryMissingNotice(tx, notice));
    await asMachine(queue.db, (tx) => settleFoundNotice(tx, notice, refOf("D0OTHER:2.2")));
    expect(await rowsOf(queue)).toMatchObject([{ state: "sent", sent_ref: "D0ROSA:1.1" }]);
  });
});

function look(): Promise<UncertainNotice[]> {
  return asMachine(queue.db, (tx) => listNoticesToLookFor(tx, [queue.cast.workspaceId], 10));
}

async function lookAfterwards(): Promise<UncertainNotice> {
  await letTimePass(queue, 31);
  const [notice] = await look();
  if (!notice) throw new Error("there is nothing to look for");
  return notice;
}
