import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { newId } from "#kernel/id.ts";
import { AUDITED_ACTS, auditPrivateAct, PRIVATE_ACTS } from "#mentoring/audit/audit.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  for (const time of ["07:05", "23:30"])
    for (const act of PRIVATE_ACTS)
      await asPerson(database.db, cast.rosa, (tx) => auditPrivateAct(tx, act, onDay(2, time)));
});
afterAll(() => database[Symbol.asyncDispose]());

/** All that says more of when a line was written than its day: a column with an hour, an id with a time in it. */
async function hoursIn(owner: pg.Client): Promise<string[]> {
  const { rows: columns } = await owner.query<{ name: string }>(
    `select column_name || ' ' || data_type as name from information_schema.columns
     where table_schema = 'own' and table_name = 'audit' and data_type not in ('uuid', 'text', 'date')`,
  );
  const { rows: lines } = await owner.query<Record<string, unknown>>(
    "select to_jsonb(a) - 'workspace_id' - 'author_id' as line from own.audit a",
  );
  const timed = lines.flatMap(({ line }) => JSON.stringify(line).match(TIMED) ?? []);
  return [...columns.map(({ name }) => name), ...new Set(timed.map(() => "an id with a time"))];
}

/** Of the versions of UUIDs, 1, 6 and 7 begin with a time. */
const TIMED = /[0-9a-f]{8}-[0-9a-f]{4}-[167][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const readBy = (who: Member) =>
  asPerson(database.db, who, async (tx) => {
    const own = await tx.sql.selectFrom("own.audit").selectAll().execute();
    const open = await tx.sql.selectFrom("machine.audit").selectAll().execute();
    return own.length + open.length;
  });

describe("the audit line of an act on what is one's own", () => {
  it("says the day, as it is where its author lives, and no hour", async () => {
    const { rows } = await database.owner.query("select distinct acted_on::text as day from own.audit");
    expect(rows).toEqual([{ day: "2026-11-18" }]);
    expect(await hoursIn(database.owner)).toEqual([]);
  });

  it("is the same at seven in the morning as at half past eleven at night", async () => {
    const { rows } = await database.owner.query(
      "select count(*)::int as lines from own.audit group by workspace_id, author_id, act, acted_on",
    );
    expect(rows).toEqual(PRIVATE_ACTS.map(() => ({ lines: 2 })));
  });

  it("is read by its author, and by no mentor, coordinator or admin", async () => {
    expect(await readBy(cast.rosa)).toBe(2 * PRIVATE_ACTS.length);
    for (const other of [cast.ana, cast.pedro, cast.elena, cast.marta, cast.ines]) expect(await readBy(other)).toBe(0);
  });

  it("is named in no other line: no subject of the open log is a reflection, a note or a draft", () => {
    const kinds: readonly string[] = Object.values(AUDITED_ACTS);
    for (const own of ["reflection", "notebook entry", "dialogue", "setting"]) expect(kinds).not.toContain(own);
    expect(kinds.length).toBeGreaterThan(20);
  });

  it("stands in no other log: what is one's own is not among the acts that others may know of", () => {
    expect(PRIVATE_ACTS.filter((act) => act in AUDITED_ACTS)).toEqual([]);
  });
});

describe("a planted fault is found", () => {
  it.each([
    [
      "a column with an hour",
      "alter table own.audit add column acted_at timestamptz",
      "acted_at timestamp with time zone",
    ],
    [
      "an id in the order of time",
      `update own.audit set id = '${newId()}' where id = (select id from own.audit limit 1)`,
      "an id with a time",
    ],
    [
      "the id of what was written",
      `alter table own.audit add column subject_id uuid default '${newId()}'`,
      "an id with a time",
    ],
  ])("%s", async (_, fault, found) => {
    const { owner } = database;
    await owner.query("begin");
    try {
      await owner.query(fault);
      expect(await hoursIn(owner)).toContain(found);
    } finally {
      await owner.query("rollback");
    }
  });
});
