import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enqueueRequestedDigest } from "#mentoring/digest/enqueue-requested-digest.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const asks = (who: Member, arrival: string) =>
  acting(database, who, async (tx) =>
    enqueueRequestedDigest(tx, await getPerson(tx, who.personId), arrival, onDay(2, "10:00")),
  );

describe("the weekly page, asked for", () => {
  it("is on its way to who coordinates, once for each time it is asked for", async () => {
    expect(await asks(cast.elena, "a")).toMatchObject({
      outcome: { kind: "on_its_way" },
      told: ["digest.asked to Elena Vargas"],
    });
    expect(await asks(cast.elena, "a")).toMatchObject({ told: [] });
    expect(await asks(cast.elena, "b")).toMatchObject({ told: ["digest.asked to Elena Vargas"] });
  });

  it("is for nobody else, whatever they mentor or administer", async () => {
    for (const other of [cast.ana, cast.rosa, cast.ines, cast.amir])
      expect(await asks(other, "a")).toMatchObject({ outcome: { kind: "not_a_coordinator" }, told: [] });
  });
});
