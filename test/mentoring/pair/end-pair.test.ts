import { beforeEach, describe, expect, it } from "vitest";
import { asMachineIn, asPerson, type PersonTx, type Tx } from "#db/as.ts";
import { newId, type ReflectionThreadId, type VisitId } from "#kernel/id.ts";
import { listCommitments } from "#mentoring/commitment/commitment.store.ts";
import { type Notice, notify } from "#mentoring/notice.ts";
import { endPair } from "#mentoring/pair/end-pair.ts";
import { endPerson } from "#mentoring/pair/end-person.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { isActive } from "#mentoring/people/person.ts";
import { recognisePerson } from "#mentoring/people/recognise-person.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { type Cast, type CastPair, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit, insertVisit } from "#test/support/logged-visit.ts";
import { insertOfferedThread, insertPlannedThread } from "#test/support/offered-thread.ts";

const NOW = onDay(2, "10:00");
const ON = Temporal.PlainDate.from("2026-11-18");

let database: TestDatabase;
let cast: Cast;
let pair: CastPair;
let logged: Awaited<ReturnType<typeof insertLoggedVisit>>;
let coming: VisitId;
let past: VisitId;
let others: VisitId;
let open: ReflectionThreadId;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  pair = cast.pairs.anaAndRosa;
  logged = await insertLoggedVisit(database, pair);
  past = await insertVisit(database, pair, onDay(0, "14:00"));
  coming = await insertVisit(database, pair, onDay(8, "10:00"));
  others = await insertVisit(database, cast.pairs.pedroAndLuis, onDay(8, "10:00"));
  open = await insertOfferedThread(database, pair, { visitId: past, at: onDay(1, "16:00") });
  await insertPlannedThread(database, pair, coming);
  return () => database[Symbol.asyncDispose]();
});

const rows = async (query: string) => (await database.owner.query(query)).rows;
const byMachine = <T>(work: (tx: Tx) => Promise<T>) => asMachineIn(database.db, cast.workspaceId, work);
const ends = () => byMachine((tx) => endPair(tx, pair, { on: ON, reason: "rematch" }, NOW));
const leaves = ({ personId: id }: Member) => byMachine((tx) => endPerson(tx, { id }, { on: ON }, NOW));
const as = <T>(who: Member, read: (tx: PersonTx) => Promise<T>) => asPerson(database.db, who, read);
const plans = (to: Member, notice: Notice, about?: string) =>
  byMachine((tx) => notify(tx, to.personId, notice, { at: onDay(7, "09:00"), ...(about && { about }) }));
const waiting = async () =>
  (await rows("select kind from machine.outbox where state = 'ready' and kind not like 'pair.%' order by kind")).map(
    ({ kind }) => kind,
  );

describe("a pair that ends", () => {
  it("ends once, on a day and for a reason, with one audit line", async () => {
    expect([await ends(), await ends()]).toEqual([true, false]);
    expect(await rows("select ended_on::text, end_reason from delivery.pair where ended_at is not null")).toEqual([
      { ended_on: "2026-11-18", end_reason: "rematch" },
    ]);
    expect(await rows("select act, pair_id from machine.audit where act = 'pair.end'")).toEqual([
      { act: "pair.end", pair_id: pair.id },
    ]);
    expect(await as(cast.ana, listMyPairs)).toEqual([]);
    expect(await as(cast.pedro, listMyPairs)).toHaveLength(1);
  });

  it("withdraws the visits that are still to come, and leaves what was and what is others'", async () => {
    await ends();
    const status = async (id: VisitId) => (await byMachine((tx) => findVisit(tx, id)))?.status;
    expect(await status(coming)).toBe("voided");
    expect(await status(past)).toBe("planned");
    expect(await status(logged.visitId)).toBe("held");
    expect(await status(others)).toBe("planned");
  });

  it("withdraws every notice that is planned about it, and no other", async () => {
    await plans(cast.ana, { kind: "visit.ahead", visit: coming, for: cast.ana.personId }, `visit:${coming}`);
    await plans(cast.rosa, { kind: "reflection.nudge", thread: open }, `thread:${open}`);
    const { principal: commitment } = logged.commitments;
    const due = { kind: "commitment.due", commitment, for: cast.rosa.personId } as const;
    await plans(cast.rosa, due, `commitment:${commitment}`);
    await plans(cast.pedro, { kind: "visit.ahead", visit: others, for: cast.pedro.personId }, `visit:${others}`);
    await ends();
    expect(await waiting()).toEqual(["visit.ahead"]);
    expect(await rows("select person_id from machine.outbox where state = 'ready' and about like 'visit:%'")).toEqual([
      { person_id: cast.pedro.personId },
    ]);
  });

  it("closes the questions that wait for an answer, and drops those that were never asked", async () => {
    await ends();
    expect(await rows("select id, status from delivery.thread")).toEqual([{ id: open, status: "expired" }]);
    expect(await rows("select person_id from machine.audit where act = 'thread.expire'")).toEqual([
      { person_id: cast.rosa.personId },
    ]);
  });

  it("leaves the principal what was agreed", async () => {
    await ends();
    const open = await as(cast.rosa, (tx) => listCommitments(tx, "open"));
    expect(open.map(({ id }) => id)).toContain(logged.commitments.principal);
  });
});

