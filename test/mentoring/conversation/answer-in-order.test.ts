import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import type { ReflectionThreadId } from "#kernel/id.ts";
import { handleChatMessage } from "#mentoring/conversation/handle-chat-message.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { answerReflectionThread } from "#mentoring/reflection/answer-thread.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { acting } from "#test/support/acting.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertOfferedThread } from "#test/support/offered-thread.ts";
import { understood } from "#test/support/understood.ts";

const FIRST = "El silencio antes de la respuesta.\nNadie lo esperaba.";
const SECOND = "Carmen mostró su clase.";
const THIRD = "Y preguntó por la mía.";
const at = (seconds: number) => onDay(2, "16:10").add({ seconds });
const NOW = at(60);

let database: TestDatabase;
let cast: Cast;
let thread: ReflectionThreadId;
let arrivals = 0;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  thread = await insertOfferedThread(database, cast.pairs.anaAndRosa);
});
beforeEach(async () => {
  await database.owner.query("delete from own.reflection");
  await database.owner.query("delete from machine.outbox");
  await database.owner.query("update delivery.thread set started_at = null, follow_up = null");
});
afterAll(() => database[Symbol.asyncDispose]());

describe("an answer of several messages", () => {
  const written: readonly [string, number][] = [
    [FIRST, 1],
    [SECOND, 2],
    [THIRD, 3],
  ];
  it.each([
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ])("stands in the order of writing when they arrive as %i, %i, %i", async (...order) => {
    for (const place of order) await hears(...(written[place] ?? expect.fail("no such message")));
    expect(await kept()).toEqual([
      { place: 1, text: [FIRST, SECOND, THIRD].join("\n"), writtenAt: String(at(1)), question: "moment-that-stayed" },
    ]);
  });

  it("has a reply to each of them, and the honest note in the first alone", async () => {
    for (const message of [written[1], written[0], written[2]]) await hears(...(message ?? expect.fail()));
    const { rows } = await database.owner.query(
      "select subject->>'tone' as tone from machine.outbox where kind = 'reflection.heard' order by id",
    );
    expect(rows.map(({ tone }) => tone)).toEqual(["first", "usual", "usual"]);
  });

  it("of the same moment stands as it arrived", async () => {
    for (const text of [SECOND, FIRST]) await hears(text, 1);
    expect(await kept()).toMatchObject([{ text: `${SECOND}\n${FIRST}` }]);
  });
});

describe("a message beside an answer in the form", () => {
  const submits = (text: string, place: 1 | 2, seconds: number) =>
    asPerson(database.db, cast.rosa, (tx) =>
      answerReflectionThread(tx, thread, { source: "form", place, said: understood(text), bank: BANK }, at(seconds)),
    );

  it("is joined to it, before it or after it", async () => {
    await submits(SECOND, 1, 2);
    await database.owner.query("update delivery.thread set follow_up = null");
    await hears(THIRD, 3);
    await hears(FIRST, 1);
    expect(await kept()).toMatchObject([{ place: 1, text: [FIRST, SECOND, THIRD].join("\n") }]);
  });

  it("answers the follow-up question if it was written after that was asked", async () => {
    await submits(SECOND, 1, 2);
    await hears(THIRD, 3);
    await hears(FIRST, 1);
    expect(await kept()).toMatchObject([
      { place: 1, text: `${FIRST}\n${SECOND}` },
      { place: 2, text: THIRD },
    ]);
  });

  it("is replaced by what the form says later, at the time of the first answer", async () => {
    await hears(FIRST, 1);
    await hears(SECOND, 2);
    await submits(THIRD, 1, 3);
    expect(await kept()).toMatchObject([{ text: THIRD, writtenAt: String(at(1)) }]);
  });
});

function hears(text: string, seconds: number) {
  const message = { id: `message-${++arrivals}`, said: understood(text), writtenAt: at(seconds) };
  return acting(database, cast.rosa, async (tx) => {
    expect(await handleChatMessage(tx, await getPerson(tx, tx.personId), message, [], NOW)).toMatchObject({
      kind: "placed",
    });
  });
}

/** The answers in the order in which they are shared. */
async function kept() {
  const reflections = await asPerson(database.db, cast.rosa, (tx) => listMyReflections(tx, 3, thread));
  return reflections
    .toReversed()
    .map(({ place, text, question, writtenAt }) => ({ place, text, question, writtenAt: String(writtenAt) }));
}
