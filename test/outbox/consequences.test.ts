import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Tx } from "#db/as.ts";
import { deliverDue, type OutboxOptions } from "#outbox/deliver-batch.ts";
import { enqueue } from "#outbox/enqueue.ts";
import { lookForUncertain } from "#outbox/look.ts";
import type { Consequences, Delivery, Found, NoticeRow } from "#outbox/port.ts";
import { quietLog } from "#test/support/log.ts";
import { empty, letTimePass, NOW, openQueue, put, type Queue, refOf, rowOf, rowsOf } from "./queue.ts";

let queue: Queue;
let followed: string[];
beforeAll(async () => {
  queue = await openQueue();
});
beforeEach(async () => {
  await empty(queue);
  await put(queue, ["first"]);
  followed = [];
});
afterAll(() => queue[Symbol.asyncDispose]());

const SENT: Delivery<string> = { kind: "sent", ref: refOf("D0ROSA:1.1"), said: "good morning" };
const UNCERTAIN: Delivery<string> = { kind: "uncertain", reason: "no answer" };
const LATER = NOW.add({ hours: 1 });

/** Another notice, so that it can be seen whether it was committed. */
const follow = (tx: Tx, { key, personId }: NoticeRow) =>
  enqueue(tx, { key: `after ${key}`, kind: "x", to: personId, subject: {}, notBefore: LATER });

const NOTED: Consequences<string> = {
  async afterSent(tx, notice, { ref, said, at }) {
    followed.push(`${notice.key} was sent: ${said} at ${ref}, ${at.equals(NOW) ? "now" : "not now"}`);
    await follow(tx, notice);
  },
  async afterDead(tx, notice) {
    followed.push(`${notice.key} is dead`);
    await follow(tx, notice);
  },
};

const outbox = (
  delivery: Delivery<string>,
  found: Found<string> = { kind: "absent" },
  consequences = NOTED,
): OutboxOptions<string> => ({
  db: queue.db,
  clock: { now: () => NOW },
  deliverer: { deliver: async () => delivery, find: async () => found },
  consequences,
  owner: "first",
  serves: () => [queue.cast.workspaceId],
  log: quietLog,
});

/** Uncertain, and looked for so often. */
async function lookedFor(found: Found<string>, looks = 1) {
  await deliverDue(outbox(UNCERTAIN));
  for (let look = 1; look <= looks; look++) {
    await letTimePass(queue, 61);
    await lookForUncertain(outbox(SENT, found));
  }
}

describe("what follows from a notice", () => {
  it("follows once it was sent, with what was said and where it stands", async () => {
    await deliverDue(outbox(SENT));
    expect(followed).toEqual(["first was sent: good morning at D0ROSA:1.1, now"]);
    expect(await rowsOf(queue)).toMatchObject([{ key: "after first" }, { key: "first", state: "sent" }]);
  });

  it("follows once it is found, too", async () => {
    await lookedFor({ kind: "found", ref: refOf("D0ROSA:2.2"), said: "good morning" });
    expect(followed).toEqual(["first was sent: good morning at D0ROSA:2.2, now"]);
  });

  it.each<Delivery<string>>([
    { kind: "gone", reason: "user_not_found" },
    { kind: "broken", reason: "invalid_blocks" },
    { kind: "obsolete", reason: "the visit was cancelled" },
  ])("is taken back when it is $kind", async (delivery) => {
    await deliverDue(outbox(delivery));
    expect(followed).toEqual(["first is dead"]);
  });

  it("is taken back when nobody can look, and when it is given up after twelve attempts", async () => {
    await lookedFor({ kind: "unknown", resend: false });
    expect(followed).toEqual(["first is dead"]);
    await queue.database.owner.query(
      "update machine.outbox set state = 'uncertain', settled_at = null, attempts = 12, looks = 1, look_at = now() where key = 'first'",
    );
    await lookForUncertain(outbox(SENT));
    expect(followed).toEqual(["first is dead", "first is dead"]);
  });

  it.each<[string, Delivery<string>]>([
    ["may have been sent", UNCERTAIN],
    ["is put back", { kind: "later", reason: "rate limited" }],
    ["is deferred", { kind: "deferred", until: LATER, reason: "not in their hours" }],
  ])("does not follow while it %s", async (_what, delivery) => {
    await deliverDue(outbox(delivery));
    expect(followed).toEqual([]);
  });

  it("does not follow from what another process has settled meanwhile", async () => {
    const stolen: OutboxOptions<string>["deliverer"] = {
      async deliver() {
        await queue.database.owner.query("update machine.outbox set owner = 'second'");
        return SENT;
      },
      find: async () => ({ kind: "absent" }),
    };
    await deliverDue({ ...outbox(SENT), deliverer: stolen });
    expect(followed).toEqual([]);
    expect(await rowOf(queue)).toMatchObject({ state: "sending", owner: "second" });
  });

  it("is committed with the end of the notice, or neither is", async () => {
    const failing: Consequences<string> = {
      ...NOTED,
      async afterSent(tx, notice) {
        await follow(tx, notice);
        throw new Error("planted");
      },
    };
    await expect(deliverDue(outbox(SENT, undefined, failing))).rejects.toThrow("planted");
    expect(await rowsOf(queue)).toMatchObject([{ key: "first", state: "sending" }]);
  });
});

describe("what has to be said before a notice", () => {
  it("is enqueued as that notice is put back, and the notice was not tried", async () => {
    const first = { key: "promise", kind: "x", to: queue.cast.rosa.personId, subject: {}, notBefore: LATER };
    await deliverDue(outbox({ kind: "later", reason: "the promise comes first", afterSeconds: 5, alone: true, first }));
    expect(await rowsOf(queue)).toMatchObject([
      { key: "first", state: "ready", attempts: 0, reason: "the promise comes first" },
      { key: "promise", state: "ready" },
    ]);
  });
});
