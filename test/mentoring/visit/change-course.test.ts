import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson, asReader, type PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { describeNotice } from "#mentoring/delivery/describe/describe.ts";
import { parseNotice } from "#mentoring/notice.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { cancelVisit } from "#mentoring/visit/cancel-visit.ts";
import { convertVisit, missVisit, reopenVisit, restoreVisit, voidVisit } from "#mentoring/visit/change-course.ts";
import { moveVisit } from "#mentoring/visit/move-visit.ts";
import { planVisit } from "#mentoring/visit/plan-visit.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { shareable } from "#test/support/examined.ts";
import { insertVisit } from "#test/support/logged-visit.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(0, "09:00");
let hour = 0;
/** Each test has a visit at a time of its own. */
const freshVisit = (facts: Record<string, unknown> = {}) =>
  insertVisit(database, cast.pairs.anaAndRosa, onDay(2, "07:00").add({ minutes: ++hour }), facts);
const does = <Done>(who: Member, act: (tx: PersonTx) => Promise<Done>) => asPerson(database.db, who, act);
const statusOf = async (id: VisitId) =>
  (await database.owner.query("select status from delivery.visit where id = $1", [id])).rows[0]?.status;

/** Says what is due to them, as the outbox would; answers what it said. */
async function hears(who: Member): Promise<string[]> {
  const { rows } = await database.owner.query(
    "select id, kind, subject from machine.outbox where person_id = $1 and state = 'ready' and not_before <= $2 order by id",
    [who.personId, NOW.toString()],
  );
  const heard: string[] = [];
  for (const row of rows) {
    const described = await asReader(database.db, who, async (tx) =>
      describeNotice({ tx, me: await getPerson(tx, who.personId), bank: BANK, now: NOW }, parseNotice(row)),
    );
    const [state, reason] = described.kind === "say" ? ["sent", null] : ["dead", "obsolete"];
    await database.owner.query(
      "update machine.outbox set state = $1, reason = $2, settled_at = now(), tried_at = clock_timestamp() where id = $3",
      [state, reason, row.id],
    );
    if (described.kind === "say") heard.push(row.kind);
  }
  return heard;
}

describe("a visit that is called off and stands again", () => {
  it("is news each time it was heard of, also to who called it off", async () => {
    const id = await freshVisit();
    for (const _ of [1, 2]) {
      await does(cast.ana, (tx) => cancelVisit(tx, id, "transport_weather", NOW));
      expect(await hears(cast.rosa)).toEqual(["visit.cancelled"]);
      await does(cast.rosa, (tx) => reopenVisit(tx, id, NOW));
      expect(await hears(cast.ana)).toEqual(["visit.reopened"]);
      expect(await statusOf(id)).toBe("planned");
      await does(cast.rosa, (tx) => cancelVisit(tx, id, "leave", NOW));
      await does(cast.ana, (tx) => reopenVisit(tx, id, NOW));
      expect(await hears(cast.rosa)).toEqual(["visit.reopened"]);
    }
  });

  it("is no news if it stood again before anybody heard", async () => {
    const id = await freshVisit();
    await does(cast.ana, (tx) => cancelVisit(tx, id, "leave", NOW));
    await does(cast.ana, (tx) => reopenVisit(tx, id, NOW));
    expect(await hears(cast.rosa)).toEqual([]);
  });

  it("does not come back while another stands in its place", async () => {
    const id = await freshVisit();
    const instead = { startsAt: onDay(5, "10:00"), modality: "phone" as const };
    await does(cast.ana, (tx) => cancelVisit(tx, id, "leave", NOW, instead));
    expect(await does(cast.ana, (tx) => reopenVisit(tx, id, NOW))).toMatchObject({ kind: "refused", why: "replaced" });
    await hears(cast.rosa);
  });
});

