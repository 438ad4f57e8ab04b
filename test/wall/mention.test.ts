import { afterAll, beforeAll, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { listMentionableAddresses } from "#mentoring/people/address.store.ts";
import type { Member } from "#test/support/cast.ts";
import { attempt, openScene, type Scene } from "./scene.ts";
import { query } from "./statement.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

const mentionable = async (who: Member) => {
  const addresses = await asPerson(scene.database.db, who, listMentionableAddresses);
  return addresses.map(({ name }) => name).toSorted();
};

it("a person may mention themself and the other half of their pairs, and finds nobody else by an address", async () => {
  const { ana, rosa, pedro, elena, marta, elsewhere } = scene.cast;
  expect(await mentionable(ana)).toEqual(["Ana Torres", "Rosa Quispe"]);
  expect(await mentionable(rosa)).toEqual(["Ana Torres", "Rosa Quispe"]);
  expect(await mentionable(pedro)).toEqual(["Luis Huamán", "Pedro Salas"]);
  expect(await mentionable(elena)).toEqual(["Elena Vargas"]);
  expect(await mentionable(marta)).toEqual(["Carmen Flores", "Marta Rojas"]);
  expect(await mentionable(elsewhere.valeria)).toEqual(["Valeria Soto", "Víctor Ramos"]);
});

it("nobody resolves an address who has not said who they are", async () => {
  const ask = query("select * from wall.addresses_of_my_pairs()");
  expect(await attempt(scene, "digest", ask)).toBe("denied");
});
