import { describe, expect, test } from "vitest";
import { FAILPOINTS } from "#kernel/failpoint.ts";
import { openTestDatabase } from "#test/support/database.ts";
import { report, tallyOf } from "./ledger.ts";
import { openWorld } from "./world.ts";

/**
 * Before the claim: the lease of half a minute on what was heard. After it: the lease of a minute, two looks half a
 * minute apart, the pauses of a queue that goes round, and as much again for a busy machine. What shared a batch with
 * what was said may not have been said yet, so all steps after the claim are alike.
 */
const AT_MOST_SECONDS = {
  after_hear: 90,
  after_understand: 90,
  before_commit: 90,
  after_claim: 200,
  after_http: 200,
  before_settle: 200,
} as const;

/** Minutes of waiting: for `npm run crash` alone. */
describe.runIf(process.env.CRASH_RUNS)("how long it takes when nothing is hurried", () => {
  test.concurrent.for(FAILPOINTS)("killed at %s, and started again at once", { timeout: 300_000 }, async (step) => {
    await using database = await openTestDatabase();
    await using world = await openWorld(database);
    const doomed = world.start(step);
    await doomed.ready;
    const { rosa, luis } = world.cast;
    for (const member of [rosa, luis]) await world.person(member).says("ayuda");
    expect(await doomed.ended).toBe("SIGKILL");
    const killed = performance.now();
    const next = world.start();
    await next.ready;
    const readyAfterSeconds = since(killed);
    await world.slack.human.settled();
    await world.settledInTime(250_000);
    const settledAfterSeconds = since(killed);
    const tally = tallyOf(await world.ledger());
    report(`Killed at ${step}, nothing hurried`, { readyAfterSeconds, settledAfterSeconds, ...tally });
    expect(tally).toEqual({ once: 2, twice: [], never: [] });
    expect(next.lives()).toBe(true);
    expect(settledAfterSeconds).toBeLessThan(AT_MOST_SECONDS[step]);
  });
});

const since = (moment: number) => Math.round((performance.now() - moment) / 100) / 10;
