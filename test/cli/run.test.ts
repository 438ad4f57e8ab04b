import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createEmptyDatabase, TEST_KEY } from "#test/support/database.ts";
import { ROOT } from "#test/support/source-files.ts";
import { type Answer, ask } from "./desk.ts";

describe("someone who asks for help", () => {
  it("is shown every command, and no database is opened for it", async () => {
    const { code, out } = await ask(["--help"]);
    expect(code).toBe(0);
    for (const name of ["roster import", "calendar import", "migrate", "doctor"]) expect(out).toContain(`  ${name} `);
  });

  it.each([["roster import"], ["calendar import"], ["migrate"], ["doctor"]])("is told how to use %s", async (name) => {
    const { code, out, err } = await ask([...name.split(" "), "--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`Usage: npm run fieldbook -- ${name}`);
  });
});

describe("a command that is not understood", () => {
  it.each([
    [["reticulate"], 'There is no command "reticulate".'],
    [["roster"], 'There is no command "roster".'],
    [["roster", "export"], 'There is no command "roster export".'],
    [["roster", "import", "people.csv"], "Name two or three files: people.csv pairs.csv [visits.csv]."],
    [["roster", "import", "a", "b", "c", "d"], "Name two or three files: people.csv pairs.csv [visits.csv]."],
    [["roster", "import", "a", "b", "--force"], "Unknown option '--force'"],
    [["calendar", "import"], "Name one file: calendar.csv."],
    [["calendar", "import", "a", "--team"], "Option '--team <value>' argument missing"],
    [["migrate", "now"], "migrate takes no arguments."],
    [["doctor", "me"], "doctor takes no arguments."],
  ])("%j ends with 2, says why, and touches nothing", async (args, reason) => {
    const { code, out, err } = await ask(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(reason);
  });

  it("none at all is answered with the list", async () => {
    expect(await ask([])).toMatchObject({ code: 2, out: expect.stringContaining("roster import") });
  });
});

describe("as a process", () => {
  it("results are on standard output, errors on standard error, and the exit code says which", async () => {
    const env = { DATABASE_URL: await createEmptyDatabase(), FIELDBOOK_KEY: TEST_KEY[0].bytes.toString("base64") };
    expect(await start(["migrate"], env)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^The database is at \d{4}_\w+\.sql\.\n$/),
      err: "",
    });
    expect(await start(["doctor"], env)).toMatchObject({ code: 0, out: expect.stringContaining("ok     counts") });
    expect(await start(["reticulate"], env)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("There is no command"),
    });
    expect(await start(["migrate"], { DATABASE_URL: "mysql://x" })).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("DATABASE_URL must look like"),
    });
  });
});

function start(args: readonly string[], env: Record<string, string>): Promise<Answer> {
  return new Promise((resolve) => {
    const program = [join(ROOT, "src", "cli.ts"), ...args];
    execFile(
      process.execPath,
      program,
      { cwd: join(ROOT, "samples"), env: { ...env, TZ: "UTC" } },
      (error, out, err) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
      },
    );
  });
}
