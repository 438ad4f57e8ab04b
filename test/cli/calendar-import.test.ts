import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { ROOT } from "#test/support/source-files.ts";
import { ask, type Folder, openFolder } from "./desk.ts";

let database: TestDatabase;
let folder: Folder;
beforeAll(async () => {
  database = await openTestDatabase();
  folder = await openFolder();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const days = async () =>
  (await database.owner.query("select day_on::text, kind, name from delivery.calendar_day order by day_on")).rows;

describe("calendar import", () => {
  it("refuses a calendar with a wrong line whole", async () => {
    const path = await folder.write(
      "calendar.csv",
      "date,kind,name",
      "2026-12-08,holiday,Inmaculada",
      "2026-02-30,holiday,Nunca",
    );
    expect(await ask(["calendar", "import", path, "--team", "T0PERU"], database.db)).toEqual({
      code: 1,
      out: "",
      err: `Nothing was imported: 1 problem.\n${path}, line 3, date: "2026-02-30" is not a day; write it like 2026-11-16`,
    });
    expect(await days()).toEqual([]);
  });

  it("brings the sample in, and a second time changes nothing", async () => {
    const sample = ["calendar", "import", join(ROOT, "samples", "peru", "calendar.csv")];
    expect(await ask([...sample, "--team", "T0PERU"], database.db)).toEqual({
      code: 0,
      out: "days    20 added, 0 changed, 0 unchanged",
      err: "",
    });
    expect(JSON.parse((await ask([...sample, "--json"], database.db)).out)).toEqual({
      outcome: "imported",
      counts: { days: { added: 0, changed: 0, unchanged: 20 } },
    });
  });

  it("changes a day that is there, and keeps the days that are in no line", async () => {
    const before = await days();
    const path = await folder.write(
      "more.csv",
      "name,kind,date",
      "Feriado largo,break,2026-12-08",
      "Recuperación,school_day,2026-12-12",
    );
    expect((await ask(["calendar", "import", path], database.db)).out).toBe("days    1 added, 1 changed, 0 unchanged");
    const after = await days();
    expect(after).toHaveLength(before.length + 1);
    expect(after).toContainEqual({ day_on: "2026-12-08", kind: "break", name: "Feriado largo" });
  });
});
