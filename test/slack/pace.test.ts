import { describe, expect, it } from "vitest";
import { createPace, type Pace, type PacedMethod } from "#slack/send/pace.ts";

/** A pace on a clock that jumps to the end of each wait. */
function openPace() {
  let now = 0;
  const pace = createPace({
    nowMs: () => now,
    wait: async (ms) => {
      now += ms;
    },
  });
  return { pace, now: () => now, pass: (ms: number) => (now += ms) };
}

/** When each of `count` calls is made, if whoever is sent away comes back when told to. */
async function callsOf(
  { pace, now, pass }: ReturnType<typeof openPace>,
  method: PacedMethod,
  conversations: readonly string[],
): Promise<number[]> {
  const made: number[] = [];
  for (const conversation of conversations) {
    for (;;) {
      const tooSoon = await pace.admit(method, conversation);
      if (!tooSoon) break;
      pass(tooSoon.afterSeconds * 1_000);
    }
    made.push(now());
  }
  return made;
}

const most = (made: readonly number[], withinMs: number) =>
  Math.max(...made.map((from) => made.filter((at) => at >= from && at < from + withinMs).length));

describe("the pace of one installation", () => {
  it("is one message a second in a conversation, after a short burst", async () => {
    const made = await callsOf(openPace(), "chat.postMessage", Array(30).fill("D0ROSA"));
    expect(made.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(made.slice(4)).toEqual(Array.from({ length: 26 }, (_, index) => (index + 1) * 1_000));
  });

  it("sends 200 that are due at once to 200 people within a minute, and never more than Slack takes in one", async () => {
    const conversations = Array.from({ length: 200 }, (_, index) => `D${index}`);
    const made = await callsOf(openPace(), "chat.postMessage", conversations);
    expect(made.at(-1)).toBeLessThanOrEqual(40_000);
    const thousand = Array.from({ length: 1_000 }, (_, index) => `D${index}`);
    expect(most(await callsOf(openPace(), "chat.postMessage", thousand), 60_000)).toBeLessThanOrEqual(320);
  });

  it("keeps what Slack says of one method, and leaves the others alone", async () => {
    const { pace, pass } = openPace();
    pace.limited("chat.postMessage", 30);
    expect(await pace.admit("chat.postMessage", "D0ROSA")).toEqual({ afterSeconds: 30 });
    expect(await pace.admit("conversations.open")).toBeUndefined();
    pass(30_000);
    expect(await pace.admit("chat.postMessage", "D0ROSA")).toBeUndefined();
  });

  it("lets nobody wait who would wait for long, and takes no place for them", async () => {
    const { pace } = openPace();
    const opens = async (of: Pace) => (await of.admit("conversations.open")) === undefined;
    for (let call = 0; call < 22; call++) expect(await opens(pace)).toBe(true);
    pace.limited("conversations.open", 10);
    expect(await pace.admit("conversations.open")).toEqual({ afterSeconds: 10 });
    expect(await pace.admit("conversations.open")).toEqual({ afterSeconds: 10 });
  });
});
