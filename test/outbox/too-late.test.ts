import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachine, asPerson } from "#db/as.ts";
import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import { listMyNoticesTooLate } from "#outbox/mine.ts";
import type { DeliveryResult } from "#outbox/port.ts";
import { countNoticesTooLate } from "#outbox/too-late.ts";
import { empty, NO_CONSEQUENCES, NOW, openQueue, put, type Queue, refOf, rowOf } from "./queue.ts";

let queue: Queue;
beforeAll(async () => {
  queue = await openQueue();
});
beforeEach(() => empty(queue));
afterAll(() => queue[Symbol.asyncDispose]());

const SENT: DeliveryResult = { kind: "sent", ref: refOf("D0ROSA:1.1"), said: "hello" };
const END = NOW.add({ hours: 24 });
const OVER = END.add({ hours: 1 });
const putOff = (until: Temporal.Instant): DeliveryResult => ({ kind: "deferred", until, reason: "not in their hours" });

describe("a notice whose time is over", () => {
  it("is not sent, and reported", async () => {
    await put(queue, ["late"], { notAfter: END });
    expect(await deliverAt(OVER, SENT)).toEqual({ tried: 0, events: ["notice.too_late"] });
    expect(await rowOf(queue)).toMatchObject({ state: "dead", reason: "obsolete: it came too late" });
    expect(await reported(OVER)).toEqual({ counted: [1], rosa: 1, ana: 0 });
  });

  it("is reported too while nobody sends it", async () => {
    await put(queue, ["late"], { notAfter: END });
    expect(await reported(END.subtract({ hours: 1 }))).toEqual({ counted: [], rosa: 0, ana: 0 });
    expect((await reported(OVER)).counted).toEqual([1]);
  });

  it("is not reported if its reader's hours put it off until then", async () => {
    await put(queue, ["put off"], { notAfter: END });
    expect(await deliverAt(NOW, putOff(OVER))).toEqual({ tried: 1, events: [] });
    expect(await deliverAt(OVER, SENT)).toEqual({ tried: 0, events: [] });
    expect(await rowOf(queue)).toMatchObject({ state: "dead", reason: "obsolete: it came too late" });
    expect(await reported(OVER)).toEqual({ counted: [], rosa: 0, ana: 0 });
  });

  it("is reported if it would be put off until then because it comes late", async () => {
    await put(queue, ["late at night"], { notAfter: END });
    const night = END.subtract({ hours: 2 });
    expect(await deliverAt(night, putOff(OVER))).toEqual({ tried: 1, events: ["notice.too_late"] });
    expect(await reported(OVER)).toEqual({ counted: [1], rosa: 1, ana: 0 });
  });

  it("is reported for a week", async () => {
    await put(queue, ["late"], { notAfter: END });
    await deliverAt(OVER, SENT);
    expect(await reported(END.add({ hours: 24 * 7 }).subtract({ seconds: 1 }))).toMatchObject({
      counted: [1],
      rosa: 1,
    });
    expect(await reported(END.add({ hours: 24 * 7 }))).toEqual({ counted: [], rosa: 0, ana: 0 });
  });
});

it("what is given up after its last attempt is counted, and its reader's Home is silent about it", async () => {
  await put(queue, ["refused"]);
  await queue.database.owner.query("update machine.outbox set attempts = 179");
  const { events } = await deliverAt(NOW, { kind: "later", reason: "a_code_of_tomorrow", alone: true, unknown: true });
  expect(events).toEqual(["notice.given_up"]);
  expect(await reported(OVER)).toEqual({ counted: [1], rosa: 0, ana: 0 });
});

/** What one attempt at this time, with this result, tries and logs. */
async function deliverAt(now: Temporal.Instant, result: DeliveryResult) {
  const events: string[] = [];
  const log = pino({ level: "warn" }, { write: (line) => void events.push(JSON.parse(line).event) });
  let tried = 0;
  await deliverDueNotices({
    db: queue.db,
    clock: { now: () => now },
    deliverer: {
      async deliver() {
        tried++;
        return result;
      },
      find: async () => ({ kind: "absent" }),
    },
    consequences: NO_CONSEQUENCES,
    owner: "first",
    serves: () => [queue.cast.workspaceId],
    log,
  });
  return { tried, events };
}

/** What an operator is told of a week, and how much is told to Rosa and to Ana. */
async function reported(now: Temporal.Instant) {
  const since = now.subtract({ hours: 24 * 7 });
  const { rosa, ana } = queue.cast;
  const counted = await asMachine(queue.db, (tx) => countNoticesTooLate(tx, since, now));
  const told = (who: typeof rosa) =>
    asPerson(queue.db, who, async (tx) => (await listMyNoticesTooLate(tx, since)).length);
  return { counted: counted.map(({ notices }) => notices), rosa: await told(rosa), ana: await told(ana) };
}
