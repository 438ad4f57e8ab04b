import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { newId } from "#kernel/id.ts";
import { findAccountInPair } from "#mentoring/pair/pair.store.ts";
import { NOW, SEALED } from "./ground.ts";
import { attempt, brokenBy, openScene, type Scene } from "./scene.ts";
import { insertInto, query } from "./statement.ts";
import { THINGS } from "./things.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

describe("the account of the other person of a pair", () => {
  it("stands with the two of it, and with nobody else", async () => {
    const { cast, pair, database } = scene;
    const accountFor = (who: typeof cast.ana) => asPerson(database.db, who, (tx) => findAccountInPair(tx, pair.id));
    expect([await accountFor(cast.ana), await accountFor(cast.rosa)]).toEqual([
      expect.stringMatching(/^U/),
      expect.stringMatching(/^U/),
    ]);
    for (const who of [cast.pedro, cast.luis, cast.elena, cast.ines]) expect(await accountFor(who)).toBeUndefined();
  });
});

describe("coordinating opens no content", () => {
  it("a coordinator cannot put herself in the mentor's place", async () => {
    const { cast, pair } = scene;
    const takeOver = query("update delivery.pair set mentor_id = $1 where id = $2", cast.elena.personId, pair.id);
    expect(await attempt(scene, cast.elena, takeOver)).toBe("denied");
  });

  it("nor move a pair to another principal", async () => {
    const { cast, pair } = scene;
    const handOver = query("update delivery.pair set principal_id = $1 where id = $2", cast.carmen.personId, pair.id);
    expect(await attempt(scene, cast.marta, handOver)).toBe("denied");
  });

  it("nor pair herself with anyone, though she pairs others", async () => {
    const { elena, marta, luis, pedro, rosa } = scene.cast;
    expect(await attempt(scene, elena, newPair(elena.personId, luis.personId))).toBe("denied");
    expect(await attempt(scene, marta, newPair(marta.personId, luis.personId))).toBe("denied");
    expect(await attempt(scene, marta, newPair(pedro.personId, marta.personId))).toBe("denied");
    expect(await attempt(scene, marta, newPair(pedro.personId, rosa.personId))).toBe("allowed");
  });

  it("she opens a pair again that has ended, and corrects it, but never one that is her own", async () => {
    const { cast, pair } = scene;
    const own = cast.pairs.martaAndCarmen.id;
    const end = (id: string) =>
      query("update delivery.pair set ended_at = $1, end_reason = 'rematch' where id = $2", NOW, id);
    const reopen = (id: string) =>
      query("update delivery.pair set ended_at = null, end_reason = null where id = $1", id);
    const correct = (id: string) => query("update delivery.pair set role = 'second' where id = $1", id);
    const plan = (id: string) =>
      query("update delivery.pair set ends_on = '2026-12-18', ends_as = 'completed' where id = $1", id);
    expect(await attempt(scene, cast.marta, end(pair.id), reopen(pair.id))).toBe("allowed");
    expect(await attempt(scene, cast.marta, correct(pair.id))).toBe("allowed");
    expect(await attempt(scene, cast.marta, plan(pair.id))).toBe("allowed");
    expect(await attempt(scene, cast.marta, end(own))).toBe("allowed");
    expect(await attempt(scene, cast.marta, end(own), reopen(own))).toBe("denied");
    expect(await attempt(scene, cast.marta, correct(own))).toBe("denied");
    expect(await attempt(scene, cast.marta, plan(own))).toBe("denied");
    expect(await attempt(scene, cast.elena, end(own), reopen(own))).toBe("allowed");
  });

  it("and nobody else ends, corrects or reopens one, not even those who are in it", async () => {
    const { ana, rosa, ines, pedro, amir } = scene.cast;
    const { pair } = scene;
    const ways = [
      query("update delivery.pair set ended_at = $1, end_reason = 'rematch' where id = $2", NOW, pair.id),
      query("update delivery.pair set role = 'second' where id = $1", pair.id),
      query("update delivery.pair set ends_on = '2026-12-18', ends_as = 'completed' where id = $1", pair.id),
    ];
    for (const who of [ana, rosa, ines, pedro, amir])
      for (const way of ways) expect(await attempt(scene, who, way), who.name).toBe("nothing");
  });

  it("and a coordinator who mentors reads the words of her own pair, and of no other", async () => {
    const { cast, pair } = scene;
    const own = newId();
    const write = insertInto("delivery.session", {
      ...THINGS["the logistics of a session"].fresh(scene, cast.marta.personId),
      id: own,
      pair_id: cast.pairs.martaAndCarmen.id,
    });
    const words = insertInto("content.session_text", {
      session_id: own,
      workspace_id: cast.workspaceId,
      pair_id: cast.pairs.martaAndCarmen.id,
      what_is_working: SEALED,
    });
    const read = (pairId: string) => query("select from content.session_text where pair_id = $1", pairId);
    expect(await attempt(scene, cast.marta, write, words, read(cast.pairs.martaAndCarmen.id))).toBe("allowed");
    expect(await attempt(scene, cast.marta, write, words, read(pair.id))).toBe("nothing");
  });
});

