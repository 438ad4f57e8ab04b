import { beforeEach, describe, expect, it } from "vitest";
import { asPerson, type PersonTx } from "#db/as.ts";
import { newId, type PairId, type PersonId } from "#kernel/id.ts";
import { listMyNotebookEntries } from "#mentoring/notebook/notebook.store.ts";
import { getPerson, listPeople } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { mergePeople } from "#mentoring/roster/merge-people.ts";
import { listSessionRecords } from "#mentoring/session/session.store.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit, insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";
import { insertAsked } from "#test/wall/asked.ts";

const NOW = onDay(2, "10:00");

let database: TestDatabase;
let cast: Cast;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  return () => database[Symbol.asyncDispose]();
});

const rows = async (query: string) => (await database.owner.query(query)).rows;
const as = <T>(who: Pick<Member, "workspaceId" | "personId">, work: (tx: PersonTx, me: Person) => Promise<T>) =>
  asPerson(database.db, who, async (tx) => work(tx, await getPerson(tx, tx.personId)));
const merges = (by: Member, gone: PersonId, stays: PersonId) =>
  as(by, (tx, me) => mergePeople(tx, me, { gone, stays }, NOW));

/** Another entry of somebody, as a mistyped e-mail makes it: without an account. */
async function insertTwin(name: string, roles: readonly string[]): Promise<PersonId> {
  const id = newId<PersonId>();
  const here = { workspace_id: cast.workspaceId };
  const who = { name, email: `${id}@escuela.example`, language: "es", time_zone: "America/Lima", created_at: NOW };
  await insertRow(database.owner, "delivery.person", { id, ...here, ...who });
  for (const role of roles)
    await insertRow(database.owner, "delivery.person_role", { ...here, person_id: id, role, granted_at: NOW });
  return id;
}

async function insertPair(mentor: PersonId, principal: PersonId): Promise<PairId> {
  const id = newId<PairId>();
  const two = { mentor_id: mentor, principal_id: principal };
  await insertRow(database.owner, "delivery.pair", {
    id,
    workspace_id: cast.workspaceId,
    ...two,
    role: "lead",
    starts_on: "2026-11-02",
    created_at: NOW,
  });
  return id;
}

