import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachine } from "#db/as.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { importSampleProgramme } from "#src/start/load-sample.ts";
import { LOCAL_SLACK_IDENTITY, SAMPLE_STARTS_AT } from "#src/start/rehearsal-cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { ROOT } from "#test/support/source-files.ts";
import { ask, type Folder, openFolder } from "./desk.ts";

const PERU = ["people", "pairs", "visits"].map((name) => join(ROOT, "samples", "peru", `${name}.csv`));
const IMPORT = ["roster", "import", ...PERU];
const HEADER = "name,email,slack_user_id,roles,school,level,region,language,time_zone";

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

async function rows() {
  const { rows } = await database.owner.query(`select
    (select count(*)::int from machine.workspace) as workspaces, (select count(*)::int from delivery.person) as people,
    (select count(*)::int from delivery.pair) as pairs, (select count(*)::int from delivery.visit) as visits`);
  return rows[0];
}

function addWorkspace(slackTeamId: string) {
  const now = Temporal.Instant.from("2026-11-16T13:00:00Z");
  return asMachine(database.db, (tx) =>
    ensureInstallation(tx, database.db.keys, { ...toSlackAccount(slackTeamId), name: slackTeamId, now }),
  );
}

async function wrongFiles() {
  const people = await folder.write(
    "people.csv",
    HEADER,
    "Rosa Huamán,rosa@escuela,,principal,,,,qu,Lima",
    "Julio,,,boss,,,,es,America/Lima",
  );
  const pairs = await folder.write("pairs.csv", "principal,mentor,role,starts_on", "rosa@escuela,U0NOBODY,lead,31/11");
  return { people, pairs };
}

describe("roster import", () => {
  it("makes the workspace that --team names, and tells what came in", async () => {
    expect(await ask([...IMPORT, "--team", "T0PERU"], database.db)).toEqual({
      code: 0,
      out: [
        "people  18 added, 0 changed, 0 unchanged",
        "pairs   15 added, 0 unchanged",
        "visits  17 added, 0 unchanged",
      ].join("\n"),
      err: "",
    });
    expect(await rows()).toEqual({ workspaces: 1, people: 18, pairs: 15, visits: 17 });
    const { rows: programmes } = await database.owner.query("select name, time_zone, language from delivery.programme");
    expect(programmes).toEqual([{ name: "Sierra Norte", time_zone: "America/Lima", language: "es" }]);
  });

  it("a second time finds the only workspace by itself, and changes nothing", async () => {
    await ask([...IMPORT, "--team", "T0PERU", "--programme", "Mentoría"], database.db);
    const again = await ask([...IMPORT, "--json"], database.db);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toEqual({
      outcome: "imported",
      counts: {
        people: { added: 0, changed: 0, unchanged: 18 },
        pairs: { added: 0, unchanged: 15 },
        visits: { added: 0, unchanged: 17 },
      },
      notes: [],
      absent: [],
    });
    expect((await database.owner.query("select name from delivery.programme")).rows).toEqual([{ name: "Mentoría" }]);
  });

  it("names those who are not in the file and stay", async () => {
    await ask([...IMPORT, "--team", "T0PERU"], database.db);
    const people = await folder.write(
      "few.csv",
      HEADER,
      "Elena Paredes,elena.paredes@sierranorte.example,,coordinator,,,,es,America/Lima",
    );
    const pairs = await folder.write("none.csv", "principal,mentor,role,starts_on");
    const { out } = await ask(["roster", "import", people, pairs], database.db);
    expect(out).toMatch(/^Not in the file, and left as they are: Alcides Burga, Ana Quispe, /m);
    expect(await rows()).toMatchObject({ people: 18 });
  });

  it("tries on a dry run and writes nothing, not even the workspace", async () => {
    const { code, out } = await ask([...IMPORT, "--team", "T0PERU", "--dry-run"], database.db);
    expect(code).toBe(0);
    expect(out).toMatch(/^A dry run: nothing is written\. It would be:\npeople {2}18 added/);
    expect(await rows()).toEqual({ workspaces: 0, people: 0, pairs: 0, visits: 0 });
    await addWorkspace("T0PERU");
    expect(JSON.parse((await ask([...IMPORT, "--dry-run", "--json"], database.db)).out)).toMatchObject({
      outcome: "checked",
      counts: { people: { added: 18 } },
    });
    expect(await rows()).toEqual({ workspaces: 1, people: 0, pairs: 0, visits: 0 });
  });
});

