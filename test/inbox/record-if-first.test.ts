import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachine, asMachineIn, asPerson } from "#db/as.ts";
import { deleteOldDeduplicationKeys } from "#inbox/delete-old-messages.ts";
import { type IncomingEvent, recordIfFirstDelivery } from "#inbox/record-if-first.ts";
import { type Cast, castOf } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { waitingTransactions } from "#test/support/waiting.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
beforeEach(() => database.owner.query("delete from machine.inbox"));
afterAll(() => database[Symbol.asyncDispose]());

const EVENT: IncomingEvent = { kind: "message", keys: ["Ev0ONE", "client-1"] };

describe("an arrival", () => {
  it("is the first once, and a duplicate ever after", async () => {
    expect([await arrives(EVENT), await arrives(EVENT), await arrives(EVENT)]).toEqual([true, false, false]);
  });

  it("is recognised by any one of its names", async () => {
    await arrives(EVENT);
    expect(await arrives({ kind: "message", keys: ["Ev0TWO", "client-1"] })).toBe(false);
    expect(await arrives({ kind: "message", keys: ["Ev0ONE", "client-2"] })).toBe(false);
    expect(await arrives({ kind: "message", keys: ["Ev0THREE", "client-3"] })).toBe(true);
  });

  it("is recognised whoever it comes from, person or machine", async () => {
    expect(await asMachineIn(database.db, cast.workspaceId, (tx) => recordIfFirstDelivery(tx, EVENT))).toBe(true);
    expect(await arrives(EVENT)).toBe(false);
  });

  it("of one workspace is none of another, even with the same name", async () => {
    expect(await arrives(EVENT)).toBe(true);
    expect(await asPerson(database.db, cast.elsewhere.valeria, (tx) => recordIfFirstDelivery(tx, EVENT))).toBe(true);
  });

  it("may come again when what it caused was taken back", async () => {
    const failing = asPerson(database.db, cast.ana, async (tx) => {
      expect(await recordIfFirstDelivery(tx, EVENT)).toBe(true);
      throw new Error("the visit could not be saved");
    });
    await expect(failing).rejects.toThrow("the visit could not be saved");
    expect(await arrives(EVENT)).toBe(true);
  });
});

describe("two arrivals at once", () => {
  it("the second waits for the first, and is a duplicate when that one ends well", async () => {
    const { first, second, release } = await twoAtOnce(async () => {});
    release();
    expect(await first).toBe(true);
    expect(await second).toBe(false);
  });

  it("the second is the first when that one is taken back", async () => {
    const { first, second, release } = await twoAtOnce(async () => {
      throw new Error("taken back");
    });
    release();
    await expect(first).rejects.toThrow("taken back");
    expect(await second).toBe(true);
  });

  it("ten of them act once", async () => {
    const firsts = await Promise.all(Array.from({ length: 10 }, () => arrives(EVENT)));
    expect(firsts.filter(Boolean)).toHaveLength(1);
  });
});

describe("old arrivals", () => {
  it("are forgotten after two days, and not before: a surface may deliver again for one", async () => {
    await arrives({ kind: "message", keys: ["old"] });
    await database.owner.query("update machine.inbox set arrived_at = now() - interval '48 hours 1 minute'");
    await arrives({ kind: "message", keys: ["yesterday"] });
    await database.owner.query(
      "update machine.inbox set arrived_at = now() - interval '47 hours' where key like '%yesterday'",
    );
    expect(await asMachine(database.db, deleteOldDeduplicationKeys)).toBe(1);
    expect(await asMachine(database.db, deleteOldDeduplicationKeys)).toBe(0);
    expect(await arrives({ kind: "message", keys: ["yesterday"] })).toBe(false);
    expect(await arrives({ kind: "message", keys: ["old"] })).toBe(true);
  });

  it("are forgotten in every workspace", async () => {
    await arrives(EVENT);
    await asPerson(database.db, cast.elsewhere.valeria, (tx) => recordIfFirstDelivery(tx, EVENT));
    await database.owner.query("update machine.inbox set arrived_at = now() - interval '3 days'");
    expect(await asMachine(database.db, deleteOldDeduplicationKeys)).toBe(4);
  });
});

function arrives(arrival: IncomingEvent): Promise<boolean> {
  return asPerson(database.db, cast.ana, (tx) => recordIfFirstDelivery(tx, arrival));
}

/** Two transactions with the same arrival, the second of which is seen to wait before the first may go on. */
async function twoAtOnce(act: () => Promise<void>) {
  const arrived = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const first = asPerson(database.db, cast.ana, async (tx) => {
    const isFirst = await recordIfFirstDelivery(tx, EVENT);
    arrived.resolve();
    await released.promise;
    await act();
    return isFirst;
  });
  await arrived.promise;
  const second = arrives(EVENT);
  await expect.poll(() => waitingTransactions(database)).toBe(1);
  return { first, second, release: released.resolve };
}