describe("a person whose place ends", () => {
  it("cannot act any more, on a day that is kept, and their pairs end with it", async () => {
    expect([await leaves(cast.rosa), await leaves(cast.rosa)]).toEqual([true, false]);
    const rosa = await byMachine((tx) => getPerson(tx, cast.rosa.personId));
    expect(isActive(rosa)).toBe(false);
    expect(rosa.endedOn?.toString()).toBe("2026-11-18");
    expect(await as(cast.rosa, listMyPairs)).toEqual([]);
    expect(await as(cast.ana, listMyPairs)).toEqual([]);
    expect(await rows("select end_reason from delivery.pair where ended_at is not null")).toEqual([
      { end_reason: "left" },
    ]);
    const acts = await rows("select act from machine.audit where act in ('person.end', 'pair.end') order by act");
    expect(acts).toEqual([{ act: "pair.end" }, { act: "person.end" }]);
  });

  it("gets no notice that was planned for them, while the others get theirs", async () => {
    await plans(cast.rosa, { kind: "session.shared", session: logged.sessionId });
    await plans(cast.pedro, { kind: "visit.planned", visit: others });
    await leaves(cast.rosa);
    expect(await waiting()).toEqual(["visit.planned"]);
  });

  it("keeps their e-mail and their address, and whoever writes from that account is nobody else", async () => {
    await leaves(cast.rosa);
    const at = { surface: "slack", account: cast.slackTeamId, user: cast.rosa.slackUserId } as const;
    const user = { kind: "member", email: cast.rosa.email } as const;
    expect(await byMachine((tx) => recognisePerson(tx, at, user, NOW))).toMatchObject({
      kind: "recognised",
      person: { id: cast.rosa.personId, deactivatedAt: NOW },
    });
    const second = { ...at, user: "U0SECOND" };
    expect(await byMachine((tx) => recognisePerson(tx, second, user, NOW))).toEqual({
      kind: "refused",
      reason: "left",
    });
  });

  it("may have been deactivated before, because their account was closed", async () => {
    const closed = onDay(1, "09:00").toString();
    await database.owner.query("update delivery.person set deactivated_at = $2 where id = $1", [
      cast.rosa.personId,
      closed,
    ]);
    expect(await leaves(cast.rosa)).toBe(true);
    const rosa = await byMachine((tx) => getPerson(tx, cast.rosa.personId));
    expect(rosa.deactivatedAt?.toString()).toBe(closed);
    expect(await as(cast.ana, listMyPairs)).toEqual([]);
  });

  it("may have neither e-mail nor address left, as nobody else may", async () => {
    const { owner } = database;
    const release = async () => {
      await owner.query("begin");
      await owner.query("delete from machine.address where person_id = $1", [cast.rosa.personId]);
      await owner.query("update delivery.person set email = null where id = $1", [cast.rosa.personId]);
      await owner.query("commit");
    };
    await expect(release()).rejects.toThrow("a person has an e-mail or an address");
    await owner.query("rollback");
    await leaves(cast.rosa);
    await release();
  });

  it("is nobody in another workspace", async () => {
    await asMachineIn(database.db, cast.elsewhere.workspaceId, async (tx) => {
      expect(await endPerson(tx, { id: cast.rosa.personId }, { on: ON }, NOW)).toBe(false);
      expect(await endPair(tx, { id: newId() }, { on: ON, reason: "left" }, NOW)).toBe(false);
    });
    expect(await as(cast.rosa, listMyPairs)).toHaveLength(1);
  });
});
