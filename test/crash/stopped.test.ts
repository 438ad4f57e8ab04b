import { expect, test } from "vitest";
import { openTestDatabase } from "#test/support/database.ts";
import { until } from "#test/support/until.ts";
import { tallyOf } from "./ledger.ts";
import { openWorld } from "./world.ts";

test("SIGTERM ends Fieldbook within five seconds while Slack hangs, and what it was sending is said once", {
  timeout: 120_000,
}, async () => {
  await using database = await openTestDatabase();
  await using world = await openWorld(database);
  const { slack, cast } = world;
  const first = world.start();
  await first.ready;
  slack.faults.always("*", { kind: "silence", accepted: false });
  await world.person(cast.rosa).says("ayuda");
  await until(() => slack.human.calls("chat.postMessage").length > 0);
  const began = performance.now();
  expect(await first.stop()).toBe(null);
  expect(performance.now() - began).toBeLessThan(5_000);
  slack.faults.clear();
  const next = world.start();
  await next.ready;
  // A survivor looks for what is in doubt without the half minute that an instance waits.
  await world.join();
  await database.owner.query("update machine.outbox set lease_until = now() where state = 'sending'");
  await slack.human.settled();
  await world.settled();
  expect(tallyOf(await world.ledger())).toEqual({ once: 1, twice: [], never: [] });
});