describe("a person", () => {
  it.each(["name", "deactivated_at", "workspace_id", "email"])("cannot rewrite their own %s", async (column) => {
    const { rosa } = scene.cast;
    const rewrite = query(`update delivery.person set ${column} = null where id = $1`, rosa.personId);
    expect(await attempt(scene, rosa, rewrite)).toBe("denied");
  });

  it("cannot name a workspace that is not theirs", async () => {
    const { cast } = scene;
    const intruder = { ...cast.elsewhere.vera, workspaceId: cast.workspaceId };
    for (const table of ["delivery.person", "delivery.programme", "delivery.visit", "own.utterance", "own.setting"]) {
      expect(await attempt(scene, intruder, query(`select from ${table}`)), table).toBe("nothing");
    }
  });

  it("cannot be paired across workspaces", async () => {
    const { elena, elsewhere } = scene.cast;
    expect(await brokenBy(scene, elena, newPair(elsewhere.valeria.personId, scene.cast.luis.personId))).toBe(
      NO_SUCH_ROW,
    );
  });

  it("knows by name only themselves, the other half of their pairs, and who coordinates", async () => {
    const { cast } = scene;
    expect(await namesKnownTo(cast.rosa)).toEqual(["Ana Torres", "Elena Vargas", "Marta Rojas", "Rosa Quispe"]);
    expect(await namesKnownTo(cast.amir)).toEqual(["Amir Karimi", "Elena Vargas", "Marta Rojas"]);
    expect(await namesKnownTo(cast.elena)).toHaveLength(9);
  });
});

describe("a programme", () => {
  it("is added by a coordinator, and there is one", async () => {
    const { elena, ines, rosa, workspaceId } = scene.cast;
    const second = insertInto("delivery.programme", {
      id: newId(),
      workspace_id: workspaceId,
      name: "Costa",
      time_zone: "America/Lima",
      language: "es",
      created_at: NOW,
    });
    expect(await attempt(scene, rosa, second)).toBe("denied");
    expect(await attempt(scene, ines, second)).toBe("denied");
    expect(await brokenBy(scene, elena, second)).toBe(THERE_ALREADY);
  });
});

describe("the machine", () => {
  it("cannot change who is paired either", async () => {
    const { cast, pair } = scene;
    const takeOver = query("update delivery.pair set mentor_id = $1 where id = $2", cast.pedro.personId, pair.id);
    expect(await attempt(scene, "machine", takeOver)).toBe("denied");
  });
});

/** foreign_key_violation, unique_violation */
const NO_SUCH_ROW = "23503";
const THERE_ALREADY = "23505";

function newPair(mentorId: string, principalId: string) {
  const { fresh } = THINGS["a pair"];
  return insertInto("delivery.pair", { ...fresh(scene), mentor_id: mentorId, principal_id: principalId });
}

async function namesKnownTo(person: Scene["cast"]["rosa"]): Promise<string[]> {
  const rows = await asPerson(scene.database.db, person, ({ sql }) =>
    sql.selectFrom("delivery.person").select("name").orderBy("name").execute(),
  );
  return rows.map(({ name }) => name);
}
