import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { newId, type PairId } from "#kernel/id.ts";
import { listEarlierAnswers } from "#mentoring/reflection/earlier.store.ts";
import { editReflection } from "#mentoring/reflection/edit-reflection.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { eraseReflection, shareReflection, unshareReflection } from "#mentoring/reflection/share-reflection.ts";
import { findSharedReflection, insertSharedReflection } from "#mentoring/reflection/shared.store.ts";
import { type Member, onDay } from "#test/support/cast.ts";
import { examined, shareable } from "#test/support/examined.ts";
import { insertRow } from "#test/support/rows.ts";
import { EARLIER_ANSWER, OPENING_ANSWER, SECOND_ANSWER } from "./asked.ts";
import { NOW } from "./ground.ts";
import { attempt, brokenBy, openScene, type Scene } from "./scene.ts";
import { insertInto, query } from "./statement.ts";
import { THINGS } from "./things.ts";

describe("a reflection that is shared", () => {
  let scene: Scene;
  /** Pedro accompanies Rosa too, in a pair of their own. */
  let secondPairId: PairId;
  beforeEach(async () => {
    scene = await openScene();
    secondPairId = await insertSecondPair(scene);
    return () => scene[Symbol.asyncDispose]();
  });

  it("is read by the mentor of its pair, and not by the principal's other mentor", async () => {
    const { ana, pedro } = scene.cast;
    expect(await sharedWith(ana)).toBe(OPENING_ANSWER);
    expect(await sharedWith(pedro)).toBeUndefined();
    const everything = query("select from content.shared_reflection");
    expect(await attempt(scene, pedro, everything)).toBe("nothing");
  });

  it("with the other mentor is read by that one alone", async () => {
    const { ana, pedro, rosa } = scene.cast;
    const { privateId } = scene.asked;
    await asPerson(scene.database.db, rosa, (tx) =>
      insertSharedReflection(tx, { id: privateId, text: shareable(SECOND_ANSWER) }, secondPairId, onDay(3, "09:00")),
    );
    expect(await sharedWith(pedro, privateId)).toBe(SECOND_ANSWER);
    expect(await sharedWith(ana, privateId)).toBeUndefined();
  });

  it("shows each mentor the latest text once it is edited, and what stood before only to its author", async () => {
    const { ana, pedro, rosa } = scene.cast;
    const { sharedId, earlierId } = scene.asked;
    const { db } = scene.database;
    const words = { own: examined("Pensar antes"), shareable: shareable("Pensar antes") };
    await asPerson(db, rosa, (tx) => shareReflection(tx, sharedId, secondPairId, LATER));
    expect(await asPerson(db, rosa, (tx) => editReflection(tx, sharedId, words, LATER))).toBe("edited");
    expect([await sharedWith(ana), await sharedWith(pedro)]).toEqual(["Pensar antes", "Pensar antes"]);
    const earlier = (who: Member) => asPerson(db, who, (tx) => listEarlierAnswers(tx, sharedId));
    expect((await earlier(rosa)).map(({ text }) => text)).toEqual([OPENING_ANSWER, EARLIER_ANSWER]);
    for (const who of [ana, pedro, scene.cast.elena]) {
      expect(await earlier(who), who.name).toEqual([]);
      const read = query("select from own.reflection_earlier where id = $1", earlierId);
      expect(await attempt(scene, who, read), who.name).toBe("nothing");
    }
  });

  it("is taken back from one of two mentors, and stays with the other", async () => {
    const { ana, pedro, rosa } = scene.cast;
    const { sharedId } = scene.asked;
    const { db } = scene.database;
    await asPerson(db, rosa, (tx) => shareReflection(tx, sharedId, secondPairId, LATER));
    await asPerson(db, rosa, (tx) => unshareReflection(tx, sharedId, LATER, scene.pair.id));
    expect([await sharedWith(ana), await sharedWith(pedro)]).toEqual([undefined, OPENING_ANSWER]);
  });

  it("is written into the past by nobody else, and into no answer of another", async () => {
    const { ana, luis } = scene.cast;
    const fresh = THINGS["what Rosa wrote before she edited it"].fresh(scene);
    expect(await attempt(scene, ana, insertInto("own.reflection_earlier", fresh))).toBe("denied");
    const own = { ...fresh, author_id: luis.personId };
    expect(await brokenBy(scene, luis, insertInto("own.reflection_earlier", own))).toBe(NO_SUCH_ROW);
  });

  it("is gone for the mentor once it is taken back, and still there for its author", async () => {
    const { ana, rosa } = scene.cast;
    await asPerson(scene.database.db, rosa, (tx) => unshareReflection(tx, scene.asked.sharedId, onDay(3, "09:00")));
    expect(await sharedWith(ana)).toBeUndefined();
    expect(await attempt(scene, ana, query("select from content.shared_reflection"))).toBe("nothing");
    expect(await textsOf(rosa)).toContain(OPENING_ANSWER);
  });

  it("is gone for both once its author erases it", async () => {
    const { ana, rosa } = scene.cast;
    await asPerson(scene.database.db, rosa, (tx) => eraseReflection(tx, scene.asked.sharedId, onDay(3, "09:00")));
    expect(await sharedWith(ana)).toBeUndefined();
    expect(await textsOf(rosa)).toEqual([SECOND_ANSWER]);
  });

  it("stays with its pair", async () => {
    const { ana, rosa } = scene.cast;
    for (const column of ["pair_id", "author_id", "reflection_id", "workspace_id", "shared_at"]) {
      const rewrite = query(
        `update content.shared_reflection set ${column} = ${column} where reflection_id = $1`,
        scene.asked.sharedId,
      );
      expect(await attempt(scene, rosa, rewrite), column).toBe("denied");
      expect(await attempt(scene, ana, rewrite), column).toBe("denied");
    }
  });

  it("leaves the mentor when the pair ends, and is not for the next one", async () => {
    const { ana, pedro, rosa } = scene.cast;
    await endPair(scene);
    expect(await sharedWith(ana)).toBeUndefined();
    expect(await sharedWith(pedro)).toBeUndefined();
    expect(await textsOf(rosa)).toContain(OPENING_ANSWER);
    const share = insertInto("content.shared_reflection", THINGS["what Rosa shared"].fresh(scene));
    expect(await attempt(scene, rosa, share)).toBe("denied");
    expect(await attempt(scene, rosa, query("select from delivery.thread"))).toBe("allowed");
  });

  it("can be taken back also after the pair has ended", async () => {
    const { database, asked, cast } = scene;
    await endPair(scene);
    await asPerson(database.db, cast.rosa, (tx) => unshareReflection(tx, asked.sharedId, onDay(3, "09:00")));
    expect((await database.owner.query("select from content.shared_reflection")).rowCount).toBe(0);
    expect(await textsOf(cast.rosa)).toContain(OPENING_ANSWER);
  });

  it("can be erased with its copy also after the pair has ended", async () => {
    const { database, asked, cast } = scene;
    await endPair(scene);
    await asPerson(database.db, cast.rosa, (tx) => eraseReflection(tx, asked.sharedId, onDay(3, "09:00")));
    const { rowCount } = await database.owner.query("select from content.shared_reflection");
    expect(rowCount).toBe(0);
  });

  function sharedWith(reader: Member, id = scene.asked.sharedId): Promise<string | undefined> {
    return asPerson(scene.database.db, reader, async (tx) => (await findSharedReflection(tx, id))?.text);
  }

  function textsOf(author: Member): Promise<string[]> {
    return asPerson(scene.database.db, author, async (tx) => (await listMyReflections(tx, 9)).map(({ text }) => text));
  }
});

