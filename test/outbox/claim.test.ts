import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachine, asMachineIn, asPerson } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { claimDueNotices } from "#outbox/claim.ts";
import { enqueueNotice, type NoticeToEnqueue } from "#outbox/enqueue.ts";
import { onDay } from "#test/support/cast.ts";
import { waitingTransactions } from "#test/support/waiting.ts";
import { empty, NOW, openQueue, put, type Queue, rowOf, rowsOf, take, takeOne } from "./queue.ts";

let queue: Queue;
beforeAll(async () => {
  queue = await openQueue();
});
beforeEach(async () => {
  await empty(queue);
});
afterAll(() => queue[Symbol.asyncDispose]());

describe("putting a notice into the queue", () => {
  it("writes it with the facts that caused it, or not at all", async () => {
    const { db, cast } = queue;
    const failing = asPerson(db, cast.ana, async (tx) => {
      await enqueueNotice(tx, intent("visit.planned:1"));
      throw new Error("the visit could not be saved");
    });
    await expect(failing).rejects.toThrow("the visit could not be saved");
    expect(await rowsOf(queue)).toEqual([]);
    await asPerson(db, cast.ana, (tx) => enqueueNotice(tx, intent("visit.planned:1")));
    expect(await rowOf(queue)).toMatchObject({
      key: "visit.planned:1",
      state: "ready",
      attempts: 0,
      settled: false,
      leased: false,
    });
  });

  it("says once what has the same key, also after it was said", async () => {
    await put(queue, ["visit.planned:1"]);
    await put(queue, ["visit.planned:1"]);
    await queue.database.owner.query("update machine.outbox set state = 'sent', settled_at = now()");
    await put(queue, ["visit.planned:1"]);
    expect(await rowsOf(queue)).toMatchObject([{ state: "sent" }]);
  });

  it("writes one row when two transactions bring the same key at once", async () => {
    const { db, cast, database } = queue;
    const written = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const first = asPerson(db, cast.ana, async (tx) => {
      await enqueueNotice(tx, intent("visit.planned:1"));
      written.resolve();
      await release.promise;
    });
    await written.promise;
    const second = asPerson(db, cast.elena, (tx) => enqueueNotice(tx, intent("visit.planned:1")));
    await expect.poll(() => waitingTransactions(database)).toBe(1);
    release.resolve();
    await Promise.all([first, second]);
    expect(await rowsOf(queue)).toHaveLength(1);
  });

  it("keeps the second when the first of two is taken back", async () => {
    const { db, cast, database } = queue;
    const written = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const first = asPerson(db, cast.ana, async (tx) => {
      await enqueueNotice(tx, intent("visit.planned:1"));
      written.resolve();
      await release.promise;
      throw new Error("taken back");
    });
    await written.promise;
    const second = asPerson(db, cast.elena, (tx) => enqueueNotice(tx, intent("visit.planned:1")));
    await expect.poll(() => waitingTransactions(database)).toBe(1);
    release.resolve();
    await expect(first).rejects.toThrow("taken back");
    await second;
    expect(await rowsOf(queue)).toHaveLength(1);
  });

  it("keeps the same key apart in two workspaces", async () => {
    const { db, cast } = queue;
    await put(queue, ["visit.planned:1"]);
    await asMachineIn(db, cast.elsewhere.workspaceId, (tx) =>
      enqueueNotice(tx, { ...intent("visit.planned:1"), to: cast.elsewhere.victor.personId }),
    );
    expect(await rowsOf(queue)).toHaveLength(2);
  });

  it("refuses a notice to someone the sender has nothing to do with", async () => {
    const { db, cast } = queue;
    const stray = asPerson(db, cast.pedro, (tx) => enqueueNotice(tx, intent("visit.planned:1")));
    await expect(stray).rejects.toThrow("a person tells nothing to those they do not know");
    expect(await rowsOf(queue)).toEqual([]);
  });
});

