import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AFTER_THE_END, AFTERWARDS } from "./after-the-end.ts";
import { cellsOf } from "./cells.ts";
import { MATRIX, WHO, type Who } from "./matrix.ts";
import { attempt, attemptAsOwner, openScene, type Scene, type Whose } from "./scene.ts";
import { ACTIONS, type Action, isAsked, statementOf } from "./statement.ts";
import { THINGS, type ThingName } from "./things.ts";

let scene: Scene;
/** The same, after Ana was deactivated. */
let withoutAna: Scene;

beforeAll(async () => {
  [scene, withoutAna] = await Promise.all([openScene(), openScene()]);
  await withoutAna.database.owner.query("update delivery.person set deactivated_at = now() where id = $1", [
    withoutAna.cast.ana.personId,
  ]);
});

afterAll(async () => {
  for (const one of [scene, withoutAna]) await one[Symbol.asyncDispose]();
});

describe("the wall", () => {
  it.each(cellsOf(MATRIX, WHO).map((cell) => [cell.sentence, cell] as const))(
    "%s",
    async (_, { who, thing, action, passage }) => {
      const { at, whose, me } = comingAs(who);
      expect(await attempt(at, whose, statementOf(action, thing, at, me))).toBe(passage);
    },
  );
});

describe("what the matrix is asked with", () => {
  it.each([
    ["while the pair lasts", MATRIX, WHO],
    ["after its end", AFTER_THE_END, AFTERWARDS],
  ])("has a line for everything, a cell for everyone, and a mark for every act there is, %s", (_, matrix, people) => {
    expect(matrix.map(([, name]) => name).toSorted()).toEqual(Object.keys(THINGS).toSorted());
    for (const [line, name] of matrix) {
      expect(line.split(" "), name).toHaveLength(Object.keys(people).length);
      for (const cell of line.split(" ")) {
        const acts = ACTIONS.filter((_, index) => cell[index] !== "-");
        expect(acts, name).toEqual(ACTIONS.filter((action) => isAsked(action, THINGS[name])));
      }
    }
  });

  it("leaves no table out", async () => {
    const { rows } = await scene.database.owner.query<{ name: string }>(
      "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('delivery', 'content', 'own', 'machine')",
    );
    const asked = new Set(Object.values(THINGS).map(({ table }) => table));
    expect(rows.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([]);
  });

  it.each(asked())("holds without a wall: the owner can $action $name", async ({ action, name }) => {
    const statement = statementOf(action, THINGS[name], scene, scene.cast.ana.personId);
    const met = await attemptAsOwner(scene.database, statement).catch((error) => {
      // Only because other rows stand on it; the row itself was met.
      if (action === "delete" && error.code === "23503") return 1;
      throw error;
    });
    expect(met).toBe(1);
  });
});

function comingAs(who: Who): { at: Scene; whose: Whose; me: string } {
  const { cast } = scene;
  switch (who) {
    case "gone":
      return { at: withoutAna, whose: withoutAna.cast.ana, me: withoutAna.cast.ana.personId };
    case "vera":
      return { at: scene, whose: cast.elsewhere.vera, me: cast.elsewhere.vera.personId };
    case "nobody":
    case "machine":
    case "digest":
      return { at: scene, whose: who, me: cast.ana.personId };
    default:
      return { at: scene, whose: cast[who], me: cast[who].personId };
  }
}

function asked(): { action: Action; name: ThingName }[] {
  const names = Object.keys(THINGS) as ThingName[];
  return names.flatMap((name) =>
    ACTIONS.filter((action) => isAsked(action, THINGS[name])).map((action) => ({ action, name })),
  );
}
