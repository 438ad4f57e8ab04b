import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asDigest, asMachine, asMachineIn } from "#db/as.ts";
import { onDay } from "#test/support/cast.ts";
import { NOW } from "./ground.ts";
import { attempt, brokenBy, openScene, type Scene } from "./scene.ts";
import { insertInto, query } from "./statement.ts";
import { THINGS } from "./things.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

describe("a consent", () => {
  it("is given in one's own name only", async () => {
    const { ana, elena, ines, rosa } = scene.cast;
    const yes = insertInto("delivery.consent", THINGS["Ana's yes"].fresh(scene));
    for (const other of [rosa, elena, ines]) expect(await attempt(scene, other, yes)).toBe("denied");
    expect(await attempt(scene, ana, yes)).toBe("allowed");
  });

  it("is not handed over, and not given for another purpose than it was shown for", async () => {
    for (const column of ["person_id", "purpose", "workspace_id"]) {
      const rewrite = query(`update delivery.consent set ${column} = ${column}`);
      expect(await attempt(scene, scene.cast.rosa, rewrite), column).toBe("denied");
    }
  });

  it("can be withdrawn, given again, and is never forgotten", async () => {
    const { rosa } = scene.cast;
    const withdraw = query("update delivery.consent set withdrawn_at = $1", onDay(1, "09:00").toString());
    const giveAgain = query("update delivery.consent set given_at = $1, withdrawn_at = null", NOW);
    expect(await attempt(scene, rosa, withdraw, giveAgain)).toBe("allowed");
    expect(await attempt(scene, rosa, query("delete from delivery.consent"))).toBe("denied");
  });

  it("that was refused is not made a yes by showing the promise again", async () => {
    const { fresh } = THINGS["that Ana was shown the promise"];
    const again = { ...fresh(scene), person_id: scene.cast.rosa.personId };
    expect(await brokenBy(scene, "machine", insertInto("delivery.consent", again))).toBe(THERE_ALREADY);
    const overwrite = query("update delivery.consent set given_at = $1, withdrawn_at = null", NOW);
    expect(await attempt(scene, "machine", overwrite)).toBe("denied");
  });
});

describe("a leave", () => {
  it("has no room for a reason", async () => {
    const { rows } = await scene.database.owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'delivery' and table_name = 'leave' and data_type not in ('uuid', 'date', 'timestamp with time zone')`,
    );
    expect(rows).toEqual([]);
  });

  it("is signed by who enters it", async () => {
    const { rosa, elena } = scene.cast;
    const enter = (by: string) => insertInto("delivery.leave", THINGS["Rosa's leave"].fresh(scene, by));
    expect(await attempt(scene, rosa, enter(elena.personId))).toBe("denied");
    expect(await attempt(scene, elena, enter(rosa.personId))).toBe("denied");
  });

  it("does not become another's", async () => {
    const { ana, elena, rosa } = scene.cast;
    for (const column of ["person_id", "entered_by", "entered_at", "workspace_id"]) {
      const rewrite = query(`update delivery.leave set ${column} = ${column}`);
      for (const one of [rosa, ana, elena]) expect(await attempt(scene, one, rewrite), column).toBe("denied");
    }
  });
});

describe("the software of another workspace", () => {
  const OF_PEOPLE = ["delivery.consent", "delivery.leave", "delivery.thread", "delivery.commitment"];

  it.each(OF_PEOPLE)("finds nothing in %s, nor does it before it has said where it is", async (table) => {
    const { db } = scene.database;
    const { workspaceId, elsewhere } = scene.cast;
    const count = async ({ sql }: Parameters<Parameters<typeof asMachine>[1]>[0]) =>
      (await sql.executeQuery(query(`select from ${table}`))).rows.length;
    expect(await asMachineIn(db, workspaceId, count)).toBeGreaterThan(0);
    expect(await asMachineIn(db, elsewhere.workspaceId, count)).toBe(0);
    expect(await asMachine(db, count)).toBe(0);
  });

  it.each(OF_PEOPLE.slice(1))("counts nothing of %s for a digest", async (table) => {
    const { db } = scene.database;
    const { workspaceId, elsewhere } = scene.cast;
    const countIn = (id: typeof workspaceId) =>
      asDigest(db, id, async ({ sql }) => (await sql.executeQuery(query(`select from ${table}`))).rows.length);
    expect(await countIn(workspaceId)).toBeGreaterThan(0);
    expect(await countIn(elsewhere.workspaceId)).toBe(0);
  });
});

/** unique_violation */
const THERE_ALREADY = "23505";
