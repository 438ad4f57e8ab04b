import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachineIn, asPerson } from "#db/as.ts";
import type { PairId } from "#kernel/id.ts";
import { newId } from "#kernel/id.ts";
import { getPair, insertPair, listActivePairs, listAllPairs, listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const halves = (pairs: readonly Pair[]) => pairs.map((pair) => `${pair.mentor.name} and ${pair.principal.name}`).sort();

describe("a pair", () => {
  it("is seen by its two people, each with the other", async () => {
    const [hers] = await asPerson(database.db, cast.rosa, listMyPairs);
    expect(hers && getOtherPerson(hers, cast.rosa.personId).name).toBe("Ana Torres");
    const [ofAna] = await asPerson(database.db, cast.ana, listMyPairs);
    expect(ofAna && getOtherPerson(ofAna, cast.ana.personId)).toMatchObject({
      name: "Rosa Quispe",
      roles: ["principal"],
    });
    expect(ofAna).toMatchObject({ id: cast.pairs.anaAndRosa.id, role: "lead" });
  });

  it("is not there for a second mentor", async () => {
    expect(halves(await asPerson(database.db, cast.pedro, listMyPairs))).toEqual(["Pedro Salas and Luis Huamán"]);
    await expect(asPerson(database.db, cast.pedro, (tx) => getPair(tx, cast.pairs.anaAndRosa.id))).rejects.toThrow();
  });

  it("is seen by the coordinator, whose own pairs are still only her own", async () => {
    const all = ["Ana Torres and Rosa Quispe", "Marta Rojas and Carmen Flores", "Pedro Salas and Luis Huamán"];
    expect(halves(await asPerson(database.db, cast.marta, listActivePairs))).toEqual(all);
    expect(halves(await asPerson(database.db, cast.marta, listMyPairs))).toEqual(["Marta Rojas and Carmen Flores"]);
    expect(halves(await asMachineIn(database.db, cast.workspaceId, listActivePairs))).toEqual(all);
  });

  it("that ended is no longer at work, and is not forgotten", async () => {
    const id = newId<PairId>();
    const pair = {
      id,
      principalId: cast.luis.personId,
      mentorId: cast.ana.personId,
      role: "second" as const,
      startsOn: Temporal.PlainDate.from("2026-11-02"),
    };
    await asMachineIn(database.db, cast.workspaceId, (tx) => insertPair(tx, pair, onDay(0, "08:00")));
    expect(halves(await asPerson(database.db, cast.luis, listMyPairs))).toEqual([
      "Ana Torres and Luis Huamán",
      "Pedro Salas and Luis Huamán",
    ]);
    await database.owner.query("update delivery.pair set ended_at = now(), end_reason = 'completed' where id = $1", [
      id,
    ]);
    expect(halves(await asPerson(database.db, cast.luis, listMyPairs))).toEqual(["Pedro Salas and Luis Huamán"]);
    expect(halves(await asPerson(database.db, cast.elena, listActivePairs))).not.toContain(
      "Ana Torres and Luis Huamán",
    );
    const all = await asMachineIn(database.db, cast.workspaceId, listAllPairs);
    expect(all.find((one) => one.id === id)?.endedAt).toBeDefined();
  });
});
