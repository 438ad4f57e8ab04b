import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { asMachineIn, asPerson, type Tx } from "#db/as.ts";
import type { NoticeId, ReflectionThreadId, VisitId } from "#kernel/id.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { answerReflectionThread, declineReflectionThread } from "#mentoring/reflection/answer-thread.ts";
import { findMyReflectionThreadToAnswer } from "#mentoring/reflection/asked-thread.ts";
import { chooseVisitToReflectOn } from "#mentoring/reflection/choose-visit.ts";
import { enqueuePlannedQuestionNow } from "#mentoring/reflection/enqueue-question-now.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { replaceAskedQuestion } from "#mentoring/reflection/replace-question.ts";
import { shareReflectionThread } from "#mentoring/reflection/share-reflection.ts";
import { markReflectionThreadSent } from "#mentoring/reflection/thread.store.ts";
import { acting } from "#test/support/acting.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, type CastPair, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import {
  insertHeldVisit,
  insertOfferedThread,
  insertPlannedThread,
  insertQuestionNotice,
} from "#test/support/offered-thread.ts";
import { understood } from "#test/support/understood.ts";
import { waitingTransactions } from "#test/support/waiting.ts";

const NOW = onDay(11, "16:01");

let database: TestDatabase;
let cast: Cast;
let pair: CastPair;
/** Two visits that lie more than five school days apart: each has a question of its own. */
let visits: { readonly first: VisitId; readonly second: VisitId };
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  pair = cast.pairs.anaAndRosa;
  visits = { first: await insertHeldVisit(database, pair, 1), second: await insertHeldVisit(database, pair, 10) };
});
afterEach(() => database[Symbol.asyncDispose]());

describe("while it is uncertain whether a question was sent", () => {
  beforeEach(async () => {
    for (const visit of Object.values(visits)) await insertPlannedThread(database, pair, visit);
    await insertQuestionNotice(database, pair, { kind: "reflection.prompt", visit: visits.first, state: "uncertain" });
  });

  it("it is the one that words answer, and no other is asked before its day", async () => {
    await insertQuestionNotice(database, pair, { kind: "reflection.prompt", visit: visits.second, state: "ready" });
    const { rows } = await database.owner.query<{ id: NoticeId }>(
      "select id from machine.outbox where state = 'ready'",
    );
    const [notice] = rows;
    expect(await asRosa((tx, me) => findMyReflectionThreadToAnswer(tx, me))).toMatchObject({
      outcome: { visitId: visits.first },
    });
    const asked = await asRosa((tx, me) =>
      enqueuePlannedQuestionNow(tx, me, notice?.id ?? expect.fail("nothing waits"), NOW),
    );
    expect(asked).toEqual({ outcome: "another_open", audited: [], told: [] });
    expect(await states()).toEqual(["ready", "uncertain"]);
  });

  it("no other visit is chosen, but its own may be", async () => {
    const chooses = (visit: VisitId) => asRosa((tx, me) => chooseVisitToReflectOn(tx, me, visit, BANK, NOW));
    expect(await chooses(visits.second)).toMatchObject({ outcome: { kind: "over" }, told: [] });
    expect(await chooses(visits.first)).toMatchObject({ outcome: { kind: "chosen" } });
  });

  it("the choice of a visit is no question: words do not answer it, and the choice is made", async () => {
    const close = await insertHeldVisit(database, pair, 2);
    await database.owner.query("update delivery.thread set visit_id = $1 where visit_id = $2", [close, visits.first]);
    await database.owner.query("update machine.outbox set about = $1", [`visit:${close}`]);
    expect(await asRosa((tx, me) => findMyReflectionThreadToAnswer(tx, me))).toMatchObject({ outcome: undefined });
    expect(await asRosa((tx, me) => chooseVisitToReflectOn(tx, me, visits.first, BANK, NOW))).toMatchObject({
      outcome: { kind: "chosen" },
      told: ["reflection.chosen to Rosa Quispe"],
    });
  });
});

