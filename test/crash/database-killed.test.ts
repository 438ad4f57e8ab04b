import { describe, expect, test } from "vitest";
import { diceOf } from "#test/support/dice.ts";
import { until } from "#test/support/until.ts";
import { type MortalDatabase, openMortalDatabase } from "./mortal-database.ts";
import { openWorld, tallyOf, type World } from "./world.ts";

/** When PostgreSQL is killed, while people talk. */
const MOMENTS = {
  "as the words arrive": async () => undefined,
  "as soon as a notice is claimed": async ({ database }: World) =>
    until(
      async () => (await database.owner.query("select from machine.outbox where state = 'sending'")).rowCount !== 0,
    ),
  "as soon as Slack has heard it": async ({ slack }: World, heard: number) =>
    until(() => slack.human.calls("chat.postMessage").length > heard),
} as const satisfies Record<string, (world: World, heard: number) => Promise<unknown>>;

describe("PostgreSQL is killed with SIGKILL and comes back", () => {
  test("everyone is answered once, whenever it happens, with one instance and with two", {
    timeout: 240_000,
  }, async () => {
    await using database = await openMortalDatabase();
    await using world = await openWorld(database);
    await world.start().ready;
    const said = await killInTurn(world, database, 1);
    await world.join();
    const saidLater = await killInTurn(world, database, 2);
    await world.slack.human.settled();
    await world.settled();
    const ledger = await world.ledger();
    expect(tallyOf(ledger)).toMatchObject({ twice: [], never: [] });
    expect(ledger.filter(({ kind }) => kind === "help.offered")).toHaveLength(said + saidLater);
  });
});

/** People speak, and at each of the moments the database is killed. Says how many spoke. */
async function killInTurn(world: World, database: MortalDatabase, seed: number): Promise<number> {
  const dice = diceOf(seed);
  const { rosa, luis, elena, pedro, carmen } = world.cast;
  let said = 0;
  for (const reached of Object.values(MOMENTS)) {
    const heard = world.slack.human.calls("chat.postMessage").length;
    const speakers = [rosa, luis, elena, pedro, carmen].filter(() => dice.happens(0.8));
    for (const member of speakers) await world.person(member).says("hola");
    said += speakers.length;
    await reached(world, heard);
    database.kill();
    await database.restart();
  }
  return said;
}
