import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";

/** How many migrations the first version had. */
export const FIRST_VERSION = 18;

/** What stood in a database of the first version, with something in every table. */
export function fill(owner: pg.Client): Promise<unknown> {
  return owner.query(readFileSync(join(import.meta.dirname, "fixtures", "first-version.sql"), "utf8"));
}

/** A table's rows by primary key, each as its columns. */
export type Facts = ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, unknown>>>>;

/** Everything that stands in the tables of people and of the machine. */
export async function factsOf(owner: pg.Client): Promise<Facts> {
  const { rows: tables } = await owner.query<{ name: string; key: string[] }>(
    `select c.oid::regclass::text as name, array_agg(a.attname::text order by a.attnum) as key
     from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
       join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
     where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('delivery', 'content', 'own', 'machine')
     group by c.oid order by 1`,
  );
  const facts = new Map<string, Map<string, Record<string, unknown>>>();
  for (const { name, key } of tables) {
    const { rows } = await owner.query<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${name} t`);
    facts.set(name, new Map(rows.map(({ row }) => [key.map((column) => row[column]).join(" "), row])));
  }
  return facts;
}

/** Columns of the first version whose facts stand elsewhere now: the same ids with the same values. */
export const MOVED: Readonly<Record<string, string>> = {
  "delivery.person.slack_user_id": "select person_id as id, user_ref as value from machine.address",
  "delivery.person.slack_channel_id":
    "select person_id as id, conversation_ref as value from machine.address where conversation_ref is not null",
  "machine.workspace.slack_team_id": "select workspace_id as id, account as value from machine.installation",
  "machine.outbox.sent_channel":
    "select id, split_part(sent_ref, ':', 1) as value from machine.outbox where sent_ref is not null",
  "machine.outbox.sent_ts":
    "select id, split_part(sent_ref, ':', 2) as value from machine.outbox where sent_ref is not null",
  "own.dialogue.card_channel": "select dialogue_id as id, split_part(ref, ':', 1) as value from machine.card",
  "own.dialogue.card_ts": "select dialogue_id as id, split_part(ref, ':', 2) as value from machine.card",
  "own.dialogue.card_shows": "select dialogue_id as id, shows as value from machine.card",
};

/** What was there and is no longer the same, one line each. */
export async function lost(owner: pg.Client, before: Facts): Promise<string[]> {
  const after = await factsOf(owner);
  const lines: string[] = [];
  for (const [table, rows] of before) {
    for (const column of Object.keys([...rows.values()][0] ?? {})) {
      const found = await valuesOf(owner, after, table, column);
      for (const [id, row] of rows) {
        const [was, is] = [JSON.stringify(row[column] ?? null), JSON.stringify(found?.get(id) ?? null)];
        if (was !== is) lines.push(`${table}.${column} of ${id} was ${was} and is ${found ? is : "nowhere"}`);
      }
    }
  }
  return lines;
}

/** What the key of a row may have been before it had further columns, the shortest first. */
const beginningsOf = (id: string) => [...id.matchAll(/ /g)].map(({ index }) => id.slice(0, index));

async function valuesOf(owner: pg.Client, facts: Facts, table: string, column: string) {
  const rows = facts.get(table);
  const query = MOVED[`${table}.${column}`];
  if (rows && [...rows.values()].some((row) => column in row))
    return new Map(
      // A whole key goes before a beginning that reads the same.
      [[...rows].flatMap(([id, row]) => beginningsOf(id).map((key) => [key, row] as const)), [...rows]]
        .flat()
        .map(([key, row]) => [key, row[column]]),
    );
  if (query === undefined) return undefined;
  const moved = await owner.query<{ id: string; value: unknown }>(query);
  return new Map(moved.rows.map(({ id, value }) => [id, value]));
}
