import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachine, asMachineIn } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { claimDueNotices } from "#outbox/claim.ts";
import { enqueueNotice } from "#outbox/enqueue.ts";
import { empty, NOW, openQueue, type Queue } from "./queue.ts";

let queue: Queue;
beforeAll(async () => {
  queue = await openQueue();
});
beforeEach(async () => {
  await empty(queue);
});
afterAll(() => queue[Symbol.asyncDispose]());

const put = (key: string, to: PersonId, secondsAgo: number) =>
  asMachineIn(queue.db, queue.cast.workspaceId, (tx) => {
    const notBefore = NOW.subtract({ seconds: secondsAgo });
    return enqueueNotice(tx, { key, kind: "visit.planned", to, subject: {}, notBefore });
  });

async function claim(limit: number): Promise<string[]> {
  const workspaces = [queue.cast.workspaceId];
  const claimed = await asMachine(queue.db, (tx) => claimDueNotices(tx, { owner: "one", limit, now: NOW, workspaces }));
  return claimed.map(({ key }) => key);
}

async function putBacklog(notices: number): Promise<void> {
  for (let index = 0; index < notices; index++)
    await put(`old ${`${index}`.padStart(2, "0")}`, queue.cast.rosa.personId, 3600 - index);
}

describe("a backlog", () => {
  it("does not stand before an answer to somebody else", async () => {
    await putBacklog(30);
    await put("answer", queue.cast.ana.personId, 1);
    const claimed = await claim(20);
    expect(claimed).toHaveLength(20);
    // In the order of time; the first nineteen of the backlog are with it.
    expect(claimed.slice(0, 2)).toEqual(["old 00", "old 01"]);
    expect(claimed.at(-1)).toBe("answer");
    expect(await claim(20)).toHaveLength(11);
  });

  it("stands before what came later for the same person", async () => {
    await putBacklog(30);
    await put("answer", queue.cast.rosa.personId, 1);
    expect(await claim(20)).not.toContain("answer");
    expect((await claim(20)).at(-1)).toBe("answer");
  });

  it("goes on beside ever so many answers", async () => {
    await putBacklog(10);
    const { ana, elena, pedro, luis } = queue.cast;
    for (const [index, { personId }] of [ana, elena, pedro, luis].entries()) await put(`new ${index}`, personId, 2);
    expect((await claim(8)).filter((key) => key.startsWith("old"))).toHaveLength(6);
  });
});
