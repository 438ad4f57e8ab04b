import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type Dice, diceOf } from "#test/support/dice.ts";
import type { Instance } from "./instance.ts";
import { countBy, type Entry, type Ledger, report, spreadOf, tallyOf, visitsAskedAbout } from "./ledger.ts";
import { type MortalDatabase, openMortalDatabase } from "./mortal-database.ts";
import { insertVisitJustOver, openWorld, type World } from "./world.ts";

/**
 * `npm run crash` kills a hundred times with another instance at work on the same database, and before that half as often
 * without; `npm test` each victim once at the least. The same seed tries the same moments again.
 */
const RUNS = Number(process.env.CRASH_RUNS ?? 3);
const ALONE = Math.floor(RUNS / 2);
const KILLS = ALONE + RUNS;
const SEED = Number(process.env.CRASH_SEED ?? randomInt(1_000_000));
/** Of those that are not given the time to begin: how long they have. */
const BEGINNING_MS = 1_000;
/** One that is left alone has done by then whatever it was told. */
const DONE_MS = 700;
/** As slow as the real Slack, so that there is a moment between what it hears and what it answers. */
const SLACK_ANSWERS_AFTER_MS = 150;

const VICTIMS = ["instance", "instance", "instance", "PostgreSQL", "both"] as const;
const KINDS = ["PostgreSQL", "instance", "both"] as const satisfies readonly Victim[];
type Victim = (typeof VICTIMS)[number];

type Told = { answers: number; visits: number };
type Kill = { readonly victim: Victim; readonly struck: string };

describe(`killed ${KILLS} times at random moments, seed ${SEED}`, () => {
  test("nothing is lost and nothing is said twice", { timeout: 60_000 + KILLS * 12_000 }, async () => {
    await using database = await openMortalDatabase();
    await using world = await openWorld(database);
    world.slack.faults.always("chat.postMessage", { kind: "slow_body", ms: SLACK_ANSWERS_AFTER_MS });
    const dice = diceOf(SEED);
    const told: Told = { answers: 0, visits: 0 };
    const inDoubt = new Map<string, Entry>();
    const kills: Kill[] = [];
    const recoveredAfterMs: number[] = [];
    for (let run = 0; run < KILLS; run++) {
      if (run === ALONE) await world.join();
      const instance = world.start();
      const begun = await begins(instance, dice);
      if (begun) recoveredAfterMs.push(begun);
      await somethingHappens(world, dice, told, run);
      await pause(dice.below(DONE_MS));
      // Each kind once, then by the dice.
      const victim = KINDS[run] ?? dice.one(VICTIMS);
      await strike(world, database, instance, victim);
      // One that has begun outlives its database; one that was beginning could not begin without.
      if (victim === "PostgreSQL" && begun) expect(instance.lives()).toBe(true);
      if (victim === "PostgreSQL") await world.kill(instance);
      const left = await leftInDoubt(world, instance, victim, inDoubt);
      const struck = await whereItStruck(world, left, told, begun !== undefined);
      kills.push({ victim, struck });
      for (const entry of left) inDoubt.set(entry.key, entry);
    }
    await world.slack.human.settled();
    await world.tick();
    await world.settled();
    const ledger = await world.ledger();
    const tally = tallyOf(ledger);
    const doubts = fateOf(ledger, inDoubt);
    const { rows: heard } = await database.owner.query(
      `select count(*)::int as messages, count(failed_at)::int as "givenUp", max(attempts) as "mostAttempts",
         (select count(*)::int from own.utterance) as "wordsKept"
       from machine.inbox where kind = 'message'`,
    );
    report(`Killed ${RUNS} times at random moments with two instances, and ${ALONE} times with one`, {
      seed: SEED,
      killed: countBy(kills.map(({ victim }) => victim)),
      struck: countBy(kills.map(({ struck }) => struck)),
      ...told,
      heard: heard[0],
      notices: ledger.length,
      inDoubt: inDoubt.size,
      ...doubts,
      saidOnce: tally.once,
      saidTwice: tally.twice,
      neverSaid: tally.never,
      recoveredAfterMs: spreadOf(recoveredAfterMs),
    });
    const ofKind = (wanted: string) => ledger.filter(({ kind }) => kind === wanted).length;
    const visitsAsked = new Set(ledger.flatMap((entry) => (entry.times > 0 ? visitsAskedAbout(entry) : [])));
    expect(tally).toMatchObject({ twice: [], never: [] });
    expect({ answers: ofKind("help.offered"), visits: visitsAsked.size }).toEqual(told);
    // So many moments, and none of them between Slack's answer and the settling: then nothing was tried.
    if (RUNS >= 100) expect(doubts.foundAgain).toBeGreaterThan(0);
  });
});

/** Waits until it is ready, and says how long that took; one in four is not waited for. */
async function begins(instance: Instance, dice: Dice): Promise<number | undefined> {
  const started = performance.now();
  if (dice.happens(0.25)) return pause(dice.below(BEGINNING_MS), undefined);
  await instance.ready;
  return Math.round(performance.now() - started);
}

/** Ana tells of a visit, a conversation of many turns; the others only want an answer; and a visit is over. */
async function somethingHappens({ database, person, cast }: World, dice: Dice, told: Told, run: number) {
  const { rosa, luis, elena, carmen, pairs } = cast;
  await insertVisitJustOver(database, dice.one([pairs.anaAndRosa, pairs.pedroAndLuis]), run);
  told.visits++;
  await person(cast.ana).says("Hoy visité a Rosa de 9 a 10:15 en su escuela.");
  const speakers = [rosa, luis, elena, carmen].filter(() => dice.below(3) > 0);
  for (const member of speakers) await person(member).says("ayuda");
  told.answers += speakers.length;
}

async function strike(world: World, database: MortalDatabase, instance: Instance, victim: Victim): Promise<void> {
  if (victim !== "instance") database.kill();
  if (victim !== "PostgreSQL") await world.kill(instance);
  if (victim !== "instance") await database.restart();
}

/** What was held when it happened, and is in doubt since: some of it was posted, some was not. */
async function leftInDoubt(
  world: World,
  { owner }: Instance,
  victim: Victim,
  known: ReadonlyMap<string, Entry>,
): Promise<Ledger> {
  const held = (await world.ledger()).filter(({ state }) => state === "sending");
  return held.filter((entry) => !known.has(entry.key) && (victim !== "instance" || entry.owner === owner));
}

async function whereItStruck({ database }: World, left: Ledger, told: Told, hadBegun: boolean): Promise<string> {
  if (left.some(({ times }) => times > 0)) return "between what Slack heard and the settling";
  if (left.length > 0) return "between the claim and what Slack hears";
  if (!hadBegun) return "while it began";
  const { rowCount } = await database.owner.query("select from machine.outbox where kind = 'help.offered'");
  return rowCount === told.answers ? "when all was done" : "before a decision was committed";
}

/** What has been tried no more often than at the kill was not sent again: it was found in the conversation. */
function fateOf(ledger: Ledger, inDoubt: ReadonlyMap<string, Entry>): { foundAgain: number; sentAgain: number } {
  const after = ledger.filter(({ key }) => inDoubt.has(key));
  const found = after.filter(({ key, state, attempts }) => state === "sent" && attempts === inDoubt.get(key)?.attempts);
  return { foundAgain: found.length, sentAgain: after.length - found.length };
}
