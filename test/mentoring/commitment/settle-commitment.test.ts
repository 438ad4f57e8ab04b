import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { findCommitment } from "#mentoring/commitment/commitment.store.ts";
import { settleCommitment } from "#mentoring/commitment/settle-commitment.ts";
import { notify } from "#mentoring/notice.ts";
import { listWaitingNotices } from "#mentoring/waiting.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { insertLoggedVisit } from "#test/support/logged-visit.ts";

let database: TestDatabase;
let cast: Cast;
let commitments: Awaited<ReturnType<typeof insertLoggedVisit>>["commitments"];
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  ({ commitments } = await insertLoggedVisit(database, cast.pairs.anaAndRosa));
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(14, "09:00");

describe("what has happened with a commitment", () => {
  it("is said by whose it is, and is not asked about any more", async () => {
    const { rosa } = cast;
    const id = commitments.principal;
    const due = { kind: "commitment.due" as const, commitment: id, for: rosa.personId };
    await asPerson(database.db, rosa, (tx) =>
      notify(tx, rosa.personId, due, { at: onDay(15, "07:00"), about: `commitment:${id}` }),
    );
    expect(await acting(database, rosa, (tx) => settleCommitment(tx, id, "done", NOW))).toEqual({
      outcome: { kind: "settled", as: "done" },
      audited: ["commitment.settle"],
      told: [],
    });
    const waiting = await asPerson(database.db, rosa, listWaitingNotices);
    expect(waiting.filter(({ subject }) => JSON.stringify(subject).includes(id))).toEqual([]);
  });

  it("is said once: a second word changes nothing", async () => {
    const { db } = database;
    const id = commitments.joint;
    await acting(database, cast.ana, (tx) => settleCommitment(tx, id, "changed", NOW));
    const again = await acting(database, cast.rosa, (tx) => settleCommitment(tx, id, "dropped", NOW));
    expect(again).toEqual({ outcome: { kind: "over" }, audited: [], told: [] });
    expect(await asPerson(db, cast.ana, (tx) => findCommitment(tx, id))).toMatchObject({ status: "changed" });
  });

  it("is not for the other half of the pair to say, nor for another mentor", async () => {
    for (const other of [cast.rosa, cast.pedro]) {
      const done = await acting(database, other, (tx) => settleCommitment(tx, commitments.mentor, "done", NOW));
      expect(done).toEqual({ outcome: { kind: "over" }, audited: [], told: [] });
    }
  });
});
