import { beforeEach, describe, expect, it } from "vitest";
import { asMachineIn, asPerson, type PersonTx, type Tx } from "#db/as.ts";
import { newId, type ReflectionThreadId, type VisitId } from "#kernel/id.ts";
import { type Notice, notify } from "#mentoring/notice.ts";
import { endDuePairs, endPair } from "#mentoring/pair/end-pair.ts";
import {
  changeMentorOfManagedPair,
  correctManagedPair,
  endManagedPair,
  reopenManagedPair,
} from "#mentoring/pair/manage-pair.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { type Cast, type CastPair, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { insertOfferedThread, insertPlannedThread } from "#test/support/offered-thread.ts";

const NOW = onDay(2, "10:00");
const LATER = onDay(2, "10:30");
const TODAY = Temporal.PlainDate.from("2026-11-18");
const AHEAD = Temporal.PlainDate.from("2026-11-30");

let database: TestDatabase;
let cast: Cast;
let pair: CastPair;
let coming: VisitId;
let open: ReflectionThreadId;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  pair = cast.pairs.anaAndRosa;
  const past = await insertVisit(database, pair, onDay(0, "14:00"));
  coming = await insertVisit(database, pair, onDay(8, "10:00"));
  open = await insertOfferedThread(database, pair, { visitId: past, at: onDay(1, "16:00") });
  return () => database[Symbol.asyncDispose]();
});

const rows = async (query: string) => (await database.owner.query(query)).rows;
const byMachine = <T>(work: (tx: Tx) => Promise<T>) => asMachineIn(database.db, cast.workspaceId, work);
const as = <T>(who: Member, work: (tx: PersonTx, me: Person) => Promise<T>) =>
  asPerson(database.db, who, async (tx) => work(tx, await getPerson(tx, tx.personId)));
const ends = (who: Member, id = pair.id, on = TODAY, now = NOW) =>
  as(who, (tx, me) => endManagedPair(tx, me, id, { on, reason: "rematch" }, now));
const reopens = (who: Member, id = pair.id, now = LATER) => as(who, (tx, me) => reopenManagedPair(tx, me, id, now));
const said = async (state: string) =>
  (
    await rows(
      `select kind, subject ->> 'as' as to, subject ->> 'says' as says from machine.outbox where state = '${state}' and kind like 'pair.%' order by 1, 2`,
    )
  ).map(({ kind, to, says }) => [kind, to, says].filter(Boolean).join(" "));
const plans = (to: Member, notice: Notice, about: string) =>
  byMachine((tx) => notify(tx, to.personId, notice, { at: onDay(7, "09:00"), about }));

describe("a coordinator ends a pair", () => {
  it("and she is the one who signs it", async () => {
    expect((await ends(cast.elena)).kind).toBe("ended");
    expect(await rows("select act, actor_id from machine.audit where act = 'pair.end'")).toEqual([
      { act: "pair.end", actor_id: cast.elena.personId },
    ]);
    expect(await rows("select act, changed_by, after from delivery.roster_change")).toEqual([
      { act: "pair.end", changed_by: cast.elena.personId, after: { on: "2026-11-18", reason: "rematch" } },
    ]);
    expect(await as(cast.ana, listMyPairs)).toEqual([]);
    expect(await said("ready")).toEqual(["pair.ended mentor since", "pair.ended principal since"]);
  });

  it("by a day that is still to come: until then nothing changes, and on the day after it ends by itself", async () => {
    expect((await ends(cast.elena, pair.id, AHEAD)).kind).toBe("planned");
    expect(await as(cast.ana, listMyPairs)).toHaveLength(1);
    expect(await byMachine((tx) => endDuePairs(tx, onDay(14, "23:00")))).toBe(0);
    expect(await byMachine((tx) => endDuePairs(tx, onDay(15, "00:10")))).toBe(1);
    expect(
      await rows("select ended_on::text, end_reason, ends_on from delivery.pair where ended_at is not null"),
    ).toEqual([{ ended_on: "2026-11-30", end_reason: "rematch", ends_on: null }]);
    expect(await as(cast.ana, listMyPairs)).toEqual([]);
    // Nobody had been told of the last day yet.
    expect(await said("ready")).toEqual(["pair.ended mentor since", "pair.ended principal since"]);
    expect(await said("dead")).toEqual(["pair.ended mentor until", "pair.ended principal until"]);
  });

  it("of her own she can only end, and others cannot at all", async () => {
    const own = cast.pairs.martaAndCarmen.id;
    expect((await ends(cast.marta, own, AHEAD)).kind).toBe("own");
    expect((await ends(cast.marta, own)).kind).toBe("ended");
    expect((await reopens(cast.marta, own)).kind).toBe("own");
    for (const who of [cast.ana, cast.rosa, cast.ines, cast.pedro])
      expect((await ends(who)).kind).toBe("not_a_coordinator");
  });
});

