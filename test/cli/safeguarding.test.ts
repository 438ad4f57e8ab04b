import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cast, castOf } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { ROOT } from "#test/support/source-files.ts";
import { ask, type Folder, openFolder } from "./desk.ts";

let database: TestDatabase;
let cast: Cast;
let folder: Folder;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  folder = await openFolder();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const run = (...args: readonly string[]) => ask(["safeguarding", ...args, "--team", "T0SIERRA"], database.db);
const asElena = (...args: readonly string[]) => run(...args, "--as", "elena@escuela.example");
const sample = (name: string) => join(ROOT, "samples", name, "safeguarding.csv");
const HEADER = "kind,country,language,name,how,duty,person,outside_line_of_command";

describe("safeguarding import", () => {
  it("refuses a file with wrong lines whole, and names file, line and column of each", async () => {
    const path = await folder.write(
      "wrong.csv",
      "# a remark",
      HEADER,
      "contact,,,Julia,ask her,,,yes",
      "contact,PE,,Luis,105,,,perhaps",
      "helpline,XX,es,Línea 113,113,,,",
      "helpline,PE,qu,Línea 113,113,,,",
      "emergency,PE,es,Policía,105,A duty,,",
      "shelter,PE,es,Casa,105,,,",
      "emergency,PE,es,Bomberos,116,,,",
      "emergency,PE,es,Bomberos,117,,,",
    );
    const { code, out, err } = await asElena("import", path);
    expect([code, out]).toEqual([1, ""]);
    expect(err.split("\n")).toEqual([
      "Nothing was imported: 7 problems.",
      `${path}, line 3, how: "ask her" is not a telephone number; write it like +51 900 000 001`,
      `${path}, line 4, outside_line_of_command: "perhaps" is neither yes nor no`,
      `${path}, line 5, country: "XX" is not a country; write two letters like PE`,
      `${path}, line 6, language: "qu" is not a language; it is one of en, es`,
      `${path}, line 7, duty: a line of kind emergency has nothing here`,
      `${path}, line 8, kind: "shelter" is not a kind; it is one of contact, emergency, helpline, child_route, protection_channel`,
      `${path}, line 10, name: stands in line 9 already`,
    ]);
    expect((await run("list")).out).toBe("There is no contact and no resource yet.");
  });

  it("refuses a person whom the programme does not know", async () => {
    const path = await folder.write("stranger.csv", HEADER, "contact,,,Pedro,,,nobody@escuela.example,no");
    expect(await asElena("import", path)).toEqual({
      code: 1,
      out: "",
      err: `Nothing was imported: 1 problem.\n${path}, line 2, person: "nobody@escuela.example" is nobody this programme knows`,
    });
  });

  it.each([
    ["peru", { contacts: 2, resources: 18 }],
    ["england", { contacts: 2, resources: 7 }],
    ["two-zones", { contacts: 2, resources: 6 }],
  ])(
    "brings the sample %s in, unverified, and a second time changes nothing",
    async (name, { contacts, resources }) => {
      expect(await asElena("import", sample(name))).toEqual({
        code: 0,
        out: `contacts  ${contacts} added, 0 changed, 0 unchanged\nresources  ${resources} added, 0 changed, 0 unchanged`,
        err: "",
      });
      expect(JSON.parse((await asElena("import", sample(name), "--json")).out)).toEqual({
        outcome: "imported",
        counts: {
          contacts: { added: 0, changed: 0, unchanged: contacts },
          resources: { added: 0, changed: 0, unchanged: resources },
        },
      });
      const { out } = await run("list");
      expect(out).not.toContain("verified by");
      // Nothing that still has to be filled in can be verified by mistake and shown to somebody in need.
      const ways = out.split("\n").map((line) => line.split(" · ")[2]);
      expect(ways.filter((how) => !how?.match(/\d{3}|https:/))).toEqual([]);
    },
  );

  it("names a person in Fieldbook by e-mail or member id, and may change what they are called", async () => {
    const contact = (name: string, who: string) => folder.write("person.csv", HEADER, `contact,,,${name},,,${who},no`);
    expect((await asElena("import", await contact("Pedro", "PEDRO@escuela.example"))).out).toContain("1 added");
    expect((await asElena("import", await contact("Pedro Salas", "U0PEDRO"))).out).toContain("1 changed");
  });
});

