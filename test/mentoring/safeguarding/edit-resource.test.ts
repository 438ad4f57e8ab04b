import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asReader } from "#db/as.ts";
import type { SafeguardingResourceId } from "#kernel/id.ts";
import {
  addSafeguardingResource,
  changeSafeguardingResource,
  removeSafeguardingResource,
} from "#mentoring/safeguarding/edit-resource.ts";
import {
  listAllSafeguardingResources,
  listSafeguardingResources,
} from "#mentoring/safeguarding/safeguarding-resource.store.ts";
import { verifySafeguardingEntries } from "#mentoring/safeguarding/verify-entries.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { keeping, LINEA_100 } from "./keeper.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(0, "09:00");
const all = () => asReader(database.db, cast.rosa, listAllSafeguardingResources);

async function added(details = LINEA_100): Promise<SafeguardingResourceId> {
  const { outcome } = await keeping(database, cast.elena, (tx, me) => addSafeguardingResource(tx, me, details, NOW));
  if (outcome.kind !== "added") throw new Error(outcome.kind);
  return outcome.resource.id;
}

describe("a resource", () => {
  it("is listed for its country and language, emergencies first, then in the order of their entering", async () => {
    await added();
    await added({ ...LINEA_100, name: "Línea 113", how: "113, opción 5" });
    await added({ ...LINEA_100, kind: "emergency", name: "Policía", how: "105" });
    await added({ ...LINEA_100, language: "en", name: "Line 100", how: "100" });
    await added({ ...LINEA_100, country: "CL", name: "Fono Infancia", how: "800 200 818" });
    const listed = await asReader(database.db, cast.ana, (tx) =>
      listSafeguardingResources(tx, { country: "PE", language: "es" }),
    );
    expect(listed.map(({ name }) => name)).toEqual(["Policía", "Línea 100", "Línea 113"]);
    expect(await all()).toHaveLength(5);
  });

  it("has to be verified anew after any change", async () => {
    const id = await added();
    const change = (details: Partial<typeof LINEA_100>) =>
      keeping(database, cast.ines, (tx, me) =>
        changeSafeguardingResource(tx, me, id, { ...LINEA_100, ...details }, NOW),
      );
    const by = "María Soto, by telephone";
    const verify = () => keeping(database, cast.elena, (tx, me) => verifySafeguardingEntries(tx, me, [id], by, NOW));
    expect(await verify()).toMatchObject({
      outcome: { kind: "verified", count: 1 },
      audited: ["safeguarding.verify_resource"],
    });
    expect((await change({})).outcome).toEqual({ kind: "unchanged" });
    expect(await all()).toContainEqual({ ...LINEA_100, id, verification: { by, at: NOW } });
    expect(await change({ how: "Llame al 100, gratis" })).toMatchObject({
      outcome: { kind: "changed", isVerificationKept: false },
      audited: ["safeguarding.change_resource"],
    });
    expect(await all()).toContainEqual({ ...LINEA_100, id, how: "Llame al 100, gratis" });
  });

  it("is verified with others at once, or none of them is", async () => {
    const [one, other] = [await added(), await added()];
    const removed = await added();
    await keeping(database, cast.elena, (tx, me) => removeSafeguardingResource(tx, me, removed, NOW));
    const verify = (...ids: SafeguardingResourceId[]) =>
      keeping(database, cast.elena, (tx, me) => verifySafeguardingEntries(tx, me, ids, "Elena", NOW));
    expect((await verify(one, removed)).outcome).toEqual({ kind: "unknown", ids: [removed] });
    expect((await all()).find(({ id }) => id === one)?.verification).toBeUndefined();
    expect(await verify(one, other)).toMatchObject({ outcome: { kind: "verified", count: 2 } });
  });

  it.each(["rosa", "ana", "amir"] as const)("is neither added nor changed nor removed by %s", async (name) => {
    const id = await added();
    const acts = [
      () => keeping(database, cast[name], (tx, me) => addSafeguardingResource(tx, me, LINEA_100, NOW)),
      () =>
        keeping(database, cast[name], (tx, me) => changeSafeguardingResource(tx, me, id, { name: "X", how: "1" }, NOW)),
      () => keeping(database, cast[name], (tx, me) => removeSafeguardingResource(tx, me, id, NOW)),
    ];
    for (const act of acts) expect((await act()).outcome).toEqual({ kind: "not_allowed" });
    expect(await all()).toContainEqual({ ...LINEA_100, id });
  });
});
