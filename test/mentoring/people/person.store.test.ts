import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachineIn, asPerson, type Tx } from "#db/as.ts";
import { newId, type PersonId } from "#kernel/id.ts";
import { insertAddress } from "#mentoring/people/address.store.ts";
import {
  findFirstCoordinator,
  findPersonByEmail,
  getPerson,
  insertPerson,
  listPeople,
  updateProfile,
} from "#mentoring/people/person.store.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

const NOW = onDay(0, "08:00");

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const inSierra = <T>(work: Parameters<typeof asMachineIn<T>>[2]) => asMachineIn(database.db, cast.workspaceId, work);

describe("a person", () => {
  it("is found by their e-mail in any letters, with the roles they hold", async () => {
    const marta = await inSierra((tx) => findPersonByEmail(tx, "MARTA@escuela.example"));
    expect(marta).toMatchObject({
      id: cast.marta.personId,
      name: "Marta Rojas",
      roles: ["coordinator", "mentor"],
      zone: "America/Lima",
    });
    expect(marta && hasRole(marta, "mentor")).toBe(true);
  });

  it("of another workspace is nobody here", async () => {
    expect(await inSierra((tx) => findPersonByEmail(tx, cast.elsewhere.vera.email))).toBeUndefined();
    await expect(inSierra((tx) => getPerson(tx, cast.elsewhere.vera.personId))).rejects.toThrow();
  });

  it("who left is found, and holds no role", async () => {
    const tomas = {
      id: newId<PersonId>(),
      name: "Tomás Luna",
      email: "tomas@escuela.example",
      language: "es",
      zone: "America/Lima",
      roles: ["mentor"],
    } as const;
    await inSierra((tx) => insertPerson(tx, tomas, NOW));
    await database.owner.query("update delivery.person set deactivated_at = now() where id = $1", [tomas.id]);
    const left = await inSierra((tx) => getPerson(tx, tomas.id));
    expect([left.roles, hasRole(left, "mentor")]).toEqual([["mentor"], false]);
  });

  it("reads the names of those they work with, and of their coordinators, and no others", async () => {
    const names = async (who: keyof Pick<Cast, "rosa" | "pedro">) =>
      (await asPerson(database.db, cast[who], listPeople)).map((person) => person.name);
    expect(await names("rosa")).toEqual(["Ana Torres", "Elena Vargas", "Marta Rojas", "Rosa Quispe"]);
    expect(await names("pedro")).toEqual(["Elena Vargas", "Luis Huamán", "Marta Rojas", "Pedro Salas"]);
  });

  it("has an e-mail or an address: neither is refused when the transaction ends", async () => {
    const nobody = {
      id: newId<PersonId>(),
      name: "Nadie",
      language: "es",
      zone: "America/Lima",
      roles: ["mentor"],
    } as const;
    const at = { surface: "slack", account: cast.slackTeamId, user: "U0NADIE" } as const;
    const insert = (more: (tx: Tx) => Promise<unknown>) =>
      inSierra(async (tx) => {
        await insertPerson(tx, nobody, NOW);
        await more(tx);
      });
    await expect(insert(async () => undefined)).rejects.toThrow("a person has an e-mail or an address");
    await insert((tx) => insertAddress(tx, nobody.id, at, NOW));
    const lose = inSierra((tx) => tx.sql.deleteFrom("machine.address").where("person_id", "=", nobody.id).execute());
    await expect(lose).rejects.toThrow("a person has an e-mail or an address");
  });

  it("is told whom to turn to", async () => {
    expect(await asPerson(database.db, cast.rosa, findFirstCoordinator)).toMatchObject({
      roles: expect.arrayContaining(["coordinator"]),
    });
  });
});

describe("what is theirs to change", () => {
  it("is their language and their zone", async () => {
    await asPerson(database.db, cast.rosa, async (tx) => {
      await updateProfile(tx, cast.rosa.personId, { language: "en" });
      await updateProfile(tx, cast.rosa.personId, { zone: "America/Bogota" });
    });
    const rosa = await inSierra((tx) => getPerson(tx, cast.rosa.personId));
    expect(rosa).toMatchObject({
      language: "en",
      zone: "America/Bogota",
      name: "Rosa Quispe",
    });
  });

  it("is not what belongs to someone else, even to one's mentor", async () => {
    await expect(
      asPerson(database.db, cast.ana, (tx) => updateProfile(tx, cast.rosa.personId, { language: "es" })),
    ).rejects.toThrow();
  });
});