describe("nobody reaches into what another was asked", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene[Symbol.asyncDispose]());

  it("not the mentor, by writing a reflection in a principal's name, or in that thread", async () => {
    const { ana, rosa } = scene.cast;
    const answer = THINGS["Rosa's private reflection"].fresh(scene);
    expect(await attempt(scene, ana, insertInto("own.reflection", answer))).toBe("denied");
    const own = { ...answer, author_id: ana.personId };
    expect(await brokenBy(scene, ana, insertInto("own.reflection", own))).toBe(NO_SUCH_ROW);
    expect(await attempt(scene, rosa, insertInto("own.reflection", answer))).toBe("allowed");
  });

  it("not another principal, by sharing what is not theirs", async () => {
    const { luis, pairs } = scene.cast;
    const share = (facts: Record<string, unknown>) =>
      insertInto("content.shared_reflection", { ...THINGS["what Rosa shared"].fresh(scene), ...facts });
    expect(await attempt(scene, luis, share({ pair_id: pairs.pedroAndLuis.id }))).toBe("denied");
    const asOwn = share({ pair_id: pairs.pedroAndLuis.id, author_id: luis.personId });
    expect(await brokenBy(scene, luis, asOwn)).toBe(NO_SUCH_ROW);
  });

  it("not the author, by sharing with a pair that is not theirs", async () => {
    const { rosa, pairs } = scene.cast;
    const share = { ...THINGS["what Rosa shared"].fresh(scene), pair_id: pairs.pedroAndLuis.id };
    expect(await attempt(scene, rosa, insertInto("content.shared_reflection", share))).toBe("denied");
  });

  it("nor learns from a collision whether a visit had its question", async () => {
    const { luis, pairs } = scene.cast;
    const ask = (visitId: string) =>
      insertInto("delivery.thread", {
        ...THINGS["the thread after a visit"].fresh(scene),
        principal_id: luis.personId,
        pair_id: pairs.pedroAndLuis.id,
        visit_id: visitId,
      });
    expect(await brokenBy(scene, luis, ask(scene.plannedVisitId))).toBe(NO_SUCH_ROW);
    expect(await brokenBy(scene, luis, ask(scene.logged.visitId))).toBe(NO_SUCH_ROW);
  });

  it("nor whether a question was answered", async () => {
    const { luis } = scene.cast;
    const answer = (place: number) =>
      insertInto("own.reflection", {
        ...THINGS["Rosa's private reflection"].fresh(scene),
        author_id: luis.personId,
        thread_id: scene.asked.visitThreadId,
        place,
      });
    expect(await brokenBy(scene, luis, answer(3))).toBe(NO_SUCH_ROW);
    expect(await brokenBy(scene, luis, answer(1))).toBe(NO_SUCH_ROW);
  });

  it("nor learns, by taking it back, whether a question was waiting", async () => {
    const { database, cast, plannedVisitId } = scene;
    const about = `visit:${plannedVisitId}`;
    const id = await insertWaiting(scene, about);
    const answerTo = (subject: string) =>
      asPerson(database.db, cast.ana, async ({ sql: handle }) => {
        const { rows } = await sql`select wall.withdraw(${subject}, 'no')`.execute(handle);
        return rows;
      });
    expect(await answerTo(about)).toEqual(await answerTo(`visit:${newId()}`));
    expect(await stateOf(scene, id)).toBe("dead");
  });

  it("nor takes back what waits for someone they are not paired with; a coordinator may", async () => {
    const { database, cast } = scene;
    const about = `visit:${newId()}`;
    const id = await insertWaiting(scene, about);
    const withdraws = (who: Member) =>
      asPerson(database.db, who, ({ sql: handle }) => sql`select wall.withdraw(${about}, 'no')`.execute(handle));
    for (const who of [cast.pedro, cast.luis, cast.amir, cast.elsewhere.vera]) {
      await withdraws(who);
      expect(await stateOf(scene, id), who.name).toBe("ready");
    }
    await withdraws(cast.elena);
    expect(await stateOf(scene, id)).toBe("dead");
  });

  it("but a visit has one thread, and a place in it one answer", async () => {
    const { rosa } = scene.cast;
    const again = { ...THINGS["the thread after a visit"].fresh(scene), visit_id: scene.logged.visitId };
    expect(await brokenBy(scene, rosa, insertInto("delivery.thread", again))).toBe(THERE_ALREADY);
    const answer = { ...THINGS["Rosa's private reflection"].fresh(scene), thread_id: scene.asked.visitThreadId };
    expect(await brokenBy(scene, rosa, insertInto("own.reflection", answer))).toBe(THERE_ALREADY);
  });
});

