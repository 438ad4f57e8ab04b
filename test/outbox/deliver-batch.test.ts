import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NOTICE_LEASE_SECONDS } from "#outbox/claim.ts";
import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import { lookForUncertainNotices } from "#outbox/look.ts";
import type { OutboxOptions } from "#outbox/outbox-options.ts";
import type { DeliveryResult, FindMessageResult, NoticeDeliverer } from "#outbox/port.ts";
import { REQUEST_TIMEOUT_MS } from "#slack/install/web-client.ts";
import { quietLog } from "#test/support/log.ts";
import { empty, letTimePass, NO_CONSEQUENCES, NOW, openQueue, put, type Queue, refOf, rowOf, rowsOf } from "./queue.ts";

let queue: Queue;
beforeAll(async () => {
  queue = await openQueue();
});
beforeEach(() => empty(queue));
afterAll(() => queue[Symbol.asyncDispose]());

const SENT: DeliveryResult = { kind: "sent", ref: refOf("D0ROSA:1.1"), said: "hello" };
const REFUSED: DeliveryResult = { kind: "later", reason: "invalid_auth" };

describe("notices to many people", () => {
  it("are said a few side by side: those who write to us keep most connections", async () => {
    const { rosa, ana, elena, pedro, luis, marta, carmen } = queue.cast;
    for (const { personId, name } of [rosa, ana, elena, pedro, luis, marta, carmen])
      await put(queue, [name], { to: personId });
    let [now, most] = [0, 0];
    const surface: NoticeDeliverer = {
      async deliver() {
        most = Math.max(most, ++now);
        await new Promise(setImmediate);
        now--;
        return SENT;
      },
      find: async () => ({ kind: "absent" }),
    };
    expect(await deliverDueNotices(outbox(surface))).toBe(7);
    expect(Object.values(await states())).toEqual(Array(7).fill("sent"));
    expect([most > 1, most <= 4]).toEqual([true, true]);
  });
});

describe("several notices to one person", () => {
  it("are said in their order", async () => {
    await putInOrder("first", "second", "third");
    const surface = surfaceThat(() => SENT);
    expect(await deliverDueNotices(outbox(surface))).toBe(3);
    expect(surface.tried).toEqual(["first", "second", "third"]);
    expect(await states()).toEqual({ first: "sent", second: "sent", third: "sent" });
  });

  it("wait together, and waiting behind another is no attempt of one's own", async () => {
    await putInOrder("first", "second");
    const surface = surfaceThat(() => REFUSED);
    for (let round = 1; round <= 11; round++) {
      await deliverDueNotices(outbox(surface));
      await letTimePass(queue, 3600);
    }
    expect(surface.tried).toEqual(Array(11).fill("first"));
    const [first, second] = await rowsOf(queue);
    expect(first).toMatchObject({ key: "first", attempts: 11 });
    expect(second).toMatchObject({ key: "second", attempts: 0, reason: "behind another" });
    // The first is given up at its last; the second begins its own.
    await queue.database.owner.query("update machine.outbox set attempts = 179 where key = 'first'");
    await deliverDueNotices(outbox(surface));
    expect(await rowsOf(queue)).toMatchObject([
      { key: "first", state: "dead" },
      { key: "second", state: "ready", attempts: 1 },
    ]);
  });

  it("do not wait behind one whose trouble is its own", async () => {
    await putInOrder("promised", "poisoned", "third");
    const surface = surfaceThat(({ key }) => {
      if (key === "poisoned") throw new Error("nobody can compose this");
      return key === "promised"
        ? { kind: "later", reason: "the promise comes first", afterSeconds: 5, alone: true }
        : SENT;
    });
    await deliverDueNotices(outbox(surface));
    expect(surface.tried).toEqual(["promised", "poisoned", "third"]);
    expect(await states()).toEqual({ poisoned: "ready", promised: "ready", third: "sent" });
  });

  it("are not begun any more when the lease is about to run out: another may take them at once", async () => {
    await putInOrder("first", "second", "third");
    const time = { ms: 0 };
    const slow = surfaceThat(() => {
      time.ms += 30_000;
      return SENT;
    });
    await deliverDueNotices({ ...outbox(slow), passedMs: () => time.ms });
    expect(slow.tried).toEqual(["first", "second"]);
    expect(await rowsOf(queue)).toMatchObject([
      { key: "first", state: "sent" },
      { key: "second", state: "sent" },
      { key: "third", state: "ready", attempts: 0, leased: false },
    ]);
    const next = surfaceThat(() => SENT);
    await deliverDueNotices(outbox(next));
    expect(next.tried).toEqual(["third"]);
  });
});

