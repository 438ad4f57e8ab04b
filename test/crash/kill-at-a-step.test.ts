import { describe, expect, test } from "vitest";
import type { FailpointName } from "#kernel/failpoint.ts";
import { openTestDatabase } from "#test/support/database.ts";
import { until } from "#test/support/until.ts";
import { FULL } from "./full.ts";
import type { Instance } from "./instance.ts";
import { type Ledger, report, tallyOf } from "./ledger.ts";
import { insertVisitJustOver, openWorld, type World } from "./world.ts";

const STEPS = {
  after_hear: "after what was said is durable, before it is understood",
  after_understand: "after it is understood, before anything follows from it",
  before_commit: "after the decision, before it is committed",
  after_claim: "after the claim, before anything is sent",
  after_http: "after Slack has answered",
  before_settle: "while it writes down that it was said",
} as const satisfies Record<FailpointName, string>;

const BEFORE_A_DECISION: readonly FailpointName[] = ["after_hear", "after_understand", "before_commit"];

/** Each step with one instance and with two; the short form takes them in turn. */
const CASES = (Object.keys(STEPS) as FailpointName[]).flatMap((step, at) =>
  (FULL ? [1, 2] : [1 + (at % 2)]).map((instances) => ({ step, instances, when: STEPS[step] })),
);

/** What an instance that died there holds of the queue, and how much of that stands in Slack already. */
const LEAVES = {
  after_hear: { held: 0, posted: 0 },
  after_understand: { held: 0, posted: 0 },
  before_commit: { held: 0, posted: 0 },
  after_claim: { held: 1, posted: 0 },
  after_http: { held: 1, posted: 1 },
  before_settle: { held: 1, posted: 1 },
} as const satisfies Record<FailpointName, Left>;

describe("killed with SIGKILL", { timeout: 180_000 }, () => {
  test.concurrent.for(CASES)(
    "$when, with $instances instance(s): everyone is answered once",
    async ({ step, instances, when }) => {
      await using database = await openTestDatabase();
      await using world = await openWorld(database);
      if (instances === 2) await world.join();
      const doomed = world.start(step);
      await doomed.ready;
      expect(doomed.lives(), "it ended before anyone spoke").toBe(true);
      const said = await talkUntil(world, doomed.ended);
      expect(await doomed.ended).toBe("SIGKILL");
      await world.kill(doomed);
      const left = leftBy(doomed, await world.ledger());
      // Before its own first decision it may have taken up one of the other's.
      if (!BEFORE_A_DECISION.includes(step) || instances === 1) expect(atMostOne(left)).toEqual(LEAVES[step]);
      if (instances === 1) await world.join();
      await world.slack.human.settled();
      await world.settled();
      const ledger = await world.ledger();
      const tally = tallyOf(ledger);
      report(`Killed ${when}, ${instances} instance(s)`, { said, ...left, ...tally });
      expect(ledger.filter(({ kind }) => kind === "help.offered")).toHaveLength(said);
      expect(tally).toEqual({ once: said, twice: [], never: [] });
    },
  );

  test.concurrent("while the timetable decides: the next instance decides the same, once", async () => {
    await using database = await openTestDatabase();
    await using world = await openWorld(database);
    const { anaAndRosa, pedroAndLuis } = world.cast.pairs;
    for (const pair of [anaAndRosa, pedroAndLuis]) await insertVisitJustOver(database, pair);
    const doomed = world.start("before_commit");
    expect(await doomed.ended).toBe("SIGKILL");
    await world.kill(doomed);
    const { rows } = await database.owner.query("select from machine.outbox where kind = 'visit.ended'");
    expect(rows).toHaveLength(0);
    await Promise.all([world.join(), world.join()]);
    await until(
      async () => (await saidOf(world, "visit.ended")).length === 2,
      () => world.ledger(),
    );
    await world.settled();
    expect(tallyOf(await world.ledger())).toMatchObject({ twice: [], never: [] });
  });
});

type Left = { readonly held: number; readonly posted: number };

function leftBy({ owner }: Instance, ledger: Ledger): Left {
  const held = ledger.filter((entry) => entry.state === "sending" && entry.owner === owner);
  return { held: held.length, posted: held.filter(({ times }) => times > 0).length };
}

const atMostOne = ({ held, posted }: Left): Left => ({ held: Math.min(held, 1), posted: Math.min(posted, 1) });

const saidOf = async (world: World, kind: string) =>
  (await world.ledger()).filter((entry) => entry.kind === kind && entry.times === 1);

/** People go on talking until the one instance that is to be killed has had its turn. Says how often they spoke. */
async function talkUntil(world: World, ended: Promise<unknown>): Promise<number> {
  const { rosa, luis, elena, pedro } = world.cast;
  const over = { yes: false };
  void ended.then(() => {
    over.yes = true;
  });
  let said = 0;
  for (let round = 0; round < 10 && !over.yes; round++) {
    for (const member of [rosa, luis, elena, pedro]) {
      said++;
      await world.person(member).says("ayuda");
    }
    const answers = () => world.slack.human.calls("chat.postMessage").length;
    const before = answers();
    await until(() => over.yes || answers() > before);
  }
  return said;
}