describe("a pair that was ended by mistake", () => {
  it("is as before: its visit stands, its question waits, its notices are planned again, and nobody hears a word", async () => {
    await plans(cast.ana, { kind: "visit.ahead", visit: coming, for: cast.ana.personId }, `visit:${coming}`);
    await plans(cast.rosa, { kind: "reflection.nudge", thread: open }, `thread:${open}`);
    await ends(cast.elena);
    expect((await reopens(cast.elena)).kind).toBe("reopened");
    expect((await byMachine((tx) => findVisit(tx, coming)))?.status).toBe("planned");
    expect(await rows("select id, status from delivery.thread")).toEqual([{ id: open, status: "offered" }]);
    expect(
      (await rows("select distinct kind from machine.outbox where state = 'ready' order by 1")).map(({ kind }) => kind),
    ).toEqual(["log.late", "reflection.nudge", "visit.ahead", "visit.ended"]);
    expect(await as(cast.ana, listMyPairs)).toHaveLength(1);
    expect(await said("dead")).toEqual(["pair.ended mentor since", "pair.ended principal since"]);
  });

  it("brings the question back although another is chosen for later, but not beside one that is open", async () => {
    const statuses = () => rows("select status from delivery.thread order by offered_at");
    await ends(cast.elena);
    await insertPlannedThread(database, pair, await insertVisit(database, pair, onDay(1, "14:00")));
    await reopens(cast.elena);
    expect(await statuses()).toEqual([{ status: "offered" }, { status: "planned" }]);
    await ends(cast.elena, pair.id, TODAY, onDay(2, "11:00"));
    await insertPlannedThread(database, pair, coming, { offered_at: onDay(2, "11:10") });
    await reopens(cast.elena, pair.id, onDay(2, "11:20"));
    expect(await statuses()).toEqual([{ status: "expired" }, { status: "offered" }]);
  });

  it("tells those who had been told of the end", async () => {
    await ends(cast.elena);
    await rows("update machine.outbox set state = 'sent', settled_at = now() where subject ->> 'as' = 'principal'");
    await reopens(cast.elena);
    expect(await said("ready")).toEqual(["pair.goes_on principal"]);
  });

  it("tells those who were told of another end, or that another begins in its place, and nobody twice", async () => {
    const sends = () =>
      rows("update machine.outbox set state = 'sent', settled_at = now() where kind like 'pair.%' and state = 'ready'");
    await ends(cast.elena, pair.id, AHEAD);
    await sends();
    await ends(cast.elena);
    await reopens(cast.elena);
    expect(await said("ready")).toEqual(["pair.goes_on mentor", "pair.goes_on principal"]);
    await sends();
    await ends(cast.elena, pair.id, AHEAD, onDay(2, "10:40"));
    expect(await said("ready")).toEqual(["pair.ended mentor until", "pair.ended principal until"]);
    await ends(cast.elena, pair.id, AHEAD, onDay(2, "10:45"));
    expect(await said("ready")).toEqual(["pair.ended mentor until", "pair.ended principal until"]);
    await reopens(cast.elena, pair.id, onDay(2, "10:50"));
    expect(await said("ready")).toEqual([]);
    const mentor = await byMachine((tx) => getPerson(tx, cast.pedro.personId));
    const change = { mentor, on: TODAY, reason: "rematch" } as const;
    await as(cast.elena, (tx, me) => changeMentorOfManagedPair(tx, me, pair.id, change, onDay(2, "11:00")));
    await sends();
    expect((await reopens(cast.elena, pair.id, onDay(2, "11:10"))).kind).toBe("has_lead");
    await as(cast.elena, (tx, me) => reopenManagedPair(tx, me, pair.id, onDay(2, "11:10"), { otherEnds: "mistake" }));
    expect(await said("ready")).toEqual(["pair.ended mentor mistake", "pair.goes_on mentor", "pair.goes_on principal"]);
  });

  it("brings nothing back that is too late, or that had ended before", async () => {
    await rows(
      `update delivery.visit set voided_at = now(), voided_by = '${cast.ana.personId}' where id = '${coming}'`,
    );
    await byMachine((tx) =>
      notify(
        tx,
        cast.ana.personId,
        { kind: "visit.ended", visit: coming },
        { at: NOW, until: LATER, about: `visit:${coming}` },
      ),
    );
    await ends(cast.elena);
    await reopens(cast.elena);
    expect((await byMachine((tx) => findVisit(tx, coming)))?.status).toBe("voided");
    expect(await said("ready")).toEqual([]);
    expect(await rows(`select kind from machine.outbox where state = 'ready' and about = 'visit:${coming}'`)).toEqual(
      [],
    );
  });

  it("stays ended if one of the two has left, or if they are a pair anew", async () => {
    await ends(cast.elena);
    await rows(`update delivery.person set deactivated_at = now() where id = '${cast.ana.personId}'`);
    expect((await reopens(cast.elena)).kind).toBe("person_left");
    await rows("update delivery.person set deactivated_at = null");
    await rows(`insert into delivery.pair (id, workspace_id, principal_id, mentor_id, role, starts_on, created_at)
      select '${newId()}', workspace_id, principal_id, mentor_id, role, starts_on, now() from delivery.pair where id = '${pair.id}'`);
    expect((await reopens(cast.elena)).kind).toBe("paired_anew");
    expect((await reopens(cast.elena, cast.pairs.pedroAndLuis.id)).kind).toBe("not_ended");
  });

  it("goes on if only its planned end is taken back", async () => {
    await ends(cast.elena, pair.id, AHEAD);
    expect((await reopens(cast.elena)).kind).toBe("reopened");
    expect(await byMachine((tx) => endDuePairs(tx, onDay(30, "08:00")))).toBe(0);
  });
});

