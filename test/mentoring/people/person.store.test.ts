import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachineIn, asPerson } from "#db/as.ts";
import { newId, type PersonId } from "#kernel/id.ts";
import {
  findCoordinator,
  findPersonBySlackUser,
  getPerson,
  insertPerson,
  linkSlackUser,
  listPeople,
  rememberChannel,
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
  it("is found by their Slack user, with the roles they hold", async () => {
    const marta = await inSierra((tx) => findPersonBySlackUser(tx, cast.marta.slackUserId));
    expect(marta).toMatchObject({
      id: cast.marta.personId,
      name: "Marta Rojas",
      roles: ["coordinator", "mentor"],
      zone: "America/Lima",
    });
    expect(marta && hasRole(marta, "mentor")).toBe(true);
  });

  it("of another workspace is nobody here", async () => {
    expect(await inSierra((tx) => findPersonBySlackUser(tx, cast.elsewhere.vera.slackUserId))).toBeUndefined();
    await expect(inSierra((tx) => getPerson(tx, cast.elsewhere.vera.personId))).rejects.toThrow();
  });

  it("who left is found, and holds no role", async () => {
    const tomas = {
      id: newId<PersonId>(),
      name: "Tomás Luna",
      slackUserId: "U0TOMAS",
      language: "es",
      zone: "America/Lima",
      roles: ["mentor"],
    } as const;
    await inSierra((tx) => insertPerson(tx, tomas, NOW));
    await database.owner.query("update delivery.person set deactivated_at = now() where id = $1", [tomas.id]);
    const left = await inSierra((tx) => findPersonBySlackUser(tx, "U0TOMAS"));
    expect(left && [left.roles, hasRole(left, "mentor")]).toEqual([["mentor"], false]);
  });

  it("reads the names of those they work with, and of their coordinators, and no others", async () => {
    const names = async (who: keyof Pick<Cast, "rosa" | "pedro">) =>
      (await asPerson(database.db, cast[who], listPeople)).map((person) => person.name);
    expect(await names("rosa")).toEqual(["Ana Torres", "Elena Vargas", "Marta Rojas", "Rosa Quispe"]);
    expect(await names("pedro")).toEqual(["Elena Vargas", "Luis Huamán", "Marta Rojas", "Pedro Salas"]);
  });

  it("is told whom to turn to", async () => {
    expect(await asPerson(database.db, cast.rosa, findCoordinator)).toMatchObject({
      roles: expect.arrayContaining(["coordinator"]),
    });
  });
});

describe("what is theirs to change", () => {
  it("is their language, their zone and where Slack lets them be spoken to", async () => {
    await asPerson(database.db, cast.rosa, async (tx) => {
      await updateProfile(tx, cast.rosa.personId, { language: "en" });
      await updateProfile(tx, cast.rosa.personId, { zone: "America/Bogota" });
      await rememberChannel(tx, cast.rosa.personId, "D0NEW");
    });
    const rosa = await inSierra((tx) => getPerson(tx, cast.rosa.personId));
    expect(rosa).toMatchObject({
      language: "en",
      zone: "America/Bogota",
      slackChannelId: "D0NEW",
      name: "Rosa Quispe",
    });
  });

  it("is not what belongs to someone else, even to one's mentor", async () => {
    await expect(
      asPerson(database.db, cast.ana, (tx) => updateProfile(tx, cast.rosa.personId, { language: "es" })),
    ).rejects.toThrow();
  });
});

describe("someone the roster knows by e-mail alone", () => {
  const nuria = {
    id: newId<PersonId>(),
    name: "Nuria Paz",
    email: "Nuria.Paz@escuela.example",
    language: "es",
    zone: "America/Lima",
    roles: ["principal"],
  } as const;

  it("is recognised at their first words, even when two arrive at one moment", async () => {
    await inSierra((tx) => insertPerson(tx, nuria, NOW));
    const first = () => inSierra((tx) => linkSlackUser(tx, "nuria.paz@ESCUELA.example", "U0NURIA"));
    const both = await Promise.all([first(), first()]);
    expect(both.map((person) => person?.id)).toEqual([nuria.id, nuria.id]);
  });

  it("is not taken over by another Slack user with the same e-mail", async () => {
    expect(await inSierra((tx) => linkSlackUser(tx, "nuria.paz@escuela.example", "U0OTHER"))).toBeUndefined();
    expect(await inSierra((tx) => findPersonBySlackUser(tx, "U0NURIA"))).toMatchObject({ id: nuria.id });
  });
});
