import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NoticeId, VisitId } from "#kernel/id.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { askPlannedQuestionNow } from "#mentoring/reflection/ask-now.ts";
import { findMyThreadToAnswer } from "#mentoring/reflection/asked-thread.ts";
import { chooseVisitToReflectOn } from "#mentoring/reflection/choose-visit.ts";
import { acting } from "#test/support/acting.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, type CastPair, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertHeldVisit, insertPlannedThread, insertQuestionNotice } from "#test/support/offered-thread.ts";

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
    expect(await asRosa((tx, me) => findMyThreadToAnswer(tx, me))).toMatchObject({
      outcome: { visitId: visits.first },
    });
    const asked = await asRosa((tx, me) =>
      askPlannedQuestionNow(tx, me, notice?.id ?? expect.fail("nothing waits"), NOW),
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
    expect(await asRosa((tx, me) => findMyThreadToAnswer(tx, me))).toMatchObject({ outcome: undefined });
    expect(await asRosa((tx, me) => chooseVisitToReflectOn(tx, me, visits.first, BANK, NOW))).toMatchObject({
      outcome: { kind: "chosen" },
      told: ["reflection.chosen to Rosa Quispe"],
    });
  });
});

function asRosa<Outcome>(
  act: (
    tx: Parameters<typeof askPlannedQuestionNow>[0],
    me: Parameters<typeof askPlannedQuestionNow>[1],
  ) => Promise<Outcome>,
) {
  return acting(database, cast.rosa, async (tx) => act(tx, await getPerson(tx, tx.personId)));
}

async function states(): Promise<string[]> {
  const { rows } = await database.owner.query<{ state: string }>("select state from machine.outbox order by state");
  return rows.map(({ state }) => state);
}
