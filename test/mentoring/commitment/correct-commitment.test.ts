import { beforeEach, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { addCommitment } from "#mentoring/commitment/add-commitment.ts";
import { findCommitment, listSettledCommitments } from "#mentoring/commitment/commitment.store.ts";
import { correctCommitment, reopenCommitment } from "#mentoring/commitment/correct-commitment.ts";
import { listEarlierCommitments } from "#mentoring/commitment/earlier-commitment.store.ts";
import { settleCommitment } from "#mentoring/commitment/settle-commitment.ts";
import { tellOfOutcome } from "#mentoring/commitment/tell-of-outcome.ts";
import { acting } from "#test/support/acting.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { shareable } from "#test/support/examined.ts";
import { insertLoggedVisit } from "#test/support/logged-visit.ts";

let database: TestDatabase;
let cast: Cast;
let commitments: Awaited<ReturnType<typeof insertLoggedVisit>>["commitments"];
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
  ({ commitments } = await insertLoggedVisit(database, cast.pairs.anaAndRosa));
  return () => database[Symbol.asyncDispose]();
});

const NOW = onDay(14, "09:00");
const day = (on: string) => Temporal.PlainDate.from(on);

const corrects = (who: Member, id: typeof commitments.principal, text: string, on?: string) =>
  acting(database, who, (tx) =>
    correctCommitment(tx, id, { text: shareable(text), dueOn: on ? day(on) : undefined }, NOW),
  );
const reads = (who: Member, id: typeof commitments.principal) =>
  asPerson(database.db, who, async (tx) => ({
    now: await findCommitment(tx, id),
    earlier: await listEarlierCommitments(tx, id, 9),
  }));

describe("a commitment is corrected", () => {
  it("by whose it is; what stood before stays, with who replaced it, and both read it", async () => {
    const id = commitments.principal;
    const done = await corrects(cast.rosa, id, "Observar tres clases", "2026-12-04");
    expect(done).toEqual({ outcome: "changed", audited: ["commitment.correct"], told: [] });
    for (const who of [cast.rosa, cast.ana]) {
      const { now, earlier } = await reads(who, id);
      expect(now).toMatchObject({ text: "Observar tres clases", dueOn: day("2026-12-04"), redated: 1 });
      expect(now).not.toHaveProperty("cue");
      expect(earlier[0]).toMatchObject({
        text: "Observar dos clases de primero",
        cue: "El lunes, en la sala de profesores",
        dueOn: day("2026-11-30"),
        replacedBy: "principal",
      });
    }
  });

  it("with its kind, which an earlier form leaves as it is and the menu takes away", async () => {
    const id = commitments.principal;
    const to = (kind?: "relational" | null) =>
      acting(database, cast.rosa, (tx) => correctCommitment(tx, id, { text: shareable("Ver dos clases"), kind }, NOW));
    await to("relational");
    expect((await reads(cast.ana, id)).now).toMatchObject({ kind: "relational" });
    expect(await to()).toMatchObject({ outcome: "unchanged" });
    expect(await to(null)).toMatchObject({ outcome: "changed" });
    const { now, earlier } = await reads(cast.ana, id);
    expect(now).not.toHaveProperty("kind");
    expect(earlier[0]).toMatchObject({ kind: "relational" });
  });

  it("by the mentor who logged it, until the principal has changed it; never by another", async () => {
    const id = commitments.principal;
    expect(await corrects(cast.ana, id, "Observar dos clases de segundo", "2026-11-30")).toMatchObject({
      outcome: "changed",
    });
    expect((await reads(cast.rosa, id)).now).toMatchObject({ redated: 0, changedBy: "mentor" });
    await corrects(cast.rosa, id, "Observar una clase");
    expect(await corrects(cast.ana, id, "Observar dos clases")).toEqual({
      outcome: "not_yours",
      audited: [],
      told: [],
    });
    expect(await corrects(cast.rosa, commitments.mentor, "Otra cosa")).toMatchObject({ outcome: "not_yours" });
    for (const who of [cast.pedro, cast.elena])
      expect(await corrects(who, id, "Otra cosa")).toMatchObject({ outcome: "not_yours" });
  });

  it("and changes nothing if nothing was changed", async () => {
    await corrects(cast.rosa, commitments.joint, "Preparar la reunión");
    const again = await corrects(cast.rosa, commitments.joint, "Preparar la reunión");
    expect(again).toEqual({ outcome: "unchanged", audited: [], told: [] });
  });
});

describe("an outcome", () => {
  it("is taken back by whoever may settle it, and the history keeps it", async () => {
    const id = commitments.principal;
    const reopens = (who: Member) => acting(database, who, (tx) => reopenCommitment(tx, id, NOW));
    await acting(database, cast.rosa, (tx) => settleCommitment(tx, id, "dropped", NOW));
    expect(await reopens(cast.ana)).toMatchObject({ outcome: "not_yours" });
    expect(await corrects(cast.rosa, id, "Otra cosa")).toMatchObject({ outcome: "not_yours" });
    expect(await reopens(cast.rosa)).toMatchObject({ outcome: "changed", audited: ["commitment.reopen"] });
    const { now, earlier } = await reads(cast.ana, id);
    expect(now?.status).toBe("open");
    expect(earlier[0]).toMatchObject({ settledAs: "dropped", replacedBy: "principal" });
  });

  it("is told to the other side once, if its owner wants it, and not if it is taken back before", async () => {
    const id = commitments.principal;
    const tells = (who: Member) => acting(database, who, (tx) => tellOfOutcome(tx, id, NOW));
    expect(await tells(cast.rosa)).toMatchObject({ outcome: "unchanged", told: [] });
    const { told } = await acting(database, cast.rosa, (tx) => settleCommitment(tx, id, "done", NOW));
    expect(told).toEqual([]);
    expect(await tells(cast.ana)).toMatchObject({ outcome: "not_yours" });
    expect(await tells(cast.rosa)).toMatchObject({ outcome: "changed", audited: ["commitment.tell"] });
    expect(await tells(cast.rosa)).toMatchObject({ outcome: "unchanged", audited: [] });
    const news = "select person_id, state from machine.outbox where kind = 'commitment.settled'";
    expect((await database.owner.query(news)).rows).toEqual([{ person_id: cast.ana.personId, state: "ready" }]);
    await acting(database, cast.rosa, (tx) => reopenCommitment(tx, id, NOW));
    expect((await database.owner.query(news)).rows).toEqual([{ person_id: cast.ana.personId, state: "dead" }]);
  });
});

describe("a commitment without a session", () => {
  it("is added by each for themself, and read by both alone", async () => {
    const pair = cast.pairs.anaAndRosa.id;
    const wording = { text: shareable("Hablar con la UGEL"), dueOn: day("2026-11-20") };
    for (const [who, owner] of [
      [cast.rosa, "principal"],
      [cast.ana, "mentor"],
    ] as const) {
      const { outcome: id } = await acting(database, who, (tx) => addCommitment(tx, pair, wording, NOW));
      expect(id).toBeDefined();
      if (!id) continue;
      for (const reader of [cast.rosa, cast.ana])
        expect((await reads(reader, id)).now).toMatchObject({ owner, text: "Hablar con la UGEL" });
      expect((await reads(cast.elena, id)).now).toBeUndefined();
      await acting(database, who, (tx) => settleCommitment(tx, id, "done", NOW));
    }
    expect(await asPerson(database.db, cast.ana, (tx) => listSettledCommitments(tx, pair, 9, 0))).toHaveLength(2);
    expect((await acting(database, cast.elena, (tx) => addCommitment(tx, pair, wording, NOW))).outcome).toBeUndefined();
  });
});
