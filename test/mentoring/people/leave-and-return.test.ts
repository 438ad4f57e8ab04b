import { beforeEach, describe, expect, it } from "vitest";
import { asMachineIn, asPerson, type PersonTx, type Tx } from "#db/as.ts";
import { decideDelivery } from "#mentoring/delivery/decide-delivery.ts";
import { type Notice, notify } from "#mentoring/notice.ts";
import { correctManagedEmail, endManagedPerson, returnManagedPerson } from "#mentoring/pair/manage-person.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { followAccount } from "#mentoring/people/follow-account.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertVisit } from "#test/support/logged-visit.ts";

const NOW = onDay(2, "10:00");
const LATER = onDay(3, "10:00");

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
const person = ({ personId }: Member) => byMachine((tx) => getPerson(tx, personId));
const leaves = (by: Member, who: Member) => as(by, (tx, me) => endManagedPerson(tx, me, who.personId, NOW));
const returns = (by: Member, who: Member, withPairs = false) =>
  as(by, (tx, me) => returnManagedPerson(tx, me, who.personId, withPairs, LATER));
const plans = (to: Member, notice: Notice, until: Temporal.Instant) =>
  byMachine((tx) => notify(tx, to.personId, notice, { at: NOW, until }));

describe("somebody who leaves and comes back", () => {
  it("is as before, and their pairs stay ended unless they are opened again with them", async () => {
    const coming = await insertVisit(database, cast.pairs.anaAndRosa, onDay(8, "10:00"));
    expect((await leaves(cast.elena, cast.ana)).kind).toBe("left");
    expect((await leaves(cast.elena, cast.ana)).kind).toBe("left_before");
    expect(await person(cast.ana)).toMatchObject({ endedOn: Temporal.PlainDate.from("2026-11-18") });
    expect(await returns(cast.elena, cast.ana)).toEqual({ kind: "returned", isShutOut: false, pairs: [] });
    expect((await person(cast.ana)).deactivatedAt).toBeUndefined();
    expect(await as(cast.ana, listMyPairs)).toEqual([]);
    expect((await returns(cast.elena, cast.ana)).kind).toBe("not_left");

    await rows(`update delivery.pair set ended_at = null, ended_on = null, end_reason = null`);
    await leaves(cast.elena, cast.ana);
    expect(await returns(cast.elena, cast.ana, true)).toMatchObject({ pairs: [{ id: cast.pairs.anaAndRosa.id }] });
    expect(await as(cast.ana, listMyPairs)).toHaveLength(1);
    expect(await rows(`select status from delivery.visit where id = '${coming}'`)).toEqual([{ status: "planned" }]);
  });

  it("is told in a sentence, once, and not at all of what was taken back by then", async () => {
    const told = async () =>
      (
        await rows(
          `select kind, state from machine.outbox where person_id = '${cast.ana.personId}' and kind like 'person.%' order by id`,
        )
      ).map(({ kind, state }) => `${kind} ${state}`);
    await leaves(cast.elena, cast.ana);
    expect(await told()).toEqual([]);
    await returns(cast.elena, cast.ana);
    await plans(cast.ana, { kind: "promise.made", for: cast.ana.personId }, onDay(9, "10:00"));
    await rows("update machine.outbox set state = 'sent', settled_at = now() where kind = 'promise.made'");
    await leaves(cast.elena, cast.ana);
    expect(await told()).toEqual(["person.left ready"]);
    await returns(cast.elena, cast.ana);
    expect(await told()).toEqual(["person.left dead"]);
    await as(cast.elena, (tx, me) => endManagedPerson(tx, me, cast.ana.personId, onDay(2, "12:00")));
    const [row] = await rows(
      "select person_id, kind, subject from machine.outbox where kind = 'person.left' and state = 'ready'",
    );
    const decide = (at: Temporal.Instant) =>
      decideDelivery(
        { db: database.db, bank: BANK },
        { workspaceId: cast.workspaceId, personId: cast.ana.personId, kind: row.kind, subject: row.subject },
        { surface: "slack", account: cast.slackTeamId },
        at,
      );
    expect(await decide(onDay(2, "12:05"))).toMatchObject({
      kind: "say",
      utterance: { kind: "person.left", who: "Elena Vargas" },
      reader: { name: "Ana Torres" },
    });
    expect(await decide(onDay(2, "23:00"))).toMatchObject({ kind: "deferred" });
    await rows(
      "update machine.outbox set state = 'sent', settled_at = now() where kind = 'person.left' and state = 'ready'",
    );
    await returns(cast.elena, cast.ana);
    expect((await told()).at(-1)).toBe("person.returned ready");
    // An address that passed on to somebody else is no way to them.
    await rows(`delete from machine.address where person_id = '${cast.ana.personId}'`);
    expect(await decide(onDay(2, "12:05"))).toMatchObject({ kind: "obsolete" });
  });

  it("cannot come back without an e-mail or an account, and can with a new e-mail", async () => {
    await leaves(cast.elena, cast.ana);
    await rows(`delete from machine.address where person_id = '${cast.ana.personId}'`);
    await rows(`update delivery.person set email = null where id = '${cast.ana.personId}'`);
    expect((await returns(cast.elena, cast.ana)).kind).toBe("unreachable");
    const email = (address: string) =>
      as(cast.elena, (tx, me) => correctManagedEmail(tx, me, cast.ana.personId, address, NOW));
    expect(await email("ROSA@escuela.example")).toMatchObject({ kind: "held", by: { name: "Rosa Quispe" } });
    expect((await email("ana.torres@escuela.example")).kind).toBe("changed");
    expect((await returns(cast.elena, cast.ana)).kind).toBe("returned");
    expect(await rows("select before, after from delivery.roster_change where act = 'person.correct'")).toEqual([
      { before: { email: null }, after: { email: "ana.torres@escuela.example" } },
    ]);
  });

  it("is a matter for coordinators, and never for oneself", async () => {
    for (const who of [cast.ana, cast.rosa, cast.ines, cast.pedro])
      expect((await leaves(who, cast.luis)).kind).toBe("not_a_coordinator");
    expect((await leaves(cast.elena, cast.elena)).kind).toBe("oneself");
    expect((await leaves(cast.elena, cast.elsewhere.vera)).kind).toBe("gone");
    expect((await returns(cast.ana, cast.ana)).kind).toBe("not_a_coordinator");
  });
});

