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
      out: [
        "days    20 added, 0 changed, 0 removed, 0 unchanged",
        "2026-10-08 becomes a holiday (Combate de Angamos).",
        "2026-10-12 to 2026-10-16 becomes a break (Semana de gestión).",
        "2026-11-01 becomes a holiday (Todos los Santos).",
        "2026-11-28 becomes a school day (Recuperación de clases).",
        "2026-12-08 becomes a holiday (Inmaculada Concepción).",
        "2026-12-09 becomes a holiday (Batalla de Ayacucho).",
        "2026-12-21 to 2026-12-24 becomes a break (Semana de gestión).",
        "2026-12-25 becomes a holiday (Navidad).",
        "2026-12-28 to 2026-12-31 becomes a break (Semana de gestión).",
        "2027-01-01 becomes a holiday (Año Nuevo).",
      ].join("\n"),
      err: "",
    });
    expect(JSON.parse((await ask([...sample, "--json"], database.db)).out)).toEqual({
      outcome: "imported",
      counts: { days: { added: 0, changed: 0, removed: 0, unchanged: 20 } },
      changes: [],
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
    expect((await ask(["calendar", "import", path], database.db)).out).toBe(
      [
        "days    1 added, 1 changed, 0 removed, 0 unchanged",
        "2026-12-08 becomes a break (Feriado largo); it was a holiday (Inmaculada Concepción).",
        "2026-12-12 becomes a school day (Recuperación).",
      ].join("\n"),
    );
    const after = await days();
    expect(after).toHaveLength(before.length + 1);
    expect(after).toContainEqual({ day_on: "2026-12-08", kind: "break", name: "Feriado largo" });
  });

  it("moves a day, takes a range, and a day of one school, and a dry run writes nothing", async () => {
    const before = await days();
    const path = await folder.write(
      "moved.csv",
      "start,end,kind,name,place",
      "2026-12-12,,ordinary,,",
      "2026-12-14,2026-12-16,half_day,Clausura,",
      "2026-12-17,,holiday,Aniversario,I.E. 30217",
    );
    const said = [
      "days    4 added, 0 changed, 1 removed, 0 unchanged",
      "2026-12-12 is an ordinary day again, and no longer a school day (Recuperación).",
      "2026-12-14 to 2026-12-16 becomes a half day (Clausura).",
      "2026-12-17 becomes a holiday (Aniversario) at I.E. 30217.",
    ];
    expect((await ask(["calendar", "import", path, "--dry-run"], database.db)).out).toBe(
      ["A dry run: nothing is written. It would be:", ...said].join("\n"),
    );
    expect(await days()).toEqual(before);
    expect((await ask(["calendar", "import", path], database.db)).out).toBe(said.join("\n"));
    expect(await days()).toHaveLength(before.length + 3);
  });

  it.each([
    ["date,until,kind,name", "2026-12-14,2026-12-10,break,Pausa", "until: is before the first day"],
    [
      "date,until,kind,name",
      "2026-12-14,2027-12-10,break,Pausa",
      "until: is 362 days after the first day; at most 200 are taken",
    ],
    ["date,kind,name", "2026-12-14,holiday,", "name: is empty"],
  ])("refuses %s", async (header, line, problem) => {
    const path = await folder.write("wrong.csv", header, line);
    expect((await ask(["calendar", "import", path], database.db)).err).toBe(
      `Nothing was imported: 1 problem.\n${path}, line 2, ${problem}`,
    );
  });
});
