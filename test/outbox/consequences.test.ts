import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Tx } from "#db/as.ts";
import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import { enqueueNotice } from "#outbox/enqueue.ts";
import { lookForUncertainNotices } from "#outbox/look.ts";
import type { OutboxOptions } from "#outbox/outbox-options.ts";
import type { DeliveryConsequences, DeliveryResult, FindMessageResult, NoticeRow } from "#outbox/port.ts";
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

const SENT: DeliveryResult<string> = { kind: "sent", ref: refOf("D0ROSA:1.1"), said: "good morning" };
const UNCERTAIN: DeliveryResult<string> = { kind: "uncertain", reason: "no answer" };
const LATER = NOW.add({ hours: 1 });

/** Another notice, so that it can be seen whether it was committed. */
const follow = (tx: Tx, { key, personId }: NoticeRow) =>
  enqueueNotice(tx, { key: `after ${key}`, kind: "x", to: personId, subject: {}, notBefore: LATER });

const NOTED: DeliveryConsequences<string> = {
  followSending: () => true,
  async afterSent(tx, notice, { ref, said, at }) {
    followed.push(`${notice.key} was sent: ${said} at ${ref}, ${at.equals(NOW) ? "now" : "not now"}`);
    await follow(tx, notice);
  },
  async afterDead(tx, notice) {
    followed.push(`${notice.key} is dead`);
    await follow(tx, notice);
  },
  async afterNotReached(_, notice, reason) {
    followed.push(`${notice.key} did not arrive: ${reason}`);
  },
  async afterUnknown(tx, notice, at) {
    followed.push(`${notice.key} may have been sent, ${at.equals(NOW) ? "now" : "not now"}`);
    await follow(tx, notice);
  },
};

const outbox = (
  delivery: DeliveryResult<string>,
  found: FindMessageResult<string> = { kind: "absent" },
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
async function lookedFor(found: FindMessageResult<string>, looks = 1) {
  await deliverDueNotices(outbox(UNCERTAIN));
  for (let look = 1; look <= looks; look++) {
    await letTimePass(queue, 61);
    await lookForUncertainNotices(outbox(SENT, found));
  }
}

describe("what follows from a notice", () => {
  it("follows once it was sent, with what was said and where it stands", async () => {
    await deliverDueNotices(outbox(SENT));
    expect(followed).toEqual(["first was sent: good morning at D0ROSA:1.1, now"]);
    expect(await rowsOf(queue)).toMatchObject([{ key: "after first" }, { key: "first", state: "sent" }]);
  });

  it("follows once it is found, too", async () => {
    await lookedFor({ kind: "found", ref: refOf("D0ROSA:2.2"), said: "good morning" });
    expect(followed).toEqual(["first was sent: good morning at D0ROSA:2.2, now"]);
  });

  it.each<DeliveryResult<string>>([
    { kind: "gone", reason: "user_not_found" },
    { kind: "broken", reason: "invalid_blocks" },
    { kind: "obsolete", reason: "the visit was cancelled" },
  ])("is taken back when it is $kind", async (delivery) => {
    await deliverDueNotices(outbox(delivery));
    expect(followed).toEqual(["first is dead"]);
  });

  it("is taken back when it is not found and given up after twelve attempts", async () => {
    await lookedFor({ kind: "absent" });
    await queue.database.owner.query("update machine.outbox set attempts = 180, look_at = now() where key = 'first'");
    await lookForUncertainNotices(outbox(SENT));
    expect(followed).toEqual(["first is dead"]);
  });

  it.each([false, true])(
    "is not taken back where nobody can look: it may have been sent (sent again: %s)",
    async (resend) => {
      await lookedFor({ kind: "unknown", resend });
      expect(followed).toEqual(["first may have been sent, now"]);
      await queue.database.owner.query(
        "update machine.outbox set state = 'uncertain', settled_at = null, attempts = 180, looks = 1, look_at = now() where key = 'first'",
      );
      await lookForUncertainNotices(outbox(SENT, { kind: "unknown", resend }));
      expect(await rowsOf(queue)).toMatchObject([{ key: "after first" }, { key: "first", state: "dead" }]);
      expect(followed).toEqual(["first may have been sent, now", "first may have been sent, now"]);
    },
  );

  it("does not follow from a search that ends after another has settled the notice", async () => {
    await lookedFor({ kind: "later", reason: "no answer" });
    const settled: OutboxOptions<string>["deliverer"] = {
      deliver: async () => SENT,
      async find() {
        await queue.database.owner.query("update machine.outbox set state = 'sent', settled_at = now()");
        return { kind: "unknown", resend: true };
      },
    };
    await queue.database.owner.query("update machine.outbox set look_at = now()");
    await lookForUncertainNotices({ ...outbox(SENT), deliverer: settled });
    expect(followed).toEqual([]);
  });

  it.each<[string, DeliveryResult<string>]>([
    ["may have been sent", UNCERTAIN],
    ["is put back", { kind: "later", reason: "rate limited" }],
    ["is deferred", { kind: "deferred", until: LATER, reason: "not in their hours" }],
  ])("does not follow while it %s", async (_what, delivery) => {
    await deliverDueNotices(outbox(delivery));
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
    await deliverDueNotices({ ...outbox(SENT), deliverer: stolen });
    expect(followed).toEqual([]);
    expect(await rowOf(queue)).toMatchObject({ state: "sending", owner: "second" });
  });

  it("is committed with the end of the notice, or neither is", async () => {
    const failing: DeliveryConsequences<string> = {
      ...NOTED,
      followSending: () => true,
      async afterSent(tx, notice) {
        await follow(tx, notice);
        throw new Error("planted");
      },
    };
    await expect(deliverDueNotices(outbox(SENT, undefined, failing))).rejects.toThrow("planted");
    expect(await rowsOf(queue)).toMatchObject([{ key: "first", state: "sending" }]);
  });
});

describe("what has to be said before a notice", () => {
  it("is enqueued as that notice is put back, and the notice was not tried", async () => {
    const first = { key: "promise", kind: "x", to: queue.cast.rosa.personId, subject: {}, notBefore: LATER };
    await deliverDueNotices(
      outbox({ kind: "later", reason: "the promise comes first", afterSeconds: 5, alone: true, first }),
    );
    expect(await rowsOf(queue)).toMatchObject([
      { key: "first", state: "ready", attempts: 0, reason: "the promise comes first" },
      { key: "promise", state: "ready" },
    ]);
  });
});