const LATER = onDay(3, "09:00");
/** foreign_key_violation, unique_violation */
const NO_SUCH_ROW = "23503";
const THERE_ALREADY = "23505";

async function insertSecondPair({ database, cast }: Scene): Promise<PairId> {
  const id = newId<PairId>();
  await insertRow(database.owner, "delivery.pair", {
    id,
    workspace_id: cast.workspaceId,
    mentor_id: cast.pedro.personId,
    principal_id: cast.rosa.personId,
    role: "second",
    starts_on: "2026-11-02",
    created_at: onDay(-7, "08:00"),
  });
  return id;
}

/** Something that waits to be said to Rosa. */
async function insertWaiting({ database, cast }: Scene, about: string): Promise<string> {
  const waiting = {
    id: newId(),
    workspace_id: cast.workspaceId,
    key: `visit.ended:${about}`,
    kind: "visit.ended",
    about,
  };
  const toRosa = { person_id: cast.rosa.personId, subject: "{}", not_before: NOW };
  await insertRow(database.owner, "machine.outbox", { ...waiting, ...toRosa });
  return waiting.id;
}

async function stateOf({ database }: Scene, id: string): Promise<string> {
  return (await database.owner.query("select state from machine.outbox where id = $1", [id])).rows[0].state;
}

function endPair({ database, pair }: Scene) {
  return database.owner.query("update delivery.pair set ended_at = $1, end_reason = 'rematch' where id = $2", [
    NOW,
    pair.id,
  ]);
}
