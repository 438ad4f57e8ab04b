import { sql, type Transaction } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asDigest, asPerson, type Db } from "#db/as.ts";
import type { DB } from "#db/schema.ts";
import { sealText } from "#db/sealed.ts";
import { newId } from "#kernel/id.ts";
import { previewDigest } from "#mentoring/digest/preview-digest.ts";
import { parseWeekName, type Week } from "#mentoring/week.ts";
import { digestMessage } from "#slack/render/digest/digest.message.ts";
import { createReader } from "#slack/render/reader.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { examined, shareable } from "#test/support/examined.ts";
import { insertLoggedVisit, insertSessionNotHeld, insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";
import { insertCrowd, insertHeld, insertThread } from "./crowd.ts";

const WEEK = parseWeekName("2026-W47") as Week;
const NEXT_MONDAY = onDay(7, "08:00");

let database: TestDatabase;
let cast: Cast;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterEach(() => database[Symbol.asyncDispose]());

const preview = () => previewDigest(database.db, cast.workspaceId, cast.elena.personId, WEEK, NEXT_MONDAY);

describe("where a digest is computed", () => {
  it("the database shows nobody's words, in the very transactions that gather its facts", async () => {
    await insertLoggedVisit(database, cast.pairs.anaAndRosa);
    const tables = await database.owner.query<{ name: string }>(
      "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('content', 'own')",
    );
    expect(tables.rows.length).toBeGreaterThanOrEqual(9);
    const looks = new Map<string, string>();
    const db = lookingAround(database.db, async (transaction) => {
      for (const { name } of tables.rows) {
        await sql`savepoint look`.execute(transaction);
        looks.set(name, await sql`select from ${sql.table(name)}`.execute(transaction).then(() => "seen", String));
        await sql`rollback to savepoint look`.execute(transaction);
      }
    });
    await previewDigest(db, cast.workspaceId, cast.elena.personId, WEEK, NEXT_MONDAY);
    expect(looks.size).toBe(tables.rows.length);
    for (const [name, seen] of looks) expect(seen, name).toMatch(/permission denied for schema (content|own)/);
  });

  it("nothing is read that the narrow role may not read, though the app might", async () => {
    await expect(preview()).resolves.toMatchObject({ kind: "beginning" });
    await database.owner.query("revoke select on delivery.visit from fieldbook_digest");
    await expect(preview()).rejects.toThrow(/permission denied for table visit/);
    await database.owner.query("grant select on delivery.visit to fieldbook_digest");
    await database.owner.query("revoke select on delivery.visit from fieldbook_app");
    await expect(preview()).resolves.toMatchObject({ kind: "beginning" });
  });

  it("nothing can be written either", async () => {
    const writing = asDigest(database.db, cast.workspaceId, (tx) =>
      sql`update delivery.visit set held_at = null`.execute(tx.sql),
    );
    await expect(writing).rejects.toThrow(/permission denied/);
  });
});

/** Words that stand where a digest must not look, none of which it could say by chance. */
const CANARIES = {
  request: "Kanarienvogel",
  working: "Papageno",
  challenge: "Wellensittich",
  note: "Zaunkönig",
  reflection: "Nachtigall",
  shared: "Rotkehlchen",
  commitment: "Goldammer",
  purpose: "Pirol",
  question: "trauermantel",
};

describe("what people wrote", () => {
  it("is on no page, in no language, and neither is who answered", async () => {
    await plantCanaries();
    const crowd = await insertCrowd(database, cast, 12);
    for (const pair of crowd) {
      // Whoever has no visit planned is named for that.
      await insertVisit(database, pair, onDay(60, "09:00"));
      await insertThread(database, pair, {
        offeredAt: onDay(1, "16:00"),
        ...(pair !== crowd[0] && { started_at: onDay(1, "17:00") }),
      });
    }
    const pages = await allPages();
    expect(pages).toContain("Week of Monday 16 November");
    expect(pages).toContain("10–19");
    expect(tellTales(pages)).toEqual([]);
    expect(pages).not.toMatch(/Principal \d/);
  });

  it("that a visit was not wanted is told to nobody", async () => {
    for (const pair of await insertCrowd(database, cast, 6)) await insertSessionNotHeld(database, pair, "declined");
    await insertHeld(database, cast.pairs.anaAndRosa, onDay(1, "09:00"));
    expect(await allPages()).not.toMatch(/declin|not wanted|no se quiso/i);
  });
});

describe("a planted fault is found", () => {
  it("a canary that got onto a page", () => {
    expect(tellTales("she wants the Wellensittich")).toEqual(["Wellensittich"]);
  });
});

/** The same database, but each transaction looks around once its own work is done. */
function lookingAround(db: Db, look: (transaction: Transaction<DB>) => Promise<void>): Db {
  const transaction = () => ({
    execute: <T>(work: (transaction: Transaction<DB>) => Promise<T>) =>
      db.kysely.transaction().execute(async (open) => {
        const done = await work(open);
        await look(open);
        return done;
      }),
  });
  return { ...db, kysely: Object.assign(Object.create(db.kysely), { transaction }) };
}

async function plantCanaries() {
  const { anaAndRosa } = cast.pairs;
  const logged = await insertLoggedVisit(database, anaAndRosa);
  await insertVisit(database, anaAndRosa, onDay(2, "09:00"), { purpose: CANARIES.purpose });
  const reflection = newId();
  const sealed = await asPerson(database.db, cast.ana, async (tx) => ({
    request: sealText(tx, "content.session_text.principal_request", logged.sessionId, shareable(CANARIES.request), 2),
    working: sealText(tx, "content.session_text.what_is_working", logged.sessionId, shareable(CANARIES.working), 2),
    challenge: sealText(
      tx,
      "content.session_text.challenge_in_focus",
      logged.sessionId,
      shareable(CANARIES.challenge),
      2,
    ),
    note: sealText(tx, "own.notebook_entry.text", logged.entryId, examined(CANARIES.note), 2),
    commitment: sealText(
      tx,
      "content.commitment_text.text",
      logged.commitments.principal,
      shareable(CANARIES.commitment),
      2,
    ),
  }));
  await database.owner.query(
    `update content.session_text set principal_request = $1, what_is_working = $2, challenge_in_focus = $3,
       session_objective = null, evidence_notes = null, next_focus = null, version = 2`,
    [sealed.request, sealed.working, sealed.challenge],
  );
  await database.owner.query("update own.notebook_entry set text = $1, version = 2 where id = $2", [
    sealed.note,
    logged.entryId,
  ]);
  await database.owner.query(
    "update content.commitment_text set text = $1, cue = null, version = 2 where commitment_id = $2",
    [sealed.commitment, logged.commitments.principal],
  );
  const thread = {
    id: newId(),
    workspace_id: cast.workspaceId,
    pair_id: anaAndRosa.id,
    principal_id: cast.rosa.personId,
  };
  await insertRow(database.owner, "delivery.thread", {
    ...thread,
    cause: "visit",
    visit_id: logged.visitId,
    question: CANARIES.question,
    offered_at: onDay(2, "16:00"),
    started_at: onDay(2, "17:00"),
  });
  // Unsealed, as a fault would have it: the database is the wall, not the seal.
  await database.owner.query("alter table own.reflection drop constraint reflection_text_sealed");
  await database.owner.query("alter table content.shared_reflection drop constraint shared_reflection_text_sealed");
  const words = { workspace_id: cast.workspaceId, author_id: cast.rosa.personId };
  await insertRow(database.owner, "own.reflection", {
    ...words,
    id: reflection,
    thread_id: thread.id,
    question: CANARIES.question,
    place: 1,
    text: CANARIES.reflection,
    source: "form",
    written_at: onDay(2, "17:00"),
  });
  await insertRow(database.owner, "content.shared_reflection", {
    ...words,
    reflection_id: reflection,
    pair_id: anaAndRosa.id,
    text: CANARIES.shared,
    shared_at: onDay(2, "18:00"),
  });
}

/** Everything that both coordinators are shown, in both languages, and what a program would read. */
async function allPages(): Promise<string> {
  const coordinators = [cast.elena, cast.marta];
  const digests = await Promise.all(
    coordinators.map(({ personId }) => previewDigest(database.db, cast.workspaceId, personId, WEEK, NEXT_MONDAY)),
  );
  const readers = (["en", "es"] as const).map((language) => createReader({ language, zone: "America/Lima" }));
  return JSON.stringify(digests.map((digest) => [digest, ...readers.map((reader) => digestMessage(digest, reader))]));
}

const tellTales = (pages: string) => Object.values(CANARIES).filter((canary) => pages.includes(canary));
