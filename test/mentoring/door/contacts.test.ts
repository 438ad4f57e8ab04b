import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { enterHelp } from "#test/support/help.ts";
import { doorOf, saidBy, told } from "./doorstep.ts";

let database: TestDatabase;
let cast: Cast;
let at: ReturnType<typeof doorOf>;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  at = doorOf(database, cast);
  await enterHelp(database.db, cast.elena, { now: onDay(0, "09:00") });
});
afterAll(() => database[Symbol.asyncDispose]());

const presses = (...of: Parameters<typeof at.presses>) => saidBy(at.presses(...of));
const submits = (...of: Parameters<typeof at.submits>) => saidBy(at.submits(...of));
const CONTACT = { name: "Julia", phone: "900 000 001", outside: "no" };
const RESOURCE = { country: "PE", language: "es", kind: "helpline", name: "Línea 100", how: "100" };
const idOf = async (table: "contact" | "resource") =>
  (await database.owner.query(`select id from delivery.safeguarding_${table} limit 1`)).rows[0].id as string;
const rows = async () =>
  (
    await database.owner.query(
      "select id, name, verified_at, removed_at from delivery.safeguarding_contact union all select id, name, verified_at, removed_at from delivery.safeguarding_resource order by id",
    )
  ).rows;

describe("contacts and resources", () => {
  it.each(["rosa", "ana", "amir"] as const)("are read by %s, who can do nothing else with them", async (name) => {
    const who = cast[name];
    const before = await rows();
    const [contact, resource] = [await idOf("contact"), await idOf("resource")];
    expect(await presses(who, "contacts.show")).toMatchObject({ kind: "open", form: { name: "contacts.help" } });
    for (const action of ["contacts.add", "contacts.add_resource", "contacts.verify"] as const)
      expect(await presses(who, action)).toMatchObject(told("contacts.not_allowed"));
    expect(await presses(who, "contacts.edit", { picked: contact })).toMatchObject(told("contacts.not_allowed"));
    expect(await presses(who, "contacts.remove", { entry: contact })).toMatchObject({
      line: { key: "contacts.not_allowed" },
    });
    const refused = { kind: "refused", why: { key: "contacts.not_allowed" } };
    expect(await submits(who, "contacts.add", { values: CONTACT })).toMatchObject(refused);
    expect(await submits(who, "contacts.change", { payload: { contact }, values: CONTACT })).toMatchObject(refused);
    expect(await submits(who, "contacts.add_resource", { values: RESOURCE })).toMatchObject(refused);
    const changed = { payload: { resource }, values: { name: "X", how: "1" } };
    expect(await submits(who, "contacts.change_resource", changed)).toMatchObject(refused);
    const verified = { values: { entries: [contact], by: "X" } };
    expect(await submits(who, "contacts.verify", verified)).toMatchObject(refused);
    expect(await rows()).toEqual(before);
  });

  it.each(["elena", "ines"] as const)("are kept by %s", async (name) => {
    const who = cast[name];
    expect(await presses(who, "contacts.add")).toMatchObject({ kind: "open", form: { name: "contacts.add" } });
    expect(await submits(who, "contacts.add", { values: CONTACT })).toEqual({ kind: "done" });
    expect(await submits(who, "contacts.add_resource", { values: RESOURCE })).toEqual({ kind: "done" });
    const entry = await idOf("resource");
    expect(await submits(who, "contacts.verify", { values: { entries: [entry], by: "María" } })).toEqual({
      kind: "done",
    });
    expect(await presses(who, "contacts.edit", { picked: entry })).toMatchObject({
      kind: "open",
      form: { name: "contacts.change_resource", resource: { id: entry, verification: { by: "María" } } },
    });
  });

  it("that are gone can be neither opened nor changed", async () => {
    const contact = "01990000-0000-7000-8000-000000000000";
    expect(await presses(cast.elena, "contacts.edit", { picked: contact })).toMatchObject(told("contacts.gone"));
    expect(await presses(cast.elena, "contacts.remove", { entry: contact })).toMatchObject({
      line: { key: "contacts.gone" },
    });
    const change = { payload: { contact }, values: CONTACT };
    expect(await submits(cast.elena, "contacts.change", change)).toMatchObject({ why: { key: "contacts.gone" } });
  });

  it("take somebody in Fieldbook by their name there, once", async () => {
    const values = { person: cast.pedro.personId, outside: "no" };
    expect(await submits(cast.elena, "contacts.add", { values })).toEqual({ kind: "done" });
    expect((await rows()).map((row) => row.name)).toContain("Pedro Salas");
    expect(await submits(cast.elena, "contacts.add", { values })).toMatchObject({
      errors: { person: { key: "contacts.error.taken" } },
    });
  });
});