describe("another mentor", () => {
  const people = new Map<Member, Person>();
  beforeEach(async () => {
    for (const one of [cast.pedro, cast.marta, cast.amir])
      people.set(one, await byMachine((tx) => getPerson(tx, one.personId)));
  });
  const change = (who: Member, mentor: Member, on = TODAY) =>
    as(who, async (tx, me) =>
      changeMentorOfManagedPair(
        tx,
        me,
        pair.id,
        { mentor: people.get(mentor) as Person, on, reason: "role_change" },
        NOW,
      ),
    );

  it("begins with the principal where the other ends, and each of the three is told once", async () => {
    expect((await change(cast.elena, cast.pedro)).kind).toBe("changed");
    expect(await as(cast.ana, listMyPairs)).toEqual([]);
    expect((await as(cast.pedro, listMyPairs)).map(({ principal }) => principal.name).sort()).toEqual([
      "Luis Huamán",
      "Rosa Quispe",
    ]);
    expect(await said("ready")).toEqual(["pair.begun mentor", "pair.begun principal", "pair.ended mentor since"]);
    expect((await change(cast.elena, cast.pedro)).kind).toBe("paired_already");
  });

  it("begins on a day that is still to come, and the first goes on until the day before", async () => {
    expect((await change(cast.elena, cast.pedro, AHEAD)).kind).toBe("changed");
    expect(await rows(`select ends_on::text, ends_as from delivery.pair where id = '${pair.id}'`)).toEqual([
      { ends_on: "2026-11-29", ends_as: "role_change" },
    ]);
  });

  it("is never the coordinator herself, nobody who is no mentor, and no matter for others", async () => {
    expect((await change(cast.marta, cast.marta)).kind).toBe("own");
    expect((await change(cast.elena, cast.amir)).kind).toBe("no_mentor");
    expect((await change(cast.ana, cast.pedro)).kind).toBe("not_a_coordinator");
    expect((await change(cast.elena, cast.marta)).kind).toBe("changed");
  });
});

describe("a correction of a pair", () => {
  const correct = (who: Member, startsOn: string, id = pair.id) =>
    as(who, (tx, me) =>
      correctManagedPair(tx, me, id, { role: "second", startsOn: Temporal.PlainDate.from(startsOn) }, NOW),
    );

  it("keeps what stood there before, with who changed it and when", async () => {
    expect((await correct(cast.elena, "2026-11-10")).kind).toBe("changed");
    expect((await correct(cast.elena, "2026-11-10")).kind).toBe("unchanged");
    const [{ before, after, changed_by }] = await rows("select * from delivery.roster_change");
    expect({ before, after, changed_by }).toEqual({
      before: { role: "lead", starts_on: expect.any(String) },
      after: { role: "second", starts_on: "2026-11-10" },
      changed_by: cast.elena.personId,
    });
  });

  it("does not put the first day after a visit, nor touch a coordinator's own pair", async () => {
    expect((await correct(cast.elena, "2026-11-20")).kind).toBe("visit_before");
    expect((await correct(cast.marta, "2026-11-10", cast.pairs.martaAndCarmen.id)).kind).toBe("own");
  });
});

it("a pair that the machine ends is told of and kept too", async () => {
  await byMachine((tx) => endPair(tx, pair, { on: TODAY, reason: "completed" }, NOW));
  expect(await rows("select act, changed_by from delivery.roster_change")).toEqual([
    { act: "pair.end", changed_by: null },
  ]);
});
