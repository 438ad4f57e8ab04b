import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { openTestDatabase } from "#test/support/database.ts";
import { type Dice, diceOf } from "#test/support/dice.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import type { Instance } from "./instance.ts";
import { openWorld, tallyOf, type World } from "./world.ts";

/** `npm run crash` kills a hundred times; the same seed tries the same moments again. */
const RUNS = Number(process.env.CRASH_RUNS ?? 12);
const SEED = Number(process.env.CRASH_SEED ?? randomInt(1_000_000));
/** An instance that is left alone has done by then whatever it was told. */
const WITHIN_MS = 900;

describe(`killed ${RUNS} times at random moments, seed ${SEED}`, () => {
  test("nothing is lost and nothing is said twice", { timeout: 60_000 + RUNS * 12_000 }, async () => {
    await using database = await openTestDatabase();
    await using world = await openWorld(database);
    const dice = diceOf(SEED);
    const meant = { answers: 0, visits: 0, inDoubt: 0, posted: 0 };
    for (let run = 0; run < RUNS; run++) {
      // The second half of the runs has another instance at work on the same database.
      if (run === Math.ceil(RUNS / 2)) await world.join();
      await insertVisit(
        database,
        dice.one([world.cast.pairs.anaAndRosa, world.cast.pairs.pedroAndLuis]),
        anHourAgo(run),
      );
      meant.visits++;
      const victim = world.start();
      await Promise.race([victim.ready, pause(dice.below(3_000))]);
      meant.answers += await everyoneSpeaks(world, dice);
      await pause(dice.below(WITHIN_MS));
      await killAndCount(world, victim, meant);
    }
    await world.slack.human.settled();
    await world.tick();
    await world.settled();
    const ledger = await world.ledger();
    const tally = tallyOf(ledger);
    report({ seed: SEED, runs: RUNS, ...meant, saidOnce: tally.once, saidTwice: tally.twice, neverSaid: tally.never });
    const ofKind = (wanted: string) => ledger.filter(({ kind }) => kind === wanted).length;
    expect(tally).toMatchObject({ twice: [], never: [] });
    expect({ answers: ofKind("help.offered"), visits: ofKind("visit.ended") }).toEqual({
      answers: meant.answers,
      visits: meant.visits,
    });
  });
});

const anHourAgo = (run: number) => Temporal.Now.instant().subtract({ minutes: 125 + run });

/** Ana tells of a visit, a conversation of many turns; the others only want an answer. */
async function everyoneSpeaks({ person, cast }: World, dice: Dice): Promise<number> {
  const { rosa, luis, elena, carmen } = cast;
  await person(cast.ana).says("Hoy visité a Rosa de 9 a 10:15 en su escuela.");
  const speakers = [rosa, luis, elena, carmen].filter(() => dice.below(3) > 0);
  for (const member of speakers) await person(member).says("hola");
  return speakers.length;
}

/** What it held at its death is in doubt: some of it was posted, some was not. */
async function killAndCount(world: World, victim: Instance, count: { inDoubt: number; posted: number }): Promise<void> {
  await world.kill(victim);
  const { rows } = await world.database.owner.query<{ key: string }>(
    "select key from machine.outbox where state = 'sending' and owner = $1",
    [victim.owner],
  );
  const keys = new Set(rows.map(({ key }) => key));
  const posted = (await world.ledger()).filter(({ key, times }) => keys.has(key) && times > 0);
  count.inDoubt += keys.size;
  count.posted += posted.length;
}

function report(figures: Record<string, unknown>): void {
  process.stdout.write(`\n${JSON.stringify(figures, null, 1)}\n`);
}
