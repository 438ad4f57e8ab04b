import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readMigrations } from "#db/migrate.ts";
import { freeze, readLock, thawed, unfrozen } from "#test/support/migration-lock.ts";
import { ROOT, sourceFiles } from "#test/support/source-files.ts";

const files = sourceFiles("src/db/migrations/*.sql");
const names = files.map(({ path }) => path.slice("src/db/migrations/".length));
const migrations = await readMigrations();

describe("the migrations", () => {
  it("are all seen by this test and by the runner", () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(migrations.map(({ name }) => name)).toEqual(names);
  });

  it("are numbered without a gap", () => {
    expect(names.filter(isOutOfStep)).toEqual([]);
  });

  it("each begin with a comment in prose", () => {
    expect(files.filter(({ text }) => !beginsWithProse(text)).map(({ path }) => path)).toEqual([]);
  });

  it("are written in lower case", () => {
    expect(files.flatMap(({ path, text }) => capitals(text).map((word) => `${path}: ${word}`))).toEqual([]);
  });

  it("are never edited once landed", () => {
    expect(thawed(readLock(), migrations)).toEqual([]);
  });

  it("are frozen as they land (npm run freeze)", () => {
    expect(unfrozen(readLock(), migrations)).toEqual([]);
  });

  it("are safe to run", () => {
    expect(complaints(files.map(({ path }) => path))).toEqual([]);
  });
});

describe("a planted fault is found", () => {
  it("a gap, a number twice, a name that is none", () => {
    expect(["0001_rooms.sql", "0003_people.sql"].filter(isOutOfStep)).toEqual(["0003_people.sql"]);
    expect(["0001_rooms.sql", "0001_people.sql"].filter(isOutOfStep)).toEqual(["0001_people.sql"]);
    expect(["0001-Rooms.sql"].filter(isOutOfStep)).toEqual(["0001-Rooms.sql"]);
  });

  it("no comment, or a comment that says nothing", () => {
    expect(beginsWithProse("create table delivery.visit ();")).toBe(false);
    expect(beginsWithProse("-- visit\ncreate table delivery.visit ();")).toBe(false);
    expect(beginsWithProse("-- A visit is planned\n-- before it is held.\ncreate table delivery.visit ();")).toBe(true);
  });

  it("a keyword that shouts, also inside a function, but not in a comment or a text", () => {
    expect(capitals("create table a (id uuid NOT NULL);")).toEqual(["NOT", "NULL"]);
    expect(capitals("create function a() returns int as $$ SELECT 1 $$;")).toEqual(["SELECT"]);
    expect(capitals("-- One /* row */ for Rosa\nselect 'A day', \"Column\" /* Why */;")).toEqual([]);
  });

  it("an edited or a missing migration, which can also not be frozen", () => {
    const lock = { "0001_rooms.sql": "a", "0002_people.sql": "b" };
    const edited = [
      { name: "0001_rooms.sql", hash: "changed" },
      { name: "0003_visit.sql", hash: "c" },
    ];
    expect(thawed(lock, edited)).toEqual(["0001_rooms.sql", "0002_people.sql"]);
    expect(unfrozen(lock, edited)).toEqual(["0003_visit.sql"]);
    expect(() => freeze(lock, edited)).toThrow("0001_rooms.sql, 0002_people.sql");
    expect(freeze({ "0001_rooms.sql": "changed" }, edited)).toEqual({
      "0001_rooms.sql": "changed",
      "0003_visit.sql": "c",
    });
  });

  it.each([
    ["adding-required-field", "alter table delivery.visit add column minutes integer not null;"],
    ["prefer-timestamp-tz", "create table delivery.visit (held_at timestamp);"],
    ["ban-drop-column", "alter table delivery.visit drop column minutes;"],
    ["require-concurrent-index-creation", "create index visit_by_day on delivery.visit (day_on);"],
    ["require-table-schema", "create table visit (id uuid primary key);"],
    ["syntax-error", "create tabel delivery.visit ();"],
  ])("%s", (rule, sql) => {
    expect(new Set(complaints(["--stdin-filepath=planted.sql"], sql))).toEqual(new Set([`planted.sql:1: ${rule}`]));
  });
});

function isOutOfStep(name: string, index: number): boolean {
  return !/^\d{4}_[a-z0-9]+(_[a-z0-9]+)*\.sql$/.test(name) || Number(name.slice(0, 4)) !== index + 1;
}

/** At least one whole sentence before the first statement. */
function beginsWithProse(sql: string): boolean {
  const [comment = ""] = /^(--.*\n)+/.exec(sql) ?? [];
  return /[A-Z][^.]*\s[^.]*\./s.test(comment);
}

/** Words with a capital letter, outside comments, texts and quoted names. */
function capitals(sql: string): readonly string[] {
  const bare = sql.replace(/--[^\n]*|\/\*.*?\*\/|'(?:[^']|'')*'|"[^"]*"/gs, " ");
  return bare.match(/\w*[A-Z]\w*/g) ?? [];
}

/** What squawk finds, with the project's settings. */
function complaints(options: readonly string[], input = ""): readonly string[] {
  const squawk = join(ROOT, "node_modules", ".bin", "squawk");
  const { stdout } = spawnSync(squawk, ["--reporter=json", ...options], { cwd: ROOT, input, encoding: "utf8" });
  const found = z
    .array(z.object({ file: z.string(), line: z.number(), rule_name: z.string() }))
    .parse(JSON.parse(stdout));
  return found.map(({ file, line, rule_name }) => `${file}:${line + 1}: ${rule_name}`);
}
