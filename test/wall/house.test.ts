import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import {
  functionsOpenTo,
  hatsAmongWords,
  looseFunctions,
  measuresOfPeople,
  openTables,
  powersOfTheApp,
  tablesOfNoWorkspace,
} from "./house.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

describe("the house", () => {
  it("is all seen by these tests", async () => {
    const { rows } = await database.owner.query(
      "select table_schema as room, count(*)::int as tables from information_schema.tables where table_schema in ('delivery', 'content', 'own', 'machine') group by 1 order by 1",
    );
    for (const { room, tables } of rows) expect(tables, room).toBeGreaterThanOrEqual(3);
    expect(rows).toHaveLength(4);
  });

  it("binds every table to its workspace, also against its owner", async () => {
    expect(await openTables(database.owner)).toEqual([]);
  });

  it("has five tables that belong to no workspace, and none holds a person", async () => {
    expect(await tablesOfNoWorkspace(database.owner)).toEqual([
      "fieldbook_key",
      "fieldbook_migration",
      "machine.unplaced_count",
      "machine.workspace",
      "machine.write_probe",
    ]);
  });

  it("gives machine and digest no right at all where people's words are", async () => {
    expect(await hatsAmongWords(database.owner)).toEqual([]);
  });

  it("lets the app in as a guest, who owns nothing, bypasses nothing and builds nothing", async () => {
    expect(await powersOfTheApp(database.owner)).toEqual([]);
  });

  it("has two hats for the app, and no other", async () => {
    const { rows } = await database.owner.query(
      "select roleid::regrole::text as hat from pg_auth_members where member = 'fieldbook_app'::regrole order by 1",
    );
    expect(rows.map(({ hat }) => hat)).toEqual(["fieldbook_digest", "fieldbook_machine"]);
  });

  it("lets nobody call a function by default, and the narrower hats none that answers for one person", async () => {
    const { owner } = database;
    expect(await functionsOpenTo(owner, "public")).toEqual([]);
    expect(await functionsOpenTo(owner, "fieldbook_digest")).toEqual(["workspace_id"]);
    expect(await functionsOpenTo(owner, "fieldbook_machine")).toEqual([
      "arrives_first",
      "erase_deleted_notes",
      "erase_unplaced",
      "forget_words",
      "person_id",
      "recognise_author",
      "take_back",
      "turn_away",
      "unplaced_counts",
      "workspace_id",
    ]);
  });

  it("asks its questions of its own tables only", async () => {
    expect(await looseFunctions(database.owner)).toEqual([]);
  });

  it("measures nobody: no column says how deeply or how well someone writes", async () => {
    expect(await measuresOfPeople(database.owner)).toEqual([]);
  });
});

describe("a planted fault is found", () => {
  it.each([
    [
      "a table without row security",
      openTables,
      "create table content.diary (workspace_id uuid)",
      "content.diary has no forced row security",
    ],
    [
      "a table that forgets the workspace",
      openTables,
      `create table content.diary (workspace_id uuid);
       alter table content.diary enable row level security; alter table content.diary force row level security;
       create policy all_of_it on content.diary to fieldbook_app using (true)`,
      "content.diary is not bound to its workspace",
    ],
    [
      "a restriction that restricts nothing",
      openTables,
      "drop policy same_workspace on content.session_text; create policy same_workspace on content.session_text as restrictive to fieldbook_app using (true)",
      "content.session_text is not bound to its workspace",
    ],
    ["a table of no workspace", tablesOfNoWorkspace, "create table own.diary (id uuid)", "own.diary"],
    [
      "a digest that reads words",
      hatsAmongWords,
      "grant select on content.session_text to fieldbook_digest",
      "fieldbook_digest has a right on content.session_text",
    ],
    [
      "a machine that reads one column",
      hatsAmongWords,
      "grant select (state) on own.dialogue to fieldbook_machine",
      "fieldbook_machine has a right on own.dialogue",
    ],
    [
      "a right for everyone",
      hatsAmongWords,
      "grant update on own.setting to public",
      "fieldbook_digest has a right on own.setting",
    ],
    ["an open door", hatsAmongWords, "grant usage on schema own to fieldbook_machine", "fieldbook_machine enters own"],
    [
      "a right on tables that do not exist yet",
      hatsAmongWords,
      "alter default privileges in schema content grant select on tables to fieldbook_digest",
      expect.stringContaining("by default everyone gets"),
    ],
    [
      "a table of the app's own",
      powersOfTheApp,
      "create table own.diary (id uuid); alter table own.diary owner to fieldbook_app",
      "fieldbook_app owns own.diary",
    ],
    [
      "a wall that can be climbed",
      powersOfTheApp,
      "alter role fieldbook_wall bypassrls",
      expect.stringContaining("fieldbook_wall"),
    ],
    ["a place to build", powersOfTheApp, "grant create on schema public to public", "fieldbook_app creates in public"],
    [
      "a function that looks anywhere",
      looseFunctions,
      "create function wall.anyone() returns uuid language sql security definer as 'select null::uuid'",
      "wall.anyone()",
    ],
    [
      "a function that was granted to nobody in particular",
      (owner) => functionsOpenTo(owner, "fieldbook_digest"),
      "create function wall.my_notes() returns bigint language sql as 'select 1::bigint'",
      "my_notes",
    ],
    [
      "a depth",
      measuresOfPeople,
      "alter table delivery.person add column reflection_depth integer",
      "delivery.person.reflection_depth",
    ],
    [
      "a score in a new table",
      measuresOfPeople,
      "create table machine.answer (person_id uuid, score numeric)",
      "machine.answer.score",
    ],
  ] satisfies [string, (owner: pg.Client) => Promise<string[]>, string, unknown][])(
    "%s",
    async (_, find, fault, line) => {
      const { owner } = database;
      await owner.query("begin");
      try {
        await owner.query(fault);
        expect(await find(owner)).toContainEqual(line);
      } finally {
        await owner.query("rollback");
      }
    },
  );

  it("and a table that nobody granted anything on is out of the hats' reach by itself", async () => {
    const { owner } = database;
    await owner.query("begin");
    await owner.query(
      "create table content.diary (workspace_id uuid); create view own.glance as select * from content.diary",
    );
    expect(await hatsAmongWords(owner)).toEqual([]);
    await owner.query("rollback");
  });
});
