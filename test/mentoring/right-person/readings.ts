import type { PersonTx } from "#db/as.ts";
import type { ReflectionId } from "#kernel/id.ts";
import { listCommitments } from "#mentoring/commitment/commitment.store.ts";
import { describeNotice } from "#mentoring/delivery/describe/describe.ts";
import { gatherHomeTabFacts } from "#mentoring/door/home-facts.ts";
import { listMyNotebookEntries } from "#mentoring/notebook/notebook.store.ts";
import { parseNotice } from "#mentoring/notice.ts";
import { listMyPairsWithEnded } from "#mentoring/pair/pair.store.ts";
import { findPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { findSharedReflection } from "#mentoring/reflection/shared.store.ts";
import { listSessionRecords } from "#mentoring/session/session.store.ts";
import { findSessionRecordWithTexts } from "#mentoring/session/session-notes.store.ts";
import { BANK } from "#test/support/bank.ts";
import type { TestDatabase } from "#test/support/database.ts";
import type { Key } from "./somebody.ts";
import { reads, somebody, type World } from "./world.ts";

/** Something that a person can read, as one text, and what it is. */
export type Reading = { readonly what: string; readonly text: string };

const MANY = 100;

/** Everything that a person can read, in a transaction in which the database shows them what is theirs to read. */
export async function readEverything(world: World, key: Key): Promise<Reading[]> {
  const notices = await noticesTo(world, key);
  const reflections = await allReflections(world);
  return reads(world, key, async (tx) => {
    const me = await findPerson(tx, tx.personId);
    if (!me) return [];
    return [
      { what: "Home", value: await gatherHomeTabFacts(tx, me, world.now) },
      ...(await readRecords(tx)),
      { what: "the open commitments", value: await listCommitments(tx, "open") },
      { what: "the notebook", value: await listMyNotebookEntries(tx, MANY) },
      { what: "the own reflections", value: await listMyReflections(tx, MANY) },
      ...(await readShared(tx, reflections)),
      ...(await readNotices(tx, me, notices, world.now)),
      { what: "the audit log", value: await tx.sql.selectFrom("machine.audit").selectAll().execute() },
    ].map(({ what, value }) => ({ what, text: JSON.stringify(value) ?? "" }));
  });
}

async function readRecords(tx: PersonTx) {
  const pairs = await listMyPairsWithEnded(tx);
  const found = [];
  for (const session of await listSessionRecords(
    tx,
    pairs.map(({ id }) => id),
    MANY,
  )) {
    const pair = pairs.find(({ id }) => id === session.pairId);
    const what = `the record of ${pair?.principal.name} with ${pair?.mentor.name}`;
    found.push({ what, value: await findSessionRecordWithTexts(tx, session.id) });
  }
  return found;
}

async function readShared(tx: PersonTx, ids: readonly ReflectionId[]) {
  const found = [];
  for (const id of ids) found.push({ what: "a shared reflection", value: await findSharedReflection(tx, id) });
  return found;
}

type Stored = { readonly kind: string; readonly subject: unknown };

async function readNotices(tx: PersonTx, me: Person, stored: readonly Stored[], now: Temporal.Instant) {
  const found = [];
  for (const row of stored) {
    const described = await describeNotice({ tx, me, bank: BANK, now }, parseNotice(row));
    found.push({ what: `the notice ${row.kind}`, value: described });
  }
  return found;
}

/** The notices to a person, of each conversation only the latest reply, since the others are never sent after it. */
async function noticesTo(world: World, key: Key): Promise<Stored[]> {
  const { rows } = await world.database.owner.query<Stored>(
    `select distinct on (coalesce(subject ->> 'dialogue', id::text)) kind, subject from machine.outbox
     where workspace_id = $1 and person_id = $2
     order by coalesce(subject ->> 'dialogue', id::text), (subject ->> 'turn')::int desc`,
    [world.workspaceId, somebody(world, key).id],
  );
  return rows;
}

async function allReflections({ database, workspaceId }: World): Promise<ReflectionId[]> {
  const { rows } = await database.owner.query<{ id: ReflectionId }>(
    "select reflection_id as id from content.shared_reflection where workspace_id = $1",
    [workspaceId],
  );
  return rows.map(({ id }) => id);
}

/** How many rows of words the database shows to somebody, whoever wrote them. */
export async function countWordsShownTo(world: World, key: Key): Promise<number> {
  return reads(world, key, async ({ sql }) => {
    const tables = ["content.session_text", "content.session_comment", "content.commitment_text"] as const;
    const more = ["content.shared_reflection", "own.dialogue", "own.notebook_entry", "own.reflection"] as const;
    let count = 0;
    for (const table of [...tables, ...more]) count += (await sql.selectFrom(table).selectAll().execute()).length;
    return count;
  });
}

/** How many rows of the whole database hold what matches a pattern as it was written, and not sealed. */
export async function countRowsInClear({ owner }: TestDatabase, pattern: string): Promise<number> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('delivery', 'content', 'own', 'machine')`,
  );
  const counts = tables.map(({ name }) => `select count(*)::int as rows from ${name} as t where t::text ~ $1`);
  const { rows } = await owner.query<{ rows: number }>(counts.join(" union all "), [pattern]);
  return rows.reduce((sum, row) => sum + row.rows, 0);
}

/** What there is of each kind of row in which a text can stand. */
export async function countReached({ owner }: TestDatabase): Promise<Readonly<Record<string, number>>> {
  const { rows } = await owner.query<Record<string, number>>(
    `select (select count(*)::int from content.session_text) as records,
       (select count(*)::int from content.commitment_text) as commitments,
       (select count(*)::int from content.session_comment) as comments,
       (select count(*)::int from content.shared_reflection) as shared,
       (select count(*)::int from own.notebook_entry) as notes,
       (select count(*)::int from own.dialogue where rested_at is not null) as resting`,
  );
  return rows[0] ?? {};
}
