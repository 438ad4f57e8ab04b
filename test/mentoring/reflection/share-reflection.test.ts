import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import type { ReflectionThreadId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import {
  answerReflectionThread,
  completeReflectionThread,
  declineReflectionThread,
} from "#mentoring/reflection/answer-thread.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { eraseReflection, shareReflectionThread, unshareReflection } from "#mentoring/reflection/share-reflection.ts";
import { listWaitingNotices } from "#mentoring/waiting.ts";
import { acting } from "#test/support/acting.ts";
import { type CastPair, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertOfferedThread } from "#test/support/offered-thread.ts";
import { understood } from "#test/support/understood.ts";

let database: TestDatabase;
let pairs: Record<"rosa" | "luis" | "carmen", CastPair>;
beforeAll(async () => {
  database = await openTestDatabase();
  const cast = await castOf(database);
  const { anaAndRosa, pedroAndLuis, martaAndCarmen } = cast.pairs;
  pairs = { rosa: anaAndRosa, luis: pedroAndLuis, carmen: martaAndCarmen };
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(2, "16:10");

const offered = (pair: CastPair) => insertOfferedThread(database, pair);
const answers = ({ principal }: CastPair, id: ReflectionThreadId) =>
  acting(database, principal, (tx) =>
    answerReflectionThread(tx, id, { place: 1, said: understood("El silencio"), source: "form" }, NOW),
  );
const reflectionsOf = ({ principal }: CastPair) => asPerson(database.db, principal, (tx) => listMyReflections(tx, 9));

describe("what a principal answers", () => {
  it("is theirs until they share it, erase it or take it back, also when the pair has ended", async () => {
    const { principal } = pairs.rosa;
    const thread = await offered(pairs.rosa);
    expect(await answers(pairs.rosa, thread)).toMatchObject({
      outcome: { kind: "answered" },
      audited: ["reflection.answer, own"],
      told: [],
    });
    expect(await acting(database, principal, (tx) => shareReflectionThread(tx, thread, NOW))).toEqual({
      outcome: { kind: "shared", mentor: "Ana Torres" },
      audited: ["reflection.share", "reflection.complete, own"],
      told: ["reflection.shared to Ana Torres"],
    });
    const again = await acting(database, principal, (tx) => shareReflectionThread(tx, thread, NOW));
    expect(again).toMatchObject({ outcome: { kind: "shared" }, audited: [], told: [] });

    const ended = "update delivery.pair set ended_at = now(), end_reason = 'rematch' where id = $1";
    await database.owner.query(ended, [pairs.rosa.id]);
    const [shared] = await reflectionsOf(pairs.rosa);
    const id = shared?.id ?? expect.fail("nothing was kept");
    const takes = () => acting(database, principal, (tx) => unshareReflection(tx, id, NOW));
    expect(await takes()).toMatchObject({ audited: ["reflection.take_back"] });
    expect(await takes()).toMatchObject({ audited: [] });
    const erases = () => acting(database, principal, (tx) => eraseReflection(tx, id, NOW));
    expect(await erases()).toMatchObject({ audited: ["reflection.erase, own"] });
    expect(await erases()).toMatchObject({ audited: [] });
    expect(await reflectionsOf(pairs.rosa)).toEqual([]);
  });

  it("names no reflection in its audit lines: that id says when it was written", async () => {
    const { rows } = await database.owner.query(
      "select distinct subject_kind, subject_id from machine.audit where act like 'reflection.%'",
    );
    expect(rows).toEqual([{ subject_kind: "pair", subject_id: pairs.rosa.id }]);
  });

  it("can stay private, which closes the question once", async () => {
    const thread = await offered(pairs.luis);
    await answers(pairs.luis, thread);
    const completes = () => acting(database, pairs.luis.principal, (tx) => completeReflectionThread(tx, thread, NOW));
    expect(await completes()).toMatchObject({ audited: ["reflection.complete, own"], told: [] });
    expect(await completes()).toMatchObject({ audited: [] });
    expect(await answers(pairs.luis, thread)).toMatchObject({ outcome: { kind: "over" }, audited: [] });
  });

  it("is taken back from the mentor when it is erased", async () => {
    const { principal } = pairs.luis;
    const [reflection] = await reflectionsOf(pairs.luis);
    const { id, threadId } = reflection ?? expect.fail("nothing was kept");
    await acting(database, principal, (tx) => shareReflectionThread(tx, threadId, NOW));
    expect(await acting(database, principal, (tx) => eraseReflection(tx, id, NOW))).toMatchObject({
      audited: ["reflection.take_back", "reflection.erase, own"],
    });
    const { rows } = await database.owner.query("select reason from machine.outbox where about = $1", [
      `reflection:${id}:${pairs.luis.id}`,
    ]);
    expect(rows).toEqual([{ reason: "withdrawn: taken back" }]);
  });

  it("may be no, once; and what was never answered cannot be shared", async () => {
    const thread = await offered(pairs.carmen);
    const { principal } = pairs.carmen;
    expect(await acting(database, principal, (tx) => shareReflectionThread(tx, thread, NOW))).toEqual({
      outcome: { kind: "gone" },
      audited: [],
      told: [],
    });
    const nudge = { kind: "reflection.nudge" as const, thread };
    await asPerson(database.db, principal, (tx) =>
      notify(tx, principal.personId, nudge, { at: onDay(4, "16:00"), about: `thread:${thread}` }),
    );
    const declines = () => acting(database, principal, (tx) => declineReflectionThread(tx, thread, NOW));
    expect(await declines()).toMatchObject({ outcome: { kind: "declined" }, audited: ["reflection.decline, own"] });
    expect(await declines()).toMatchObject({ outcome: { kind: "over" }, audited: [] });
    expect(await asPerson(database.db, principal, listWaitingNotices)).toEqual([]);
  });
});
