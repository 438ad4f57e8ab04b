import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Member } from "#test/support/cast.ts";
import { NOW } from "./ground.ts";
import { attempt, openScene, type Scene } from "./scene.ts";
import { query } from "./statement.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

const merge = (gone: Member, stays: Member) =>
  query("select wall.merge_people($1, $2, $3)", gone.personId, stays.personId, NOW);
/** Two people without an account, who were never spoken to. */
const quiet = async ({ cast, database }: Scene, ...people: readonly Member[]) => {
  for (const { personId } of people)
    for (const table of ["machine.address", "delivery.consent", "machine.inbox", "machine.outbox"])
      await database.owner.query(`delete from ${table} where person_id = $1`, [personId]);
  return cast;
};

describe("the wall lets two entries become one", () => {
  it("only on behalf of a coordinator who is neither of them", async () => {
    const { elena, marta, pedro, luis, ana, rosa, ines, amir, carmen } = await quiet(
      scene,
      scene.cast.amir,
      scene.cast.ines,
    );
    expect(await attempt(scene, elena, merge(amir, ines))).toBe("allowed");
    for (const who of [ana, rosa, ines, pedro, luis, carmen])
      expect(await attempt(scene, who, merge(amir, ines)), who.name).toBe("denied");
    expect(await attempt(scene, marta, merge(amir, marta))).toBe("denied");
    expect(await attempt(scene, marta, merge(marta, amir))).toBe("denied");
    expect(await attempt(scene, scene.cast.elsewhere.vera, merge(amir, ines))).toBe("denied");
    expect(await attempt(scene, elena, merge(amir, scene.cast.elsewhere.vera))).toBe("denied");
  });

  it("never of a mentor and their principal, and never of two who have had an account", async () => {
    const { elena, ana, rosa, pedro, amir } = scene.cast;
    expect(await attempt(scene, elena, merge(ana, rosa))).toBe("denied");
    expect(await attempt(scene, elena, merge(rosa, ana))).toBe("denied");
    expect(await attempt(scene, elena, merge(pedro, rosa))).toBe("denied");
    expect(await attempt(scene, elena, merge(amir, rosa))).toBe("allowed");
  });

  it("and says to nobody else whom they manage", async () => {
    const { elena, ana, rosa } = scene.cast;
    const manages = query("select from (select wall.manages_person($1) as it) as asked where it", rosa.personId);
    expect(await attempt(scene, elena, manages)).toBe("allowed");
    expect(await attempt(scene, ana, manages)).toBe("nothing");
    expect(await attempt(scene, rosa, manages)).toBe("nothing");
  });
});