describe("two entries that are one person", () => {
  it("become one: whichever goes, everything confided opens as before", async () => {
    const logged = await insertLoggedVisit(database, cast.pairs.anaAndRosa);
    await insertAsked(database, cast.pairs.anaAndRosa, logged, cast.elena.personId);
    const before = await as(cast.rosa, (tx) => listMyReflections(tx, 10));
    const notes = await as(cast.ana, (tx) => listMyNotebookEntries(tx, 10));
    expect([before.length > 0, notes.length > 0]).toEqual([true, true]);
    const rosa = { ...cast.rosa, personId: await insertTwin("Rosa Quispe Mamani", ["principal"]) };
    const ana = { ...cast.ana, personId: await insertTwin("Anita Torres", ["mentor"]) };
    expect((await merges(cast.elena, cast.rosa.personId, rosa.personId)).kind).toBe("merged");
    expect((await merges(cast.elena, cast.ana.personId, ana.personId)).kind).toBe("merged");

    expect(await as(rosa, (tx) => listMyReflections(tx, 10))).toEqual(before);
    expect(await as(ana, (tx) => listMyNotebookEntries(tx, 10))).toEqual(notes);
    for (const who of [rosa, ana])
      expect(await as(who, (tx) => listSessionRecords(tx, [cast.pairs.anaAndRosa.id], 5))).toHaveLength(1);
    expect(
      await as(rosa, async (tx) => (await tx.sql.selectFrom("content.shared_reflection").selectAll().execute()).length),
    ).toBe(1);
    expect(
      await as(cast.elena, async (tx) =>
        (await listPeople(tx)).filter(({ name }) => /Rosa|Ana Torres|Anita/.test(name)).map(({ id }) => id),
      ),
    ).toEqual([ana.personId, rosa.personId]);
    await expect(as(cast.rosa, async () => 1)).rejects.toThrow();
    expect(await rows(`select count(*)::int from delivery.consent where person_id = '${rosa.personId}'`)).toEqual([
      { count: 1 },
    ]);
    expect(
      await rows(
        `select count(*)::int from machine.address where person_id in ('${rosa.personId}', '${ana.personId}')`,
      ),
    ).toEqual([{ count: 2 }]);
  });

  it("leave nothing with the entry that goes, in any table, but the lines of the audit log", async () => {
    const logged = await insertLoggedVisit(database, cast.pairs.anaAndRosa);
    await insertAsked(database, cast.pairs.anaAndRosa, logged, cast.elena.personId);
    const twin = await insertTwin("Rosa Quispe", ["principal"]);
    await merges(cast.elena, cast.rosa.personId, twin);
    const columns = await rows(
      "select table_schema || '.' || table_name as table, column_name as column from information_schema.columns where table_schema in ('delivery', 'content', 'own', 'machine') and data_type = 'uuid' and column_name <> 'id'",
    );
    const left = [];
    for (const { table, column } of columns)
      if ((await rows(`select from ${table} where ${column} = '${cast.rosa.personId}'`)).length > 0)
        left.push(`${table}.${column}`);
    expect(columns.length).toBeGreaterThan(100);
    expect(left.filter((place) => !/audit|roster_change\.subject_id/.test(place))).toEqual([]);
    expect(await rows("select act, actor_id, person_id from machine.audit where act = 'person.merge'")).toEqual([
      { act: "person.merge", actor_id: cast.elena.personId, person_id: twin },
    ]);
  });

  it("keep one pair with the same mentor, and its visits", async () => {
    const twin = await insertTwin("Rosa Quispe", ["principal"]);
    const double = await insertPair(cast.ana.personId, twin);
    await insertVisit(database, { ...cast.pairs.anaAndRosa, id: double }, onDay(8, "10:00"));
    expect((await merges(cast.elena, twin, cast.rosa.personId)).kind).toBe("merged");
    expect(await rows(`select status from delivery.visit where pair_id = '${cast.pairs.anaAndRosa.id}'`)).toEqual([
      { status: "planned" },
    ]);
    expect(await rows("select kind from machine.outbox where kind like 'pair.%'")).toEqual([]);
  });

  it("carry over what waits to be said, and what was said already is not said again", async () => {
    const twin = await insertTwin("Rosa Quispe", ["principal"]);
    const promise = (to: PersonId, state: string) =>
      rows(`insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, not_before, state, settled_at)
        values ('${newId()}', '${cast.workspaceId}', 'promise.made:${to}', 'promise.made', '${to}', '{"for": "${to}"}', now(), '${state}', ${state === "sent" ? "now()" : "null"})`);
    await promise(cast.rosa.personId, "sent");
    await promise(twin, "ready");
    await merges(cast.elena, twin, cast.rosa.personId);
    expect(
      await rows("select person_id, state from machine.outbox where kind = 'promise.made' order by state"),
    ).toEqual([
      { person_id: twin, state: "dead" },
      { person_id: cast.rosa.personId, state: "sent" },
    ]);
  });
});

describe("two entries stay two", () => {
  const why = async (by: Member, gone: PersonId, stays: PersonId) => {
    const outcome = await merges(by, gone, stays);
    return outcome.kind === "refused" ? outcome.why : outcome.kind;
  };

  it("if somebody would then read what they could not read before", async () => {
    const { elena, rosa, ana, luis } = cast;
    const twin = await insertTwin("Rosa Quispe", ["principal", "mentor"]);
    expect(await why(elena, rosa.personId, luis.personId)).toBe("names");
    await insertPair(twin, rosa.personId);
    expect(await why(elena, twin, rosa.personId)).toBe("pair");
    await rows(`update delivery.pair set ended_at = now(), end_reason = 'completed' where mentor_id = '${twin}'`);
    expect(await why(elena, twin, rosa.personId)).toBe("pair");
    const other = await insertTwin("Ana Torres", ["mentor"]);
    await rows(`insert into delivery.consent (workspace_id, person_id, purpose, version, language, shown_at)
      values ('${cast.workspaceId}', '${other}', 'questions', '1', 'es', now())`);
    expect(await why(elena, other, ana.personId)).toBe("accounts");
  });

  it("if both were met by the same person", async () => {
    await insertLoggedVisit(database, cast.pairs.anaAndRosa);
    const twin = await insertTwin("Rosa Quispe", ["principal"]);
    await insertPair(cast.ana.personId, twin);
    expect(await why(cast.elena, cast.rosa.personId, twin)).toBe("met");
  });

  it("for anybody but a coordinator who is neither of them", async () => {
    const twin = await insertTwin("Rosa Quispe", ["principal"]);
    for (const who of [cast.rosa, cast.ana, cast.ines, cast.pedro])
      expect(await why(who, twin, cast.rosa.personId)).toBe("not_a_coordinator");
    const elena = await insertTwin("Elena Vargas", ["coordinator"]);
    expect(await why(cast.elena, elena, cast.elena.personId)).toBe("oneself");
  });
});
