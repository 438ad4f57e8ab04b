import { describe, expect, it } from "vitest";
import { createTurns } from "#slack/home-in-turn.ts";

/** Tasks that end when they are told to; each shows the state as it was when the task began. */
function stage() {
  const turns = createTurns();
  const shown: string[] = [];
  const open: PromiseWithResolvers<void>[] = [];
  let state = "";
  return {
    shown,
    open,
    asks(now: string, key = "Ana") {
      state = now;
      return turns(key, async () => {
        const read = state;
        const end = Promise.withResolvers<void>();
        open.push(end);
        await end.promise;
        shown.push(read);
      });
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("what is shown to one person", () => {
  it("is shown one after another: what was slow does not replace what is newer", async () => {
    const { asks, shown, open } = stage();
    const all = [asks("one"), asks("two"), asks("three")];
    expect(open).toHaveLength(1);
    open[0]?.resolve();
    await settled();
    // The two that were asked for meanwhile are one, and it reads the newest state.
    expect(open).toHaveLength(2);
    open[1]?.resolve();
    await Promise.all(all);
    expect(shown).toEqual(["one", "three"]);
  });

  it("goes on after a failure, which only the one who asked hears of", async () => {
    const { asks, shown, open } = stage();
    const first = asks("one");
    const second = asks("two");
    open[0]?.reject(new Error("Slack did not answer"));
    await expect(first).rejects.toThrow("did not answer");
    await settled();
    open[1]?.resolve();
    await second;
    expect(shown).toEqual(["two"]);
    const third = asks("three");
    open[2]?.resolve();
    await third;
    expect(shown).toEqual(["two", "three"]);
  });

  it("waits for nobody else", async () => {
    const { asks, open } = stage();
    const both = [asks("one"), asks("one", "Rosa")];
    expect(open).toHaveLength(2);
    for (const { resolve } of open) resolve();
    await Promise.all(both);
  });
});