describe("claiming", () => {
  it("takes what is due, the earliest first, and no more than asked for", async () => {
    await put(queue, ["late"], { notBefore: NOW.subtract({ minutes: 5 }) });
    await put(queue, ["early"], { notBefore: NOW.subtract({ minutes: 50 }) });
    await put(queue, ["now"]);
    await put(queue, ["not yet"], { notBefore: NOW.add({ seconds: 1 }) });
    expect((await take(queue, "first", 2)).map(({ key }) => key).toSorted()).toEqual(["early", "late"]);
    expect((await take(queue, "first", 10)).map(({ key }) => key)).toEqual(["now"]);
    expect(await take(queue, "first", 10)).toEqual([]);
    expect((await take(queue, "first", 10, NOW.add({ seconds: 1 }))).map(({ key }) => key)).toEqual(["not yet"]);
  });

  it("hands them over in the order in which they are due, whichever way the database finds them", async () => {
    const keys = ["5", "3", "4", "1", "2"];
    for (const key of keys) await put(queue, [key], { notBefore: NOW.subtract({ minutes: 10 - Number(key) }) });
    const taken = await asMachine(queue.db, async (tx) => {
      await sql`set local enable_nestloop = off; set local enable_mergejoin = off`.execute(tx.sql);
      return claimDueNotices(tx, { owner: "first", limit: 10, now: NOW, workspaces: [queue.cast.workspaceId] });
    });
    expect(taken.map(({ key }) => key)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("hands over everything that is needed to say it", async () => {
    const { cast } = queue;
    await put(queue, ["visit.planned:1"], { notAfter: onDay(1, "09:00") });
    expect(await takeOne(queue)).toEqual({
      id: expect.any(String),
      workspaceId: cast.workspaceId,
      personId: cast.rosa.personId,
      key: "visit.planned:1",
      kind: "visit.planned",
      subject: { visit: "visit.planned:1" },
      notBefore: NOW,
      notAfter: onDay(1, "09:00"),
      replyTo: null,
      owner: "first",
      attempts: 1,
    });
    expect(await rowOf(queue)).toMatchObject({ state: "sending", owner: "first", attempts: 1, leased: true });
  });

  it("never hands the same notice to two who claim at the same time", async () => {
    const { db } = queue;
    const keys = Array.from({ length: 40 }, (_, index) => `visit.planned:${index}`);
    await put(queue, keys);
    const claimed = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const first = asMachine(db, async (tx) => {
      const mine = await claimDueNotices(tx, {
        owner: "first",
        limit: 10,
        now: NOW,
        workspaces: [queue.cast.workspaceId],
      });
      claimed.resolve();
      await release.promise;
      return mine;
    });
    await claimed.promise;
    // Nothing of the first is committed yet; the others neither wait for it nor take what is its own.
    const others = await Promise.all(["second", "third", "fourth"].map((owner) => take(queue, owner, 20)));
    release.resolve();
    const all = [...(await first), ...others.flat()].map(({ key }) => key);
    expect(all.toSorted()).toEqual(keys.toSorted());
  });

  it("takes nothing of a workspace that is served elsewhere, and of several the earliest first", async () => {
    const { db, cast } = queue;
    const [here, elsewhere] = [cast.workspaceId, cast.elsewhere.workspaceId];
    await put(queue, ["here"]);
    await asMachineIn(db, elsewhere, (tx) =>
      enqueueNotice(tx, {
        ...intent("elsewhere"),
        to: cast.elsewhere.victor.personId,
        notBefore: NOW.subtract({ minutes: 1 }),
      }),
    );
    const takeOf = async (...workspaces: WorkspaceId[]) => {
      const taken = await asMachine(db, async (tx) =>
        claimDueNotices(tx, { owner: "first", limit: 10, now: NOW, workspaces }),
      );
      await queue.database.owner.query("update machine.outbox set state = 'ready', owner = null, lease_until = null");
      return taken.map(({ key }) => key);
    };
    expect(await takeOf()).toEqual([]);
    expect(await takeOf(here)).toEqual(["here"]);
    expect(await takeOf(elsewhere)).toEqual(["elsewhere"]);
    expect(await takeOf(here, elsewhere)).toEqual(["elsewhere", "here"]);
  });

  it("of several workspaces takes no more than asked for in all", async () => {
    const { db, cast } = queue;
    const workspaces = [cast.workspaceId, cast.elsewhere.workspaceId];
    await put(queue, ["1", "2", "3"]);
    await asMachineIn(db, cast.elsewhere.workspaceId, (tx) =>
      enqueueNotice(tx, {
        ...intent("4"),
        to: cast.elsewhere.victor.personId,
        notBefore: NOW.subtract({ minutes: 1 }),
      }),
    );
    const taken = await asMachine(db, (tx) => claimDueNotices(tx, { owner: "first", limit: 2, now: NOW, workspaces }));
    expect(taken.map(({ key }) => key)).toEqual(["4", "1"]);
  });

  it("lets a notice go when the claim was never committed", async () => {
    await put(queue, ["visit.planned:1"]);
    const failing = asMachine(queue.db, async (tx) => {
      await claimDueNotices(tx, { owner: "first", limit: 10, now: NOW, workspaces: [queue.cast.workspaceId] });
      throw new Error("killed");
    });
    await expect(failing).rejects.toThrow("killed");
    expect(await takeOne(queue, "second")).toMatchObject({ owner: "second", attempts: 1 });
  });

  it("takes nothing that was sent, given up, or is being sent", async () => {
    await put(queue, ["sent", "dead"]);
    await queue.database.owner.query("update machine.outbox set state = key, settled_at = now()");
    expect(await take(queue, "first")).toEqual([]);
  });
});

function intent(key: string): NoticeToEnqueue {
  return { key, kind: "visit.planned", to: queue.cast.rosa.personId, subject: { visit: key }, notBefore: NOW };
}