describe("safeguarding add-contact, add-resource and verify", () => {
  const added = async (...args: readonly string[]) => JSON.parse((await asElena(...args, "--json")).out).id as string;
  const JULIA = ["--name", "Julia Ríos", "--phone", "+51 900 000 001"];
  const LINE = ["--country", "pe", "--language", "es", "--kind", "helpline", "--name", "Línea 100", "--how", "100"];

  it("add what is verified afterwards, by whom it says, in the name of who entered it", async () => {
    const contact = await added("add-contact", ...JULIA, "--outside");
    const resource = await added("add-resource", ...LINE);
    expect((await run("list")).out).toContain(
      `${contact}  contact · Julia Ríos · +51 900 000 001, outside the chain of command · not verified`,
    );
    const by = ["--by", "María Soto, by telephone"];
    expect(await asElena("verify", contact, resource, ...by)).toEqual({ code: 0, out: "Verified: 2.", err: "" });
    expect((await run("list")).out).toContain(
      `${resource}  PE es helpline · Línea 100 · 100 · verified by María Soto, by telephone, 2026-11-16`,
    );
    const listed = JSON.parse((await run("list", "--json")).out);
    expect(listed.contacts.find(({ id }: { id: string }) => id === contact)).toMatchObject({ state: "verified" });
    const { rows } = await database.owner.query(
      "select act from machine.audit where actor_id = $1 and subject_id = $2",
      [cast.elena.personId, resource],
    );
    expect(rows.map(({ act }) => act)).toEqual(["safeguarding.add_resource", "safeguarding.verify_resource"]);
  });

  it("say which verification has lapsed", async () => {
    const id = await added("add-contact", ...JULIA);
    await asElena("verify", id, "--by", "María Soto");
    await database.owner.query("update delivery.safeguarding_contact set verified_at = '2026-08-01' where id = $1", [
      id,
    ]);
    expect((await run("list")).out).toContain("lapsed; last verified by María Soto, 2026-08-01");
  });

  it.each([
    ["ana@escuela.example", "ana@escuela.example is neither a coordinator nor an admin here."],
    ["rosa@escuela.example", "rosa@escuela.example is neither a coordinator nor an admin here."],
    ["vera@escuela.example", "vera@escuela.example is nobody in this workspace."],
  ])("refuse %s", async (who, reason) => {
    for (const act of [
      ["add-contact", ...JULIA],
      ["add-resource", ...LINE],
      ["import", sample("peru")],
    ])
      expect(await run(...act, "--as", who)).toEqual({ code: 1, out: "", err: reason });
  });

  it("let an admin do it, by member id", async () => {
    expect(await run("add-contact", ...JULIA, "--as", "U0INES")).toMatchObject({ code: 0 });
  });

  it("verify nothing when one id is unknown", async () => {
    const id = await added("add-contact", ...JULIA);
    const unknown = "01990000-0000-7000-8000-000000000000";
    expect(await asElena("verify", id, unknown, "--by", "María Soto")).toEqual({
      code: 1,
      out: "",
      err: `Nothing was verified. Neither a contact nor a resource: ${unknown}`,
    });
  });

  it("refuse a second contact for the same person", async () => {
    const again = ["add-contact", "--name", "Ana", "--person", "U0ANA"];
    expect(await asElena(...again)).toMatchObject({ code: 0 });
    expect(await asElena(...again)).toMatchObject({ code: 1, err: "U0ANA is a contact already." });
  });
});

describe("a command that cannot be right", () => {
  it.each([
    [["add-contact", "--phone", "105", "--as", "x"], "Name the contact with --name."],
    [["add-contact", "--name", "Julia", "--as", "x"], "A contact needs a --phone, or a --person in Fieldbook."],
    [["add-contact", "--name", "Julia", "--phone", "home", "--as", "x"], '"home" is not a telephone number'],
    [["add-contact", "--name", "Julia", "--phone", "105"], "Say with --as who enters it"],
    [["add-resource", "--country", "Peru"], "Say with --country which country it is of"],
    [["add-resource", "--country", "PE", "--language", "qu"], "Say with --language which of en, es"],
    [["verify"], "Name the ids to verify"],
    [["verify", "7", "--by", "María"], '"7" is not an id'],
    [["import"], "Name one file: safeguarding.csv."],
    [["list", "all"], "safeguarding list takes options only."],
  ])("%j ends with 2 and opens no database", async (args, reason) => {
    const { code, out, err } = await ask(["safeguarding", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(reason);
  });
});
