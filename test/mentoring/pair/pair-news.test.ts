import { beforeEach, describe, expect, it } from "vitest";
import { asMachineIn, asPerson } from "#db/as.ts";
import { newId, type PairId } from "#kernel/id.ts";
import {
  beginManagedPair,
  changeMentorOfManagedPair,
  endManagedPair,
  reopenManagedPair,
} from "#mentoring/pair/manage-pair.ts";
import type { PairEndReason } from "#mentoring/pair/pair.ts";
import { believeAfter, findPairNews, type PairNews } from "#mentoring/pair/pair-news.ts";
import { PAIR_NEWS_WAIT } from "#mentoring/pair/tell-pair.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { planVisit } from "#mentoring/visit/plan-visit.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { shareable } from "#test/support/examined.ts";
import { insertVisit } from "#test/support/logged-visit.ts";

const TODAY = Temporal.PlainDate.from("2026-11-18");

describe("what somebody believes of a pair", () => {
  const [pair, other] = [newId<PairId>(), newId<PairId>()];
  const begun: PairNews = { kind: "pair.begun", subject: { pair }, state: "told" };
  const instead: PairNews = { kind: "pair.begun", subject: { pair: other, from: pair }, state: "told" };
  const until: PairNews = { kind: "pair.ended", subject: { pair, says: "until", on: "2026-11-30" }, state: "told" };

  it.each<[string, readonly PairNews[], string]>([
    ["came by a list", [], "running"],
    ["was told of the beginning", [begun], "running"],
    ["was to be told of it, and it was withdrawn", [{ ...begun, state: "withdrawn" }], "unheard"],
    ["was told of the last day", [until, begun], "until"],
    ["was told that another begins in its place", [instead, begun], "over"],
    ["is to be told that another begins in its place", [{ ...instead, state: "waiting" }], "over"],
    ["was not told so after all", [{ ...instead, state: "withdrawn" }], "running"],
  ])("who %s", (_, news, is) => {
    expect(believeAfter(pair, news).is).toBe(is);
  });

  it("is news only as far as it is different", () => {
    const on = Temporal.PlainDate.from("2026-11-30");
    const ended = { on, reason: "left" } as const;
    expect(findPairNews({ is: "running" }, {})).toBeUndefined();
    expect(findPairNews({ is: "unheard" }, {})).toEqual({ kind: "begun" });
    expect(findPairNews({ is: "over" }, {})).toEqual({ kind: "goes_on" });
    expect(findPairNews({ is: "unheard" }, { ended })).toBeUndefined();
    expect(findPairNews({ is: "until", on: "2026-11-30" }, { ended })).toBeUndefined();
    expect(findPairNews({ is: "running" }, { ended: { on, reason: "mistake" } })).toMatchObject({ says: "mistake" });
  });
});

