import { describe, expect, test } from "vitest";
import type { FailpointName } from "#kernel/failpoint.ts";
import { until } from "#test/support/until.ts";
import { FULL } from "./full.ts";
import { type Ledger, report, tallyOf } from "./ledger.ts";
import { openMortalDatabase } from "./mortal-database.ts";
import { openWorld, type World } from "./world.ts";

/** Whether what is in doubt when PostgreSQL has died there stands in Slack already. */
const IS_SAID = {
  // What was heard is acted on again, and may be on its way already.
  after_hear: undefined,
  after_understand: undefined,
  before_commit: undefined,
  after_claim: false,
  after_http: true,
  before_settle: true,
} as const satisfies Record<FailpointName, boolean | undefined>;

const STEPS = Object.keys(IS_SAID) as FailpointName[];

describe("PostgreSQL is killed with SIGKILL at every step and comes back", () => {
  test("with one instance and with two: everyone is answered once, and no instance ends", {
    timeout: 240_000,
  }, async () => {
    // Side by side, since most of it is waiting; one that fails lets the other come to its end.
    const stories = await Promise.allSettled([1, 2].map((instances) => killAtSteps(instances, stepsWith(instances))));
    expect(stories.flatMap((story) => (story.status === "rejected" ? [story.reason] : []))).toEqual([]);
  });
});

/** Every step with one instance and with two; the short form shares them out. */
const stepsWith = (instances: number) => STEPS.filter((_, at) => FULL || 1 + (at % 2) === instances);

async function killAtSteps(instances: number, steps: readonly FailpointName[]): Promise<void> {
  await using database = await openMortalDatabase();
  await using world = await openWorld(database);
  const trap = setTrap(() => database.kill());
  await world.join(trap.failpoint);
  const other = instances === 2 ? world.start() : undefined;
  await other?.ready;
  const inDoubt = new Set<string>();
  const answeredAfterMs: number[] = [];
  let said = 0;
  for (const step of steps) {
    said += await speakUntil(world, trap.at(step));
    await database.restart();
    const back = performance.now();
    const left = newlyHeld(await world.ledger(), inDoubt);
    const isSaid = left.map(({ times }) => times > 0);
    if (IS_SAID[step] !== undefined) expect(isSaid, `in doubt at ${step}`).toContain(IS_SAID[step]);
    for (const { key } of left) inDoubt.add(key);
    said += await isAnswered(world);
    answeredAfterMs.push(Math.round(performance.now() - back));
    await isCalm(world, inDoubt);
  }
  await world.slack.human.settled();
  await world.settled();
  const tally = tallyOf(await world.ledger());
  report(`PostgreSQL killed at ${steps.length} steps, ${instances} instance(s)`, { said, answeredAfterMs, ...tally });
  expect(tally).toEqual({ once: said, twice: [], never: [] });
  expect(other?.lives()).toBe(other && true);
}

/** Strikes once, in the very moment an instance comes to the step it was set at. */
function setTrap(strike: () => void) {
  let set: { step: FailpointName; sprung(): void } | undefined;
  return {
    failpoint(point: FailpointName) {
      if (set?.step !== point) return;
      strike();
      set.sprung();
      set = undefined;
    },
    at(step: FailpointName): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      set = { step, sprung: resolve };
      return promise;
    },
  };
}

/** Rosa speaks, and again once she is answered, until it strikes. Says how often she spoke. */
async function speakUntil(world: World, struck: Promise<void>): Promise<number> {
  let over = false;
  void struck.then(() => {
    over = true;
  });
  let said = 0;
  while (!over) {
    const answered = answersTo(world, world.cast.rosa.slackUserId) + 1;
    said++;
    await world.person(world.cast.rosa).says("ayuda");
    await until(() => over || answersTo(world, world.cast.rosa.slackUserId) >= answered);
  }
  return said;
}

/** Carmen, of whom nothing is in doubt, has her answer. */
async function isAnswered(world: World): Promise<number> {
  const { carmen } = world.cast;
  const answered = answersTo(world, carmen.slackUserId) + 1;
  await world.person(carmen).says("ayuda");
  await until(() => answersTo(world, carmen.slackUserId) >= answered);
  return 1;
}

const answersTo = ({ slack }: World, slackUser: string): number =>
  slack.human.state(slackUser).messages.filter(({ from }) => from === "bot").length;

/** Whatever was on its way has arrived, but for what is in doubt. */
async function isCalm(world: World, inDoubt: ReadonlySet<string>): Promise<void> {
  await world.slack.human.settled();
  await until(async () => {
    const { rowCount } = await world.database.owner.query(
      "select from machine.outbox where state = 'ready' and not_before <= now()",
    );
    return rowCount === 0 && newlyHeld(await world.ledger(), inDoubt).length === 0;
  });
}

function newlyHeld(ledger: Ledger, inDoubt: ReadonlySet<string>): Ledger {
  return ledger.filter(({ state, key }) => state === "sending" && !inDoubt.has(key));
}
