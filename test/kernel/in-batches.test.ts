import { describe, expect, it } from "vitest";
import { inBatches } from "#kernel/in-batches.ts";

describe("items that are processed in batches", () => {
  it("do not wait while none is in progress, and go together after that", async () => {
    const { batches, finish, process } = openWork(3);
    const results = [1, 2, 3, 4, 5].map(process);
    expect(batches).toEqual([[1]]);
    await finish(0);
    expect(batches).toEqual([[1], [2, 3, 4]]);
    await finish(1);
    await finish(2);
    expect(await Promise.all(results)).toEqual([10, 20, 30, 40, 50]);
  });

  it("fail together, and those after them are processed", async () => {
    const process = inBatches(async (items: readonly number[]) => {
      if (items.includes(2)) throw new RangeError("no two");
      return items;
    }, 2);
    const results = await Promise.allSettled([1, 2, 3, 4].map(process));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected", "fulfilled"]);
  });

  it("may each end for itself", async () => {
    const process = inBatches(
      async (items: readonly number[]) =>
        items.map((item) => (item === 2 ? Promise.reject(new RangeError("no two")) : Promise.resolve(item))),
      3,
    );
    const results = await Promise.allSettled([0, 1, 2, 3].map(process));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
  });
});

function openWork(size: number) {
  const batches: (readonly number[])[] = [];
  const ends: (() => void)[] = [];
  const process = inBatches((items: readonly number[]) => {
    batches.push(items);
    return new Promise<number[]>((resolve) => ends.push(() => resolve(items.map((item) => item * 10))));
  }, size);
  const finish = async (index: number) => {
    ends[index]?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { batches, finish, process };
}
