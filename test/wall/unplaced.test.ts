import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachine } from "#db/as.ts";
import { eraseUnplaced, listUnplacedCounts } from "#mentoring/conversation/unplaced.store.ts";
import { NOW } from "./ground.ts";
import { attempt, openScene, type Scene } from "./scene.ts";
import { query } from "./statement.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

describe("a question that was taken back", () => {
  it("is read by its sender alone", async () => {
    const { database, cast, unplaced } = scene;
    const read = query("select from content.inquiry where id = $1", unplaced.inquiryId);
    expect(await attempt(scene, cast.ana, read)).toBe("allowed");
    await database.owner.query("update content.inquiry set taken_back_at = $1", [NOW]);
    expect(await attempt(scene, cast.ana, read)).toBe("nothing");
    expect(await attempt(scene, cast.rosa, read)).toBe("allowed");
  });
});

describe("the count of what nobody understood", () => {
  it("grows by anybody's message, and only the machine reads its sums", async () => {
    const { cast, database } = scene;
    const count = query("select wall.count_unplaced($1, $2)", "en", "question");
    const read = query("select from wall.unplaced_counts(30)");
    for (const who of [cast.rosa, cast.ana, cast.elena]) {
      expect(await attempt(scene, who, count)).toBe("allowed");
      expect(await attempt(scene, who, read)).toBe("denied");
    }
    expect(await attempt(scene, "machine", count)).toBe("denied");
    for (const kind of ["question", "question", "wish"])
      await database.owner.query("select wall.count_unplaced($1, $2)", ["en", kind]);
    expect(await asMachine(database.db, (tx) => listUnplacedCounts(tx, 30))).toMatchObject([
      { language: "en", kind: "question", messages: 2 },
      { language: "en", kind: "wish", messages: 1 },
      { language: "es", kind: "other", messages: 1 },
    ]);
  });

  it("holds nothing but a day, a language, a kind and a number", async () => {
    const columns = "select column_name as name from information_schema.columns where table_name = 'unplaced_count'";
    const { rows } = await scene.database.owner.query<{ name: string }>(columns);
    expect(rows.map(({ name }) => name).toSorted()).toEqual(["counted_on", "kind", "language", "messages"]);
  });
});

describe("what nobody placed", () => {
  it("is erased after seven days, and not before", async () => {
    const { owner, db } = scene.database;
    const left = async () => (await owner.query("select from own.unplaced")).rowCount;
    await owner.query("update own.unplaced set kept_at = now() - interval '7 days' + interval '1 minute'");
    expect(await asMachine(db, eraseUnplaced)).toBe(0);
    expect(await left()).toBe(1);
    await owner.query("update own.unplaced set kept_at = now() - interval '7 days' - interval '1 minute'");
    expect(await asMachine(db, eraseUnplaced)).toBe(1);
    expect(await left()).toBe(0);
  });
});