describe("roster import with wrong lines", () => {
  it("names each with file, line, column and reason on standard error, and leaves no row", async () => {
    const { people, pairs } = await wrongFiles();
    const { code, out, err } = await ask(["roster", "import", people, pairs, "--team", "T0PERU"], database.db);
    expect([code, out]).toEqual([1, ""]);
    expect(err.split("\n")).toEqual([
      "Nothing was imported: 6 problems.",
      `${people}, line 2, email: "rosa@escuela" is not an e-mail address`,
      `${people}, line 2, language: "qu" is not a language Fieldbook speaks; it is one of en, es`,
      `${people}, line 2, time_zone: "Lima" is not a time zone; write it like America/Lima`,
      `${people}, line 3, roles: "boss" is not a role; it is one of principal, mentor, companion, coordinator, admin`,
      `${people}, line 3, email: is empty, and so is slack_user_id; one of the two is needed`,
      `${pairs}, line 2, starts_on: "31/11" is not a day; write it like 2026-11-16`,
    ]);
    expect(await rows()).toEqual({ workspaces: 0, people: 0, pairs: 0, visits: 0 });
  });

  it("tells a program the same on standard output", async () => {
    const { people, pairs } = await wrongFiles();
    const { code, out, err } = await ask(
      ["roster", "import", people, pairs, "--team", "T0PERU", "--json"],
      database.db,
    );
    expect([code, err]).toEqual([1, ""]);
    const said = JSON.parse(out);
    expect(said.outcome).toBe("refused");
    expect(said.problems).toHaveLength(6);
    expect(said.problems[5]).toEqual({
      file: pairs,
      line: 2,
      column: "starts_on",
      reason: '"31/11" is not a day; write it like 2026-11-16',
    });
  });

  it.each([
    ["a file that is not there", "nowhere.csv", "nowhere.csv: there is no such file"],
    ["a folder", ".", ": this is a folder, not a file"],
  ])("%s is named", async (_what, name, reason) => {
    const [, pairs = ""] = PERU;
    const { code, err } = await ask(
      ["roster", "import", join(folder.path, name), pairs, "--team", "T0PERU"],
      database.db,
    );
    expect(code).toBe(1);
    expect(err).toContain(reason);
  });
});

describe("which workspace", () => {
  it("there being none, is asked for", async () => {
    expect(await ask(IMPORT, database.db)).toEqual({
      code: 1,
      out: "",
      err: "There is no workspace yet. Name your Slack workspace with --team T…",
    });
  });

  it("there being several, is asked for by their names", async () => {
    await addWorkspace("T0PERU");
    await addWorkspace("T0RIVERS");
    expect(await ask(IMPORT, database.db)).toMatchObject({
      code: 1,
      err: "There are several workspaces. Choose one with --team: T0PERU, T0RIVERS",
    });
    expect((await ask([...IMPORT, "--team", "T0RIVERS"], database.db)).code).toBe(0);
    const { rows: where } = await database.owner.query(
      "select distinct i.account from delivery.person p join machine.installation i using (workspace_id)",
    );
    expect(where).toEqual([{ account: "T0RIVERS" }]);
  });

  it("must be a team, not a channel or a name", async () => {
    expect(await ask([...IMPORT, "--team", "sierra-norte"], database.db)).toMatchObject({
      code: 2,
      err: expect.stringContaining("is not a Slack team id"),
    });
  });
});

it("brings no programme into a database in which there is only a rehearsal", async () => {
  await importSampleProgramme(database.db, LOCAL_SLACK_IDENTITY.team, SAMPLE_STARTS_AT);
  const before = await rows();
  const { code, err } = await ask([...IMPORT, "--team", "T0SIERRA"], database.db);
  expect([code, err]).toEqual([1, expect.stringContaining("This database holds a rehearsal")]);
  expect(await rows()).toEqual(before);
});
