import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachine } from "#db/as.ts";
import type { ClaimedNotice } from "#outbox/port.ts";
import { type SettlementOutcome, settleNotice, settleSentNotices } from "#outbox/settle.ts";
import { empty, openQueue, put, type Queue, refOf, rowsOf, take } from "./queue.ts";

let queue: Queue;
beforeAll(async () => {
  queue = await openQueue();
});
beforeEach(async () => {
  await empty(queue);
  await put(queue, ["ana", "pedro", "rosa"]);
});
afterAll(() => queue[Symbol.asyncDispose]());

const AGAIN: SettlementOutcome = { kind: "again", reason: "later", afterSeconds: 0 };
const UNTRIED: SettlementOutcome = { ...AGAIN, untried: true };

describe("settling many that were said", () => {
  it("keeps for each of them where it was said", async () => {
    expect(await settleSaid(await take(queue, "first"))).toBe(3);
    expect(await rowsOf(queue)).toMatchObject(
      ["ana", "pedro", "rosa"].map((key) => ({
        state: "sent",
        sent_ref: `D0${key}:1.1`,
        owner: null,
        leased: false,
        settled: true,
      })),
    );
  });

  it("leaves the one that another holds now to the other", async () => {
    const claimed = await take(queue, "first");
    await passPedros(claimed, UNTRIED, "second");
    expect(await settleSaid(claimed)).toBe(2);
    expect(await rowsOf(queue)).toMatchObject([
      { key: "ana", state: "sent" },
      { key: "pedro", state: "sending", owner: "second", attempts: 1, sent_ref: null },
      { key: "rosa", state: "sent" },
    ]);
  });

  it("leaves the one that it holds by a later attempt to that attempt", async () => {
    const claimed = await take(queue, "first");
    await passPedros(claimed, AGAIN, "first");
    expect(await settleSaid(claimed)).toBe(2);
    expect(await rowsOf(queue)).toMatchObject([
      { key: "ana", state: "sent" },
      { key: "pedro", state: "sending", owner: "first", attempts: 2, sent_ref: null },
      { key: "rosa", state: "sent" },
    ]);
  });

  it("touches none that was not said", async () => {
    const claimed = await take(queue, "first");
    expect(await settleSaid(claimed.filter(({ key }) => key === "rosa"))).toBe(1);
    expect((await rowsOf(queue)).map(({ state }) => state)).toEqual(["sending", "sending", "sent"]);
    expect(await settleSaid([])).toBe(0);
  });
});

function settleSaid(notices: readonly ClaimedNotice[]): Promise<number> {
  const posted = notices.map((notice) => ({ notice, ref: refOf(`D0${notice.key}:1.1`) }));
  return asMachine(queue.db, async (tx) => (await settleSentNotices(tx, posted)).size);
}

/** Pedro's is put back, and claimed by the next. */
async function passPedros(claimed: readonly ClaimedNotice[], back: SettlementOutcome, next: string) {
  for (const notice of claimed.filter(({ key }) => key === "pedro"))
    await asMachine(queue.db, (tx) => settleNotice(tx, notice, back));
  expect(await take(queue, next)).toHaveLength(1);
}
