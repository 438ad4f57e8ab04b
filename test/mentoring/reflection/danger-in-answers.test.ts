import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { answerReflectionThread } from "#mentoring/reflection/answer-thread.ts";
import { shareReflectionThread } from "#mentoring/reflection/share-reflection.ts";
import { findReflectionThread } from "#mentoring/reflection/thread.store.ts";
import { type CastPair, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertOfferedThread } from "#test/support/offered-thread.ts";
import { openContent } from "#test/support/opened-content.ts";
import { understood } from "#test/support/understood.ts";

const SILENCE = "El silencio después de la pregunta.";
const DESPAIR = "Anoche pensé en serio en quitarme la vida.";
const NOW = onDay(2, "16:10");

let database: TestDatabase;
let pairs: readonly CastPair[];
beforeAll(async () => {
  database = await openTestDatabase();
  const { anaAndRosa, pedroAndLuis, martaAndCarmen } = (await castOf(database)).pairs;
  pairs = [anaAndRosa, pedroAndLuis, martaAndCarmen];
});
afterAll(() => database[Symbol.asyncDispose]());

/** What is written to the question of a pair that nobody else uses here, one message after another, and then shared. */
async function writesAndShares(pair: CastPair, ...messages: readonly string[]) {
  const thread = await insertOfferedThread(database, pair);
  return asPerson(database.db, pair.principal, async (tx) => {
    const outcomes: string[] = [];
    for (const [seconds, text] of messages.entries()) {
      const said = { source: "chat", said: understood(text), writtenAt: NOW.add({ seconds }) } as const;
      outcomes.push((await answerReflectionThread(tx, thread, said, NOW)).kind);
    }
    const { status } = (await findReflectionThread(tx, thread)) ?? {};
    const { kind } = await shareReflectionThread(tx, thread, NOW);
    return { outcomes, status, shared: kind };
  });
}

describe("an answer in which somebody writes of their own danger", () => {
  const [first, second, third] = [0, 1, 2];

  it("ends the thread: what follows belongs to no question", async () => {
    expect(await writesAndShares(of(first), SILENCE, DESPAIR, "Y nada más.")).toEqual({
      outcomes: ["answered", "answered", "over"],
      status: "completed",
      shared: "shared",
    });
  });

  it("is shared without that sentence, whoever still presses the button of an earlier reply", async () => {
    expect(await openContent(database, of(first).programme.workspaceId)).toContain(SILENCE);
    expect((await openContent(database, of(first).programme.workspaceId)).join()).not.toContain("quitarme");
  });

  it("is not shared at all if nothing else stands in it, and nobody is told", async () => {
    expect(await writesAndShares(of(second), DESPAIR)).toMatchObject({ shared: "nothing_to_share" });
    const { rows } = await database.owner.query("select from machine.outbox where person_id = $1", [
      of(second).mentor.personId,
    ]);
    expect(rows).toEqual([]);
    const shared = "select from content.shared_reflection where pair_id = $1";
    expect((await database.owner.query(shared, [of(second).id])).rowCount).toBe(0);
  });

  it("leaves a thread that has expired as it is", async () => {
    const thread = await insertOfferedThread(database, of(third));
    await database.owner.query("update delivery.thread set expired_at = $2 where id = $1", [thread, NOW.toString()]);
    await asPerson(database.db, of(third).principal, async (tx) => {
      const said = { source: "form", place: 1, said: understood(DESPAIR) } as const;
      expect(await answerReflectionThread(tx, thread, said, NOW)).toMatchObject({ kind: "answered", danger: "self" });
      expect(await findReflectionThread(tx, thread)).toMatchObject({ status: "expired" });
    });
  });
});

const of = (place: number) => pairs[place] ?? expect.fail("no such pair");
