import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { choosesRecordEach, finishes } from "./right-person/buttons.ts";
import type { Scene } from "./right-person/command.ts";
import { type Draft, draftsOf, openDraftOf } from "./right-person/knowledge.ts";
import { keepTheOpenDraft, takeTheOnlyPair, takeTheOnlyPlan } from "./right-person/planted.ts";
import { renames } from "./right-person/programme.ts";
import { commands, play, tellings } from "./right-person/property.ts";
import { countReached, countRowsInClear } from "./right-person/readings.ts";
import { writes } from "./right-person/steps.ts";
import { TOKEN_PATTERN, TOPICS, tellOfOne, tellOfTwo } from "./right-person/texts.ts";
import { findMisplaced } from "./right-person/violations.ts";
import { somebody } from "./right-person/world.ts";

const RUNS = Number(process.env.RIGHT_PERSON_RUNS ?? 200);
const ENOUGH = 200;
const SEED = Number(process.env.RIGHT_PERSON_SEED ?? 20_261_116);
/** What is drawn where a fault is planted. */
const PLANTED = { numRuns: 100, seed: 20_261_116 };
/** Side by side, each with a database of its own, since a run mostly waits for it. */
const LANES = [0, 1, 2, 3];

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

type Between = Parameters<typeof play>[2];

const property = (drawn: typeof commands, of = database, between?: Between) =>
  fc.asyncProperty(drawn, async (done) => {
    await play(of, done, between);
  });

/** Some of the runs, in a database of their own. Answers with what there was in it at the end. */
async function runLane(lane: number) {
  await using ofLane = await openTestDatabase();
  await fc.assert(property(commands, ofLane), { numRuns: Math.ceil(RUNS / LANES.length), seed: SEED + lane });
  expect(await countRowsInClear(ofLane, TOKEN_PATTERN)).toBe(0);
  return await countReached(ofLane);
}

/** One thing after the other, as a run that was not drawn. */
const inTurn = (...acts: readonly ((scene: Scene) => Promise<void>)[]) =>
  play(
    database,
    acts.map((run) => ({ run })),
  );
const openDraft = ({ knowledge }: Scene): Draft => {
  const open = openDraftOf(knowledge, "ana");
  if (!open) throw new Error("Ana has no open draft");
  return open;
};

/** The draft that follows is offered, and opens when something in it is pressed. */
const restingDraft = ({ knowledge }: Scene): Draft => {
  const resting = draftsOf(knowledge, "ana").find(({ state }) => state.closedAs === null && state.isResting);
  if (!resting) throw new Error("Ana has no draft that rests");
  return resting;
};

const ROSA = { key: "rosa", name: "Rosa" };
const LUIS = { key: "luis", name: "Luis" };
const tellsOfRosa = (scene: Scene) => writes(scene, "ana", tellOfOne("Rosa", ["rosa"], TOPICS, scene));
const tellsOfBoth = (scene: Scene) => writes(scene, "ana", tellOfTwo([ROSA, LUIS], [TOPICS, TOPICS], scene));

describe("drafts, doors, plans, mentions, renames, moves and imports in any order", () => {
  it("let no text stand with a person whom neither the words nor a tap named", { timeout: 3_600_000 }, async () => {
    const reached = await Promise.all(LANES.map(runLane));
    // A few runs, as somebody asks for who looks for one of them, need not reach everything.
    if (RUNS < ENOUGH) return;
    for (const kind of ["records", "commitments", "comments", "shared", "notes", "resting"])
      expect(Math.max(...reached.map((counts) => counts[kind] ?? 0)), kind).toBeGreaterThan(0);
  });

  it("leave to each of two what is theirs, also when one has another name by then", async () => {
    const { knowledge } = await inTurn(
      tellsOfBoth,
      (scene) => renames(scene, somebody(scene.world, "luis"), "Ernesto Huamán"),
      (scene) => choosesRecordEach(scene, openDraft(scene)),
      (scene) => finishes(scene, openDraft(scene)),
      (scene) => finishes(scene, restingDraft(scene)),
    );
    expect([...knowledge.drafts.values()].map(({ state }) => [state.shownAs, state.closedAs])).toEqual([
      ["rosa", "saved"],
      ["luis", "saved"],
    ]);
  });
});

describe("a planted fault is found", { timeout: 300_000 }, () => {
  it.each([
    ["the only pair is taken where nobody was named", takeTheOnlyPair],
    ["the plan is taken where nobody was named", takeTheOnlyPlan],
    ["the open draft takes what is written, whomever it names", keepTheOpenDraft],
  ])("%s", async (_, fault) => {
    const planted = property(tellings, database, fault);
    const { failed, errorInstance } = await fc.check(planted, { ...PLANTED, endOnFailure: true });
    expect(failed).toBe(true);
    expect(String(errorInstance)).toMatch(/^=> ".* stands in the draft of /m);
  });

  it("and told in as few sentences as it takes", async () => {
    const { counterexample, errorInstance } = await fc.check(property(commands, database, takeTheOnlyPlan), PLANTED);
    expect(fc.stringify(counterexample)).toMatch(/^\[\[ana \S.*\]\]$/);
    expect(counterexample?.[0].length).toBeLessThanOrEqual(2);
    expect(String(errorInstance)).toMatch(
      /^Misplaced: (?:- .*\n){1,2}=> ".*", which Ana Torres wrote about .*, stands in the draft of /,
    );
  });

  it("in a record, in a commitment and in what a draft shows, if nothing had named her", async () => {
    const { world, knowledge } = await inTurn(tellsOfRosa, (scene) => finishes(scene, openDraft(scene)));
    expect(await findMisplaced(world, knowledge)).toEqual([]);
    for (const { mayStandWith } of knowledge.written.values()) mayStandWith.delete("rosa");
    const found = (await findMisplaced(world, knowledge)).join("\n");
    for (const place of ["the record of Rosa Quispe with Ana Torres, which Rosa", "the open commitments, which Rosa"])
      expect(found).toContain(place);
    expect(found).toContain("the draft of Ana Torres about Rosa Quispe");
  });

  it("in a row where it is not sealed", async () => {
    const { world } = await inTurn(tellsOfRosa);
    const plan = "update delivery.visit set purpose = $2 where workspace_id = $1";
    await database.owner.query(plan, [world.workspaceId, "Conversar sobre la feria zorvbabebi"]);
    expect(await countRowsInClear(database, TOKEN_PATTERN)).toBeGreaterThan(0);
  });
});
