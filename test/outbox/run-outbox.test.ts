import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { NoticeDeliverer } from "#outbox/port.ts";
import { runOutbox } from "#outbox/run-outbox.ts";
import { quietLog } from "#test/support/log.ts";
import { until } from "#test/support/until.ts";
import { empty, NO_CONSEQUENCES, NOW, openQueue, put, type Queue, refOf } from "./queue.ts";

let queue: Queue;
beforeAll(async () => {
  queue = await openQueue();
});
beforeEach(() => empty(queue));
afterAll(() => queue[Symbol.asyncDispose]());

it("sends to others while one notice is being sent, and to the same person only after it", async () => {
  const { ana } = queue.cast;
  const { deliverer, tried, release } = openSlowSurface("slow");
  await put(queue, ["slow"]);
  await using running = run(deliverer);
  await until(() => tried.length === 1);
  await put(queue, ["next to Rosa"]);
  await put(queue, ["to Ana"], { to: ana.personId });
  running.wake();
  await until(() => tried.includes("to Ana"));
  await until(async () => (await claimedFor(queue.cast.rosa.personId)) === 2);
  expect(tried).toEqual(["slow", "to Ana"]);
  release();
  await until(() => tried.length === 3);
  expect(tried).toEqual(["slow", "to Ana", "next to Rosa"]);
});

it("has sent what it claimed when it is disposed of", async () => {
  const { deliverer, tried, release } = openSlowSurface("slow");
  await put(queue, ["slow", "after it"]);
  const running = run(deliverer);
  await until(() => tried.length === 1);
  let isDisposed = false;
  const disposed = running[Symbol.asyncDispose]().then(() => {
    isDisposed = true;
  });
  await pause(50);
  expect(isDisposed).toBe(false);
  release();
  await disposed;
  const { rowCount } = await queue.database.owner.query("select from machine.outbox where state = 'sent'");
  expect(rowCount).toBe(2);
});

function run(deliverer: NoticeDeliverer) {
  return runOutbox({
    db: queue.db,
    clock: { now: () => NOW },
    deliverer,
    consequences: NO_CONSEQUENCES,
    owner: "first",
    serves: () => [queue.cast.workspaceId],
    log: quietLog,
  });
}

async function claimedFor(personId: string): Promise<number> {
  const { rowCount } = await queue.database.owner.query(
    "select from machine.outbox where state = 'sending' and person_id = $1",
    [personId],
  );
  return rowCount ?? 0;
}

/** A surface on which the notice with this key is sent only when it is released. */
function openSlowSurface(slow: string) {
  const tried: string[] = [];
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const deliverer: NoticeDeliverer = {
    async deliver({ key }) {
      tried.push(key);
      if (key === slow) await released;
      return { kind: "sent", ref: refOf("D0:1.1"), said: key };
    },
    find: async () => ({ kind: "absent" }),
  };
  return { deliverer, tried, release };
}
