import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachineIn, asPerson } from "#db/as.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordIfFirstDelivery } from "#inbox/record-if-first.ts";
import type { Member } from "#test/support/cast.ts";
import { attempt, isDenial, openScene, type Scene } from "./scene.ts";
import { query } from "./statement.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

const arrives = (who: Member, ...keys: [string, ...string[]]) =>
  asPerson(scene.database.db, who, (tx) => recordIfFirstDelivery(tx, { kind: "press", keys }));

describe("whether something arrived", () => {
  it("is said to its author, and to nobody who names its key", async () => {
    const { ana, rosa, elena } = scene.cast;
    expect(await arrives(rosa, "press:1")).toBe(true);
    for (const other of [ana, elena]) expect(await arrives(other, "press:1")).toBe(true);
    for (const again of [rosa, ana, elena]) expect(await arrives(again, "press:1")).toBe(false);
  });

  it("is said of a message to who wrote it alone", async () => {
    const { ana, rosa } = scene.cast;
    const { rows } = await scene.database.owner.query(
      "select key from machine.inbox where person_id = $1 and said_at is not null",
      [ana.personId],
    );
    expect(await arrives(rosa, rows[0].key)).toBe(true);
    expect(await arrives(ana, rows[0].key)).toBe(false);
  });

  it("is said of what a stranger sent, who is a member by now", async () => {
    const { db } = scene.database;
    const arrival = { kind: "press", keys: ["press:2"] as [string] };
    expect(await asMachineIn(db, scene.cast.workspaceId, (tx) => recordIfFirstDelivery(tx, arrival))).toBe(true);
    expect(await arrives(scene.cast.rosa, "press:2")).toBe(false);
  });

  it("is not said to who has not said who they are", async () => {
    const ask = query("select wall.arrives_first(array['press:1'], 'press')");
    for (const who of ["nobody", "digest"] as const) expect(await attempt(scene, who, ask)).toBe("denied");
    const nobodyHere = inTransaction(scene.database.db.kysely, { workspaceId: scene.cast.workspaceId }, (transaction) =>
      transaction.executeQuery(ask),
    );
    await expect(nobodyHere).rejects.toSatisfy(isDenial);
  });
});