describe("a visit that is moved", () => {
  const plan = (startsAt: Temporal.Instant) => ({
    ...{ pairId: cast.pairs.anaAndRosa.id, startsAt, minutes: 60, modality: "in_person" as const },
    purpose: shareable(""),
  });
  const moves = async (id: VisitId, startsAt: Temporal.Instant) => {
    const moved = await does(cast.ana, (tx) => moveVisit(tx, id, plan(startsAt), NOW));
    return moved.kind === "moved" ? moved.visit.id : expect.fail(moved.kind);
  };

  it("and moved back before anybody heard is no news, and is if they had heard", async () => {
    const [from, to] = [onDay(3, "11:00"), onDay(4, "11:00")];
    const id = await insertVisit(database, cast.pairs.anaAndRosa, from);
    const back = await moves(await moves(id, to), from);
    expect(await hears(cast.rosa)).toEqual([]);
    const away = await moves(back, to);
    expect(await hears(cast.rosa)).toEqual(["visit.moved"]);
    await moves(away, from);
    expect(await hears(cast.rosa)).toEqual(["visit.moved"]);
  });

  it("and withdrawn before anybody heard of it was never there", async () => {
    const planned = await does(cast.ana, (tx) => planVisit(tx, plan(onDay(6, "08:00")), NOW));
    const id = planned.kind === "planned" ? planned.visit.id : expect.fail(planned.kind);
    await does(cast.ana, (tx) => voidVisit(tx, id, NOW));
    expect(await hears(cast.rosa)).toEqual([]);
    expect(await statusOf(id)).toBe("voided");
  });
});

describe("a visit", () => {
  it("is held as a call, and as planned after all; who did not hear of the first hears of none", async () => {
    const id = await freshVisit();
    await does(cast.ana, (tx) => convertVisit(tx, id, "phone", NOW));
    await does(cast.ana, (tx) => convertVisit(tx, id, "in_person", NOW));
    expect(await hears(cast.rosa)).toEqual([]);
    await does(cast.rosa, (tx) => convertVisit(tx, id, "video", NOW));
    expect(await hears(cast.ana)).toEqual(["visit.converted"]);
    await does(cast.rosa, (tx) => convertVisit(tx, id, "in_person", NOW));
    expect(await hears(cast.ana)).toEqual(["visit.converted"]);
  });

  it("that was entered by mistake is gone, with one line to who knew of it, and comes back as it was", async () => {
    const id = await freshVisit({ confirmed_at: NOW, confirmed_by: cast.rosa.personId });
    await does(cast.ana, (tx) => voidVisit(tx, id, NOW));
    expect(await hears(cast.rosa)).toEqual(["visit.voided"]);
    await does(cast.ana, (tx) => restoreVisit(tx, id, NOW));
    expect(await statusOf(id)).toBe("confirmed");
    expect(await hears(cast.rosa)).toEqual(["visit.reopened"]);
  });

  it("at which they did not meet is nobody's fault, and may have been held after all", async () => {
    const id = await insertVisit(database, cast.pairs.anaAndRosa, onDay(-1, "10:00"));
    await does(cast.rosa, (tx) => missVisit(tx, id, "mentor", NOW));
    expect(await hears(cast.ana)).toEqual(["visit.missed"]);
    const reason = "select status, cancel_reason, no_show from delivery.visit where id = $1";
    const { rows } = await database.owner.query(reason, [id]);
    expect(rows).toEqual([{ status: "no_show", cancel_reason: "mentor_unavailable", no_show: true }]);
    await does(cast.ana, (tx) => reopenVisit(tx, id, NOW));
    expect(await statusOf(id)).toBe("planned");
  });

  it("of another pair cannot be touched", async () => {
    const id = await freshVisit();
    const acts = [
      does(cast.pedro, (tx) => convertVisit(tx, id, "phone", NOW)),
      does(cast.pedro, (tx) => voidVisit(tx, id, NOW)),
      does(cast.elena, (tx) => missVisit(tx, id, "mentor", NOW)),
    ];
    for (const outcome of await Promise.all(acts)) expect(outcome).toEqual({ kind: "not_yours" });
  });
});
