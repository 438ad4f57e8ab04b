import { afterAll, beforeAll, expect, it } from "vitest";
import { asPerson, asReader } from "#db/as.ts";
import { describeNotice } from "#mentoring/delivery/describe/describe.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { answerReflectionThread } from "#mentoring/reflection/answer-thread.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { shareReflectionThread, unshareReflection } from "#mentoring/reflection/share-reflection.ts";
import { BANK } from "#test/support/bank.ts";
import { castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertOfferedThread } from "#test/support/offered-thread.ts";
import { understood } from "#test/support/understood.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(2, "16:10");
const AGAIN = NOW.add({ seconds: 2 });

it("is told once if it is shared again while the first news of it was being sent", async () => {
  const pair = (await castOf(database)).pairs.anaAndRosa;
  const { principal, mentor } = pair;
  const thread = await insertOfferedThread(database, pair);
  await asPerson(database.db, principal, async (tx) => {
    await answerReflectionThread(tx, thread, { place: 1, said: understood("El silencio"), source: "form" }, NOW);
    await shareReflectionThread(tx, thread, NOW);
  });
  const [{ id } = expect.fail("nothing was kept")] = await asPerson(database.db, principal, (tx) =>
    listMyReflections(tx, 1),
  );
  const tells = (at: Temporal.Instant) =>
    asReader(database.db, mentor, async (tx) => {
      const notice = { kind: "reflection.shared", reflection: id, at: at.toString() } as const;
      const me = await getPerson(tx, mentor.personId);
      return describeNotice({ tx, me, bank: BANK, now: AGAIN }, notice);
    });
  expect(await tells(NOW)).toMatchObject({ kind: "say" });
  await asPerson(database.db, principal, (tx) => unshareReflection(tx, id, NOW));
  await asPerson(database.db, principal, (tx) => shareReflectionThread(tx, thread, AGAIN));
  expect(await tells(NOW)).toEqual({ kind: "obsolete", reason: "shared anew" });
  expect(await tells(AGAIN)).toMatchObject({ kind: "say" });
});
