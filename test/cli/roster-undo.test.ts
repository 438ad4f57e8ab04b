import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { ask, type Folder, openFolder } from "./desk.ts";

const HEADER = "name,email,slack_user_id,roles,school,level,region,language,time_zone";
const LUCIA = "Lucía Tello,lucia@ugel.example,U0LUCIA,mentor,,,,es,America/Lima";
const GLADYS = "Gladys Huamán,gladys@ie1.example,U0GLADYS,principal,,,,es,America/Lima";
const OSCAR = "Óscar Mamani,oscar@ie2.example,U0OSCAR,principal,,,,es,America/Lima";

let database: TestDatabase;
let folder: Folder;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());
beforeEach(async () => {
  database = await openTestDatabase();
  return () => database[Symbol.asyncDispose]();
});

async function imports(people: readonly string[], ...options: readonly string[]) {
  const list = await folder.write("people.csv", HEADER, ...people);
  const pairs = await folder.write("pairs.csv", "principal,mentor,role,starts_on");
  return ask(["roster", "import", list, pairs, ...options], database.db);
}
const undoes = (...options: readonly string[]) => ask(["roster", "undo", ...options], database.db);
const names = async () =>
  (await database.owner.query("select name from delivery.person where deactivated_at is null order by name")).rows.map(
    ({ name }) => name,
  );

it("lists the imports, the latest first, and takes back the one that is named", async () => {
  await imports([LUCIA, GLADYS], "--team", "T0PERU");
  await imports([LUCIA, GLADYS, OSCAR]);
  const { imports: listed } = JSON.parse((await undoes("--list", "--json")).out);
  expect(listed).toHaveLength(2);
  const [latest, first] = listed.map(({ code }: { code: string }) => code);
  expect((await undoes("--list")).out.split("\n").map((line) => line.split("  ")[0])).toEqual([latest, first]);
  expect(await undoes("--import", "00000000")).toMatchObject({ code: 1, err: "There is no import to take back." });
  const { code, out } = await undoes("--import", first);
  expect([code, out.split("\n")[0]]).toEqual([0, expect.stringMatching(/^The import of .*: 2 taken back, 0 kept\.$/)]);
  expect(await names()).toEqual(["Óscar Mamani"]);
  expect((await undoes("--list")).out).toMatch(new RegExp(`^${latest}  `));
  expect((await undoes()).code).toBe(0);
  expect(await names()).toEqual([]);
  expect((await undoes("--list")).out).toBe("There is no import to take back.");
});

it("makes no second workspace of a mistyped one", async () => {
  await imports([LUCIA, GLADYS], "--team", "T0PERU");
  const mistyped = await imports([LUCIA, GLADYS], "--team", "T0PERO");
  expect(mistyped).toMatchObject({
    code: 1,
    err: expect.stringContaining("does not know the workspace T0PERO, but T0PERU"),
  });
  expect((await database.owner.query("select from machine.workspace")).rows).toHaveLength(1);
  expect((await imports([LUCIA, GLADYS], "--team", "T0PERO", "--new-workspace")).code).toBe(0);
  expect((await database.owner.query("select from machine.workspace")).rows).toHaveLength(2);
});
