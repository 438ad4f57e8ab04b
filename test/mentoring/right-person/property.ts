import fc from "fast-check";
import { releaseSessionRecords } from "#mentoring/session/release-session.ts";
import { TAKE_BACK_WINDOW } from "#mentoring/session/session.ts";
import type { TestDatabase } from "#test/support/database.ts";
import * as accounts from "./accounts.ts";
import * as buttons from "./buttons.ts";
import type { Command, Scene } from "./command.ts";
import * as forms from "./forms.ts";
import { createKnowledge } from "./knowledge.ts";
import * as principals from "./principals.ts";
import * as programme from "./programme.ts";
import { Misplaced } from "./steps.ts";
import { createTokens } from "./texts.ts";
import { findMisplaced } from "./violations.ts";
import { asKeeper, openWorld, type World } from "./world.ts";

/** Each by itself, as often as its weight says. */
const ALONE: readonly (readonly [weight: number, fc.Arbitrary<Command>])[] = [
  [4, accounts.tellsOfOne],
  [2, accounts.tellsOfNobody],
  [2, accounts.tellsAndMentions],
  [2, accounts.tellsOfTwo],
  [3, accounts.answers],
  [3, accounts.answersAndMentions],
  [3, accounts.corrects],
  [3, accounts.orders],
  [3, buttons.holdsVisit],
  [2, buttons.choosesVisit],
  [3, buttons.choosesPair],
  [1, buttons.choosesFocus],
  [2, buttons.settlesLeftovers],
  [1, buttons.choosesEach],
  [1, buttons.choosesWhose],
  [3, buttons.opensDraft],
  [3, buttons.endsDraft],
  [5, buttons.finishesDraft],
  [1, buttons.takesBackRecord],
  [1, forms.editsDraft],
  [1, forms.amendsRecord],
  [1, principals.comments],
  [1, principals.shares],
  [1, principals.takesBack],
  [1, principals.opensHome],
  [1, programme.plansVisit],
  [1, programme.changesVisit],
  [1, programme.daysPass],
  [1, programme.asksForPage],
  [1, programme.isRenamed],
  [1, programme.isSucceeded],
  [1, programme.pairEnds],
  [1, programme.pairBegins],
];

const { tellsOfOne, tellsOfTwo, tellsAndMentions, tellsOfNobody, answersAndMentions, corrects } = accounts;
const { holdsVisit, choosesEach, choosesPair, choosesWhose, finishesDraft, opensDraft } = buttons;

/** What comes about rarely by chance and is where a text can go astray: one thing after the other, each left out at times. */
const TOGETHER: readonly (readonly fc.Arbitrary<Command>[])[] = [
  [tellsOfOne, finishesDraft, principals.comments],
  [tellsOfNobody, choosesPair, finishesDraft],
  [tellsOfTwo, choosesEach, finishesDraft, finishesDraft],
  [tellsOfTwo, choosesPair, finishesDraft],
  [tellsOfOne, answersAndMentions, choosesWhose, finishesDraft],
  [holdsVisit, answersAndMentions, corrects, finishesDraft],
  [tellsOfOne, tellsAndMentions, finishesDraft, opensDraft, finishesDraft],
  [tellsOfOne, finishesDraft, forms.amendsRecord],
  [tellsOfOne, finishesDraft, buttons.takesBackRecord, choosesPair, finishesDraft],
  [principals.answersQuestion, principals.shares],
];

const alone = fc.oneof(...ALONE.map(([weight, arbitrary]) => ({ weight, arbitrary }))).map((one) => [one]);
const together = fc
  .oneof(...TOGETHER.map((some) => fc.tuple(...some.map((one) => fc.option(one, { freq: 8 })))))
  .map((some) => some.filter((one) => one !== null));

/** Up to some fourteen commands. What led to a violation is left, one after the other, when the others are left out. */
export const commands: fc.Arbitrary<Command[]> = fc
  .array(fc.oneof({ weight: 2, arbitrary: alone }, { weight: 1, arbitrary: together }), {
    minLength: 1,
    maxLength: 11,
    size: "max",
  })
  .map((some) => some.flat());

/**
 * Plays commands in a new world, three a minute, and reads as everyone at the end. Throws {@link Misplaced} with the
 * story if a text stands with somebody whom neither words nor a tap named. `between` happens after each command.
 */
export async function play(
  database: TestDatabase,
  done: readonly Pick<Command, "run">[],
  between: (scene: Scene) => Promise<void> = async () => undefined,
): Promise<Scene> {
  const scene: Scene = { world: await openWorld(database), knowledge: createKnowledge(), token: createTokens() };
  for (const { run } of done) {
    await passTime(scene.world, { seconds: 20 });
    await run(scene);
    await between(scene);
  }
  await passTime(scene.world, TAKE_BACK_WINDOW);
  const violations = await findMisplaced(scene.world, scene.knowledge);
  if (violations.length > 0) throw new Misplaced(scene.knowledge.story, violations);
  return scene;
}

/** Some accounts alone, one after the other: enough for a fault in whose they are. */
export const tellings: fc.Arbitrary<Command[]> = fc.array(
  fc.oneof(tellsOfOne, tellsOfNobody, tellsOfTwo, tellsAndMentions),
  { minLength: 1, maxLength: 4, size: "max" },
);

/** What was saved and not taken back in the meantime becomes its principal's. */
async function passTime(world: World, time: Temporal.DurationLike): Promise<void> {
  world.now = world.now.add(time);
  await asKeeper(world, (tx) => releaseSessionRecords(tx, world.now));
}
