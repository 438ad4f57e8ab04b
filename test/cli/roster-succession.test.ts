import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createMovableClock } from "#kernel/clock.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { ask, type Folder, openFolder } from "./desk.ts";

const HEADER = "name,email,slack_user_id,roles,school,level,region,language,time_zone";
const SCHOOL = "direccion@ie1.example";
const LUCIA = "Lucía Tello,lucia@ugel.example,U0LUCIA,mentor,,,,es,America/Lima";
const PAIR = `${SCHOOL},U0LUCIA,lead,2026-03-16`;
const head = (name: string, user: string, email = SCHOOL) => `${name},${email},${user},principal,,,,es,America/Lima`;
/** It is still the 18th in Lima, and the 19th in UTC. */
const clock = createMovableClock(Temporal.Instant.from("2026-11-19T03:00:00Z"));

let database: TestDatabase;
let folder: Folder;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());
beforeEach(async () => {
  database = await openTestDatabase();
  expect((await imports([head("Gladys Huamán", "U0GLADYS")], "--team", "T0PERU")).code).toBe(0);
  return () => database[Symbol.asyncDispose]();
});

async function imports(heads: readonly string[], ...options: readonly string[]) {
  const people = await folder.write("people.csv", HEADER, LUCIA, ...heads);
  const pairs = await folder.write("pairs.csv", "principal,mentor,role,starts_on", PAIR);
  return ask(["roster", "import", people, pairs, ...options], database.db, { clock });
}

const names = async () =>
  (await database.owner.query("select name, ended_on::text as until from delivery.person order by name")).rows;
const OSCAR = head("Óscar Mamani", "U0OSCAR");
const PLAN =
  "direccion@ie1.example: the list says Óscar Mamani, Fieldbook knows Gladys Huamán under this address. " +
  "Óscar is taken for a new person; Gladys ends on 18 November and keeps their own notes. Gladys's pair with Lucía ends.";

describe("an import that takes somebody for somebody else", () => {
  it("says so in words, goes no further without --confirm, and writes nothing", async () => {
    const before = await names();
    const { code, out, err } = await imports([OSCAR]);
    expect([code, out]).toEqual([1, `Whom the list is taken for:\n${PLAN}`]);
    expect(err).toMatch(
      /^Nothing was imported, because this decides who reads confided words\.\n.*--confirm.*--same-person/s,
    );
    expect(await names()).toEqual(before);
  });

  it("says the same on a dry run, and what it would count", async () => {
    const { code, out } = await imports([OSCAR], "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain(
      `${PLAN}\nA dry run: nothing is written. It would be:\npeople  1 added, 0 changed, 1 unchanged`,
    );
    expect(await names()).toHaveLength(2);
  });

  it("tells a program the same", async () => {
    const { code, out, err } = await imports([OSCAR], "--json");
    expect([code, err]).toEqual([1, ""]);
    expect(JSON.parse(out)).toMatchObject({
      outcome: "unconfirmed",
      plan: [{ line: 3, kind: "taken_over", mustBeConfirmed: true, text: PLAN }],
    });
    expect(JSON.parse((await imports([OSCAR], "--json", "--dry-run")).out)).toMatchObject({
      outcome: "checked",
      plan: [{ text: PLAN }],
    });
  });

  it("does it with --confirm, and a second time says nothing any more", async () => {
    const { code, out } = await imports([OSCAR], "--confirm");
    expect(code).toBe(0);
    expect(out).toBe(
      `Whom the list is taken for:\n${PLAN}\npeople  1 added, 0 changed, 1 unchanged\npairs   1 added, 0 unchanged\nvisits  0 added, 0 unchanged`,
    );
    expect(await names()).toEqual([
      { name: "Gladys Huamán", until: "2026-11-18" },
      { name: "Lucía Tello", until: null },
      { name: "Óscar Mamani", until: null },
    ]);
    const again = await imports([OSCAR]);
    expect([again.code, again.out.split("\n")[0]]).toEqual([0, "people  0 added, 0 changed, 2 unchanged"]);
  });
});

describe("a person under another name", () => {
  const married = head("Gladys Mamani", "U0GLADYS");

  it("is the same if --same-person says so, which is confirmed too", async () => {
    const said =
      "direccion@ie1.example: the list says Gladys Mamani, Fieldbook knows Gladys Huamán under this address. They are taken for the same person, as --same-person says.";
    const first = await imports([married], "--same-person", SCHOOL);
    expect([first.code, first.out]).toEqual([1, `Whom the list is taken for:\n${said}`]);
    expect((await imports([married], "--same-person", SCHOOL, "--confirm")).code).toBe(0);
    expect(await names()).toEqual([
      { name: "Gladys Mamani", until: null },
      { name: "Lucía Tello", until: null },
    ]);
  });

  it("who is said to be the same in no line is refused, whatever is confirmed", async () => {
    const { code, err } = await imports([married], "--same-person", "direcion@ie1.example", "--confirm");
    expect(code).toBe(1);
    expect(err).toContain('no line has "direcion@ie1.example"');
    expect(await names()).toHaveLength(2);
  });

  it("that is only spelled otherwise goes on by itself, and is said", async () => {
    const { code, out } = await imports([head("GLADIS HUAMAN", "U0GLADYS")]);
    expect(code).toBe(0);
    expect(out).toContain(
      "direccion@ie1.example: the list says GLADIS HUAMAN, Fieldbook knows Gladys Huamán under this address. They are taken for the same person.\npeople  0 added, 1 changed",
    );
  });

  it("and of the same name under another account is told apart in words", async () => {
    const { out } = await imports([head("Gladys Huamán", "U0OTHER")]);
    expect(out).toContain(
      "direccion@ie1.example: the list says Gladys Huamán with U0OTHER, Fieldbook knows Gladys Huamán with U0GLADYS under this address. " +
        "The Gladys Huamán in the list is taken for a new person; the Gladys Huamán whom Fieldbook knows ends on 18 November and keeps their own notes. Gladys Huamán's pair with Lucía ends.",
    );
  });
});

it("two lines with one e-mail stay a mistake", async () => {
  const { code, err } = await imports([head("Gladys Huamán", "U0GLADYS"), OSCAR], "--confirm");
  expect(code).toBe(1);
  expect(err).toContain("line 4, email: stands in line 3 already");
});