describe("a send that takes several requests", () => {
  it("may post only while a request that takes as long as it can still ends within the lease", async () => {
    await putInOrder("first");
    const time = { ms: 0 };
    const mayPostAt = new Map<number, boolean>();
    const surface: NoticeDeliverer = {
      async deliver(_, mayPost) {
        for (time.ms = 0; time.ms <= NOTICE_LEASE_SECONDS * 1000; time.ms += 500) mayPostAt.set(time.ms, mayPost());
        return SENT;
      },
      find: async () => ({ kind: "absent" }),
    };
    await deliverDueNotices({ ...outbox(surface), passedMs: () => time.ms });
    const allowed = [...mayPostAt].filter(([, mayPost]) => mayPost).map(([ms]) => ms);
    expect(allowed.length).toBeGreaterThan(90);
    expect(Math.max(...allowed) + REQUEST_TIMEOUT_MS).toBeLessThan(NOTICE_LEASE_SECONDS * 1000);
  });
});

describe("a Slack that asks to come back later", () => {
  it("is asked again as often as it says so, and nothing is given up", async () => {
    await putInOrder("first");
    const surface = surfaceThat(() => ({ kind: "later", reason: "rate limited", afterSeconds: 30 }));
    for (let round = 1; round <= 20; round++) {
      await deliverDueNotices(outbox(surface));
      await letTimePass(queue, 30);
    }
    expect(surface.tried).toHaveLength(20);
    expect(await rowOf(queue)).toMatchObject({ state: "ready", attempts: 0 });
  });
});

describe("a notice that may have been said", () => {
  beforeEach(async () => {
    await putInOrder("first");
    await deliverDueNotices(outbox(surfaceThat(() => ({ kind: "uncertain", reason: "no answer" }))));
  });

  it("stays so for as long as Slack cannot be asked, and is neither said again nor given up", async () => {
    const surface = surfaceThat(() => SENT, { kind: "later", reason: "http 503" });
    for (let round = 1; round <= 10; round++) {
      await letTimePass(queue, 60);
      expect(await lookForUncertainNotices(outbox(surface))).toBe(1);
      await deliverDueNotices(outbox(surface));
    }
    expect(surface.tried).toEqual([]);
    expect(await rowOf(queue)).toMatchObject({ state: "uncertain", looks: 0 });
  });

  it("keeps none of the others from being looked for when looking for it fails", async () => {
    await putInOrder("second");
    await deliverDueNotices(outbox(surfaceThat(() => ({ kind: "uncertain", reason: "no answer" }))));
    const surface = surfaceThat(
      () => SENT,
      ({ key }) => {
        if (key === "first") throw new Error("a kind of notice that nobody knows");
        return { kind: "found", ref: refOf("D0ROSA:2.2") };
      },
    );
    await letTimePass(queue, 31);
    await lookForUncertainNotices(outbox(surface));
    expect(await states()).toEqual({ first: "uncertain", second: "sent" });
  });

  it("is said again, or not, as its kind asks, where nobody may look", async () => {
    const again = surfaceThat(() => SENT, { kind: "unknown", resend: true });
    for (let look = 1; look <= 2; look++) {
      await letTimePass(queue, 60);
      await lookForUncertainNotices(outbox(again));
    }
    expect(await rowOf(queue)).toMatchObject({ state: "ready" });

    await queue.database.owner.query("update machine.outbox set state = 'uncertain', look_at = now()");
    await lookForUncertainNotices(outbox(surfaceThat(() => SENT, { kind: "unknown", resend: false })));
    expect(await rowOf(queue)).toMatchObject({ state: "dead", reason: "it may have been said, and nobody can look" });
  });
});

async function putInOrder(...keys: string[]): Promise<void> {
  for (const [index, key] of keys.entries())
    await put(queue, [key], { notBefore: NOW.subtract({ minutes: 10 - index }) });
}

async function states(): Promise<Record<string, string>> {
  return Object.fromEntries((await rowsOf(queue)).map(({ key, state }) => [key, state]));
}

type Surface = NoticeDeliverer & { readonly tried: string[] };

function surfaceThat(
  answers: (notice: { readonly key: string }) => DeliveryResult,
  finds: FindMessageResult | Looks = { kind: "absent" },
): Surface {
  const tried: string[] = [];
  return {
    tried,
    async deliver(notice) {
      tried.push(notice.key);
      return answers(notice);
    },
    find: async (notice) => (typeof finds === "function" ? finds(notice) : finds),
  };
}

type Looks = (notice: { readonly key: string }) => FindMessageResult;

function outbox(deliverer: NoticeDeliverer): OutboxOptions {
  return {
    db: queue.db,
    clock: { now: () => NOW },
    deliverer,
    consequences: NO_CONSEQUENCES,
    owner: "first",
    serves: () => [queue.cast.workspaceId],
    log: quietLog,
  };
}
