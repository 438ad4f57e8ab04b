import { beforeEach, describe, expect, it } from "vitest";
import { asMachineIn, asPerson, type PersonTx, type Tx } from "#db/as.ts";
import { gatherPersonPage } from "#mentoring/overview/gather-person-page.ts";
import { listPeoplePage } from "#mentoring/overview/list-people-page.ts";
import { listNamesWithoutMentor } from "#mentoring/overview/without-mentor.store.ts";
import { beginManagedPair, endManagedPair } from "#mentoring/pair/manage-pair.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { PairRole } from "#mentoring/pair/pair.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

const NOW = onDay(2, "10:00");
const TODAY = Temporal.PlainDate.from("2026-11-18");
const AHEAD = Temporal.PlainDate.from("2026-11-30");

let database: TestDatabase;
let cast: Cast;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  return () => database[Symbol.asyncDispose]();
});

const rows = async (query: string) => (await database.owner.query(query)).rows;
const byMachine = <T>(work: (tx: Tx) => Promise<T>) => asMachineIn(database.db, cast.workspaceId, work);
const as = <T>(who: Member, work: (tx: PersonTx, me: Person) => Promise<T>) =>
  asPerson(database.db, who, async (tx) => work(tx, await getPerson(tx, tx.personId)));
async function begins(who: Member, principal: Member, mentor: Member, role: PairRole = "lead", on = TODAY) {
  const two = await byMachine(async (tx) => ({
    principal: await getPerson(tx, principal.personId),
    mentor: await getPerson(tx, mentor.personId),
  }));
  return as(who, (tx, me) => beginManagedPair(tx, me, { ...two, role, on }, NOW));
}
const ends = (on = TODAY) =>
  as(cast.elena, (tx, me) => endManagedPair(tx, me, cast.pairs.anaAndRosa.id, { on, reason: "rematch" }, NOW));

describe("a principal without a mentor", () => {
  it("stays visible to the coordinator, and is given one, of whom both hear", async () => {
    await ends();
    expect(await as(cast.elena, listNamesWithoutMentor)).toEqual(["Rosa Quispe"]);
    expect((await as(cast.elena, (tx) => listPeoplePage(tx, { isAlone: true }))).rows).toMatchObject([
      { person: { name: "Rosa Quispe" }, pairs: [] },
    ]);
    expect(await as(cast.elena, (tx) => gatherPersonPage(tx, cast.rosa.personId, NOW))).toMatchObject({
      isAlone: true,
    });
    expect((await begins(cast.elena, cast.rosa, cast.pedro)).kind).toBe("begun");
    expect(await as(cast.elena, listNamesWithoutMentor)).toEqual([]);
    expect(await as(cast.rosa, listMyPairs)).toMatchObject([{ mentor: { name: "Pedro Salas" }, role: "lead" }]);
    expect(
      await rows("select subject ->> 'as' as to from machine.outbox where kind = 'pair.begun' order by 1"),
    ).toEqual([{ to: "mentor" }, { to: "principal" }]);
    expect(await rows("select act, actor_id from machine.audit where act = 'pair.add'")).toEqual([
      { act: "pair.add", actor_id: cast.elena.personId },
    ]);
    expect(await rows("select act, changed_by from delivery.roster_change where act = 'pair.add'")).toEqual([
      { act: "pair.add", changed_by: cast.elena.personId },
    ]);
  });

  it("is not who only will have none, and is whose mentor's last day is over", async () => {
    await ends(AHEAD);
    expect(await as(cast.elena, listNamesWithoutMentor)).toEqual([]);
    expect((await begins(cast.elena, cast.rosa, cast.pedro, "lead", AHEAD)).kind).toBe("has_lead");
    expect((await begins(cast.elena, cast.rosa, cast.pedro, "lead", AHEAD.add({ days: 1 }))).kind).toBe("begun");
  });
});

describe("a pair", () => {
  it("gives nobody a second main mentor, and a further one in another role", async () => {
    expect(await begins(cast.elena, cast.rosa, cast.pedro)).toMatchObject({
      kind: "has_lead",
      by: { name: "Ana Torres" },
    });
    expect((await begins(cast.elena, cast.rosa, cast.pedro, "second")).kind).toBe("begun");
    expect((await begins(cast.elena, cast.rosa, cast.pedro, "second")).kind).toBe("paired_already");
  });

  it("begins only between a principal and a mentor, by a coordinator who is neither", async () => {
    expect((await begins(cast.elena, cast.ana, cast.pedro)).kind).toBe("no_principal");
    expect((await begins(cast.elena, cast.rosa, cast.luis)).kind).toBe("no_mentor");
    expect((await begins(cast.marta, cast.rosa, cast.marta, "second")).kind).toBe("own");
    expect((await begins(cast.ana, cast.rosa, cast.pedro, "second")).kind).toBe("not_a_coordinator");
  });
});

describe("who leaves", () => {
  it("is named with those whom nobody accompanies then", async () => {
    const page = await as(cast.elena, (tx) => gatherPersonPage(tx, cast.ana.personId, NOW));
    expect(page?.leftAlone.map(({ name }) => name)).toContain("Rosa Quispe");
    await begins(cast.elena, cast.rosa, cast.pedro, "second");
    const later = await as(cast.elena, (tx) => gatherPersonPage(tx, cast.ana.personId, NOW));
    expect(later?.others.map(({ name }) => name)).toContain("Rosa Quispe");
    expect(later?.leftAlone.map(({ name }) => name)).not.toContain("Rosa Quispe");
    expect(await byMachine(listNamesWithoutMentor)).toEqual([]);
  });
});