describe("a question that stands before her while another one is open", () => {
  let thread: ReflectionThreadId;
  beforeEach(async () => {
    await insertOfferedThread(database, pair, { visitId: visits.first, at: onDay(2, "16:00") });
    thread = await insertPlannedThread(database, pair, visits.second);
  });
  const answers = (said: string) =>
    asRosa((tx) =>
      answerReflectionThread(tx, thread, { place: 1, said: understood(said), source: "form", bank: BANK }, NOW),
    );

  it("takes an answer, which is kept as any other and asks nothing more; the open one stays open", async () => {
    const answered = await answers("Cuando Carmen pidió mostrar su clase.");
    expect(answered).toMatchObject({ outcome: { kind: "answered" }, audited: ["reflection.answer, own"] });
    expect(answered.outcome).not.toHaveProperty("followUp");
    expect(await threads()).toEqual(["completed", "offered"]);
    const kept = await asPerson(database.db, cast.rosa, (tx) => listMyReflections(tx, 3, thread));
    expect(kept).toMatchObject([{ text: "Cuando Carmen pidió mostrar su clase.", sharedWith: [] }]);
    expect(await asRosa((tx) => shareReflectionThread(tx, thread, NOW))).toMatchObject({
      told: ["reflection.shared to Ana Torres"],
    });
  });

  it("has a follow-up question where no other is open", async () => {
    await database.owner.query("update delivery.thread set expired_at = $1 where id <> $2", [NOW.toString(), thread]);
    expect((await answers("Cuando Carmen pidió mostrar su clase.")).outcome).toHaveProperty("followUp");
    expect(await threads()).toEqual(["expired", "started"]);
  });

  it("can be skipped", async () => {
    expect(await asRosa((tx) => declineReflectionThread(tx, thread, NOW))).toMatchObject({
      outcome: { kind: "declined" },
      audited: ["reflection.decline, own"],
    });
    expect(await threads()).toEqual(["declined", "offered"]);
  });

  it("is not exchanged", async () => {
    const exchanged = await asRosa((tx, me) => replaceAskedQuestion(tx, me, thread, BANK, NOW));
    expect(exchanged).toMatchObject({ outcome: { kind: "over" }, audited: [] });
    expect(await threads()).toEqual(["offered", "planned"]);
  });
});

test("two questions that become open at the same moment: one does, and nothing fails", async () => {
  const [one, other] = [
    await insertPlannedThread(database, pair, visits.first),
    await insertPlannedThread(database, pair, visits.second),
  ];
  const marks = (thread: ReflectionThreadId) => (tx: Tx) => markReflectionThreadSent(tx, thread, NOW);
  const outcomes = await asPerson(database.db, cast.rosa, async (tx) => {
    const first = await marks(one)(tx);
    const second = asMachineIn(database.db, cast.workspaceId, marks(other));
    await expect.poll(() => waitingTransactions(database), { timeout: 20_000 }).toBe(1);
    return { first, second };
  });
  expect([outcomes.first, await outcomes.second]).toEqual([true, false]);
  expect(await threads()).toEqual(["offered", "planned"]);
});

async function threads(): Promise<string[]> {
  const { rows } = await database.owner.query<{ status: string }>("select status from delivery.thread order by status");
  return rows.map(({ status }) => status);
}

function asRosa<Outcome>(
  act: (
    tx: Parameters<typeof enqueuePlannedQuestionNow>[0],
    me: Parameters<typeof enqueuePlannedQuestionNow>[1],
  ) => Promise<Outcome>,
) {
  return acting(database, cast.rosa, async (tx) => act(tx, await getPerson(tx, tx.personId)));
}

async function states(): Promise<string[]> {
  const { rows } = await database.owner.query<{ state: string }>("select state from machine.outbox order by state");
  return rows.map(({ state }) => state);
}