describe("an account that the chat platform closes and opens again", () => {
  const says = (who: Member, isClosed: boolean, at: Temporal.Instant) =>
    byMachine((tx) =>
      followAccount(
        tx,
        { surface: "slack", account: cast.slackTeamId, user: who.slackUserId },
        { isClosed, at },
        LATER,
      ),
    );
  const isOut = async () => (await person(cast.ana)).deactivatedAt !== undefined;
  const [FIRST, SECOND] = [onDay(2, "11:00"), onDay(2, "11:05")];

  it("shuts its person out and lets them in again", async () => {
    await says(cast.ana, true, FIRST);
    expect(await isOut()).toBe(true);
    await says(cast.ana, false, SECOND);
    expect(await isOut()).toBe(false);
    expect(await as(cast.ana, listMyPairs)).toHaveLength(1);
  });

  it("leaves them in if it was opened last, though that is heard first", async () => {
    await says(cast.ana, false, SECOND);
    await says(cast.ana, true, FIRST);
    expect(await isOut()).toBe(false);
  });

  it("leaves them out if it was closed last, though that is heard first", async () => {
    await says(cast.ana, true, SECOND);
    await says(cast.ana, false, FIRST);
    expect(await isOut()).toBe(true);
  });

  it("brings nobody back whose place has ended, and whoever returns meanwhile is let in when it is open", async () => {
    await leaves(cast.elena, cast.ana);
    await says(cast.ana, true, FIRST);
    expect(await returns(cast.elena, cast.ana)).toMatchObject({ kind: "returned", isShutOut: true });
    await says(cast.ana, false, SECOND);
    expect(await isOut()).toBe(false);
    await leaves(cast.elena, cast.ana);
    await says(cast.ana, false, LATER);
    expect(await isOut()).toBe(true);
  });

  it("says what was given up meanwhile, if it is still of use", async () => {
    const visit = await insertVisit(database, cast.pairs.anaAndRosa, onDay(8, "10:00"));
    await plans(cast.ana, { kind: "visit.ahead", visit, for: cast.ana.personId }, onDay(8, "10:00"));
    await plans(cast.ana, { kind: "visit.ended", visit }, onDay(2, "12:00"));
    await rows("update machine.outbox set state = 'dead', reason = 'deactivated', settled_at = now()");
    await says(cast.ana, true, FIRST);
    await says(cast.ana, false, SECOND);
    expect(
      await rows(`select kind from machine.outbox where person_id = '${cast.ana.personId}' and state = 'ready'`),
    ).toEqual([{ kind: "visit.ahead" }]);
  });
});