describe("within some minutes", () => {
  let database: TestDatabase;
  let cast: Cast;
  let minute: number;
  beforeEach(async () => {
    database = await openTestDatabase();
    cast = await castOf(database);
    minute = 0;
    return () => database[Symbol.asyncDispose]();
  });

  const now = () => onDay(2, "10:00").add({ minutes: minute++ });
  const rows = async (query: string) => (await database.owner.query(query)).rows;
  const byElena = <T>(
    work: (tx: Parameters<typeof endManagedPair>[0], me: Parameters<typeof endManagedPair>[1]) => Promise<T>,
  ) => asPerson(database.db, cast.elena, async (tx) => work(tx, await getPerson(tx, tx.personId)));
  const personOf = ({ personId }: Member) =>
    asMachineIn(database.db, cast.workspaceId, (tx) => getPerson(tx, personId));
  const change = async (id: PairId, to: Member, reason: PairEndReason = "rematch") => {
    const mentor = await personOf(to);
    const done = await byElena((tx, me) => changeMentorOfManagedPair(tx, me, id, { mentor, on: TODAY, reason }, now()));
    return done.kind === "changed" ? done.pair : expect.fail(done.kind);
  };
  const end = (id: PairId, reason: PairEndReason = "rematch") =>
    byElena((tx, me) => endManagedPair(tx, me, id, { on: TODAY, reason }, now()));
  const reopen = (id: PairId, otherEnds?: PairEndReason) =>
    byElena((tx, me) => reopenManagedPair(tx, me, id, now(), { otherEnds }));
  const sends = () =>
    rows("update machine.outbox set state = 'sent', settled_at = now() where kind like 'pair.%' and state = 'ready'");
  const toldOf = async () =>
    (
      await rows(`select person.name, o.kind, o.subject from machine.outbox o join delivery.person on person.id = o.person_id
        where o.state = 'ready' and o.kind like 'pair.%' order by 1, 2`)
    ).map(({ name, kind, subject }) => [name, kind, subject.says, subject.leaves?.join("+")].filter(Boolean).join(" "));

  it("a wrong mentor who is replaced by another is never heard of, and each hears once what is different", async () => {
    const wrong = await change(cast.pairs.anaAndRosa.id, cast.pedro);
    const right = await change(wrong, cast.marta, "mistake");
    expect(await toldOf()).toEqual(["Ana Torres pair.ended since", "Marta Rojas pair.begun", "Rosa Quispe pair.begun"]);
    expect(
      await rows("select subject ->> 'from' as ended from machine.outbox where state = 'ready' and subject ? 'from'"),
    ).toEqual([{ ended: cast.pairs.anaAndRosa.id }]);
    await end(right);
    expect(await toldOf()).toEqual(["Ana Torres pair.ended since", "Rosa Quispe pair.ended since"]);
  });

  it("a change that is taken back in one act is told to nobody", async () => {
    const wrong = await change(cast.pairs.anaAndRosa.id, cast.pedro);
    expect((await reopen(cast.pairs.anaAndRosa.id)).kind).toBe("has_lead");
    expect(await reopen(cast.pairs.anaAndRosa.id, "mistake")).toMatchObject({
      kind: "reopened",
      instead: { id: wrong },
    });
    expect(await toldOf()).toEqual([]);
    expect(
      await rows(`select id from delivery.pair where ended_at is null and principal_id = '${cast.rosa.personId}'`),
    ).toEqual([{ id: cast.pairs.anaAndRosa.id }]);
  });

  it("what was told is followed by one correction for each", async () => {
    await change(cast.pairs.anaAndRosa.id, cast.pedro);
    await sends();
    await reopen(cast.pairs.anaAndRosa.id, "mistake");
    expect(await toldOf()).toEqual([
      "Ana Torres pair.goes_on",
      "Pedro Salas pair.ended mistake",
      "Rosa Quispe pair.goes_on",
    ]);
  });

  it("a mentor given after an end that was taken back ends with it, and both are heard of", async () => {
    await end(cast.pairs.anaAndRosa.id);
    await sends();
    const [principal, mentor] = [await personOf(cast.rosa), await personOf(cast.pedro)];
    await byElena((tx, me) => beginManagedPair(tx, me, { principal, mentor, role: "lead", on: TODAY }, now()));
    await reopen(cast.pairs.anaAndRosa.id, "mistake");
    expect(await toldOf()).toEqual(["Ana Torres pair.goes_on", "Rosa Quispe pair.goes_on"]);
  });

  it("waits, and says what stays and what does not take place only if there is any", async () => {
    await insertVisit(database, cast.pairs.anaAndRosa, onDay(8, "10:00"));
    await end(cast.pairs.anaAndRosa.id);
    expect(await toldOf()).toEqual(["Ana Torres pair.ended since visits", "Rosa Quispe pair.ended since visits"]);
    const [{ waits }] = await rows(
      "select min(not_before) = '2026-11-18T15:00:00Z'::timestamptz + interval '5 minutes' as waits from machine.outbox where kind = 'pair.ended'",
    );
    expect([waits, PAIR_NEWS_WAIT]).toEqual([true, { minutes: 5 }]);
  });

  it("visits after a planned last day are withdrawn at once, and stand again if it goes on or ends later", async () => {
    const [before, after] = [
      await insertVisit(database, cast.pairs.anaAndRosa, onDay(8, "10:00")),
      await insertVisit(database, cast.pairs.anaAndRosa, onDay(15, "10:00")),
    ];
    const endsOn = (on: string) =>
      byElena((tx, me) =>
        endManagedPair(
          tx,
          me,
          cast.pairs.anaAndRosa.id,
          { on: Temporal.PlainDate.from(on), reason: "completed" },
          now(),
        ),
      );
    const standing = async () =>
      (await rows("select id from delivery.visit where voided_at is null order by starts_at")).map(({ id }) => id);
    await endsOn("2026-11-30");
    expect(await standing()).toEqual([before]);
    expect(await toldOf()).toEqual(["Ana Torres pair.ended until visits", "Rosa Quispe pair.ended until visits"]);
    const plan = {
      pairId: cast.pairs.anaAndRosa.id,
      startsAt: onDay(15, "11:00"),
      minutes: 60,
      modality: "in_person" as const,
      purpose: shareable(""),
    };
    const plans = () => asPerson(database.db, cast.ana, (tx) => planVisit(tx, plan, now()));
    expect(await plans()).toEqual({ kind: "refused", problem: "after_end" });
    await endsOn("2026-12-05");
    expect(await standing()).toEqual([before, after]);
    await endsOn("2026-11-30");
    await end(cast.pairs.anaAndRosa.id);
    expect(await standing()).toEqual([]);
    await reopen(cast.pairs.anaAndRosa.id);
    expect(await standing()).toEqual([before, after]);
    expect(await toldOf()).toEqual([]);
  });
});
