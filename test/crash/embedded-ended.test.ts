import { chmod, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { openLocalSlack } from "#rehearsal/local-slack.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { quietLog } from "#test/support/log.ts";
import { makeScratch } from "#test/support/scratch.ts";
import { type EmbeddedInstance, serverIn, startIn } from "./embedded-instance.ts";

let folder: string;
let opened: AsyncDisposableStack;
let start: () => Promise<EmbeddedInstance>;
beforeEach(async () => {
  folder = await makeScratch();
  // Run as root, the database belongs to another user, who must be able to reach it.
  await chmod(folder, 0o755);
  opened = new AsyncDisposableStack();
  opened.defer(() => rm(folder, { recursive: true }));
  const slack = opened.use(openLocalSlack({ ...LOCAL_SLACK_IDENTITY, clock: systemClock, people: [], log: quietLog }));
  const { apiUrl } = opened.use(await serveOnLoopback(slack));
  start = () => startIn(folder, apiUrl);
});
afterEach(() => opened.disposeAsync());

test("an embedded database that has ended is started again, whether it was started or adopted", async () => {
  const first = await start();
  await killServer(first, 1);
  await killServer(first, 2);
  first.kill("SIGKILL");
  await first.ended;
  const second = await start();
  await killServer(second, 1);
  second.kill("SIGTERM");
  expect(await second.ended).toEqual([0, null]);
  expect(await second.said).toBe("");
});

test("if it cannot be started again, Fieldbook ends with a sentence within half a minute, and the next start recovers it", {
  timeout: 120_000,
}, async () => {
  const first = await start();
  const [own, away] = [join(folder, ".fieldbook", "postgres", "global"), join(folder, "global")];
  const pid = await serverIn(folder);
  await rename(own, away);
  const began = performance.now();
  process.kill(pid, "SIGKILL");
  expect(await first.ended).toEqual([1, null]);
  expect(performance.now() - began).toBeLessThan(30_000);
  expect(first.events()).toContain("embedded.given_up");
  expect(await first.said).toMatch(/^The embedded database ended, and could not be started again\. .*\n$/);
  await rename(away, own);
  const next = await start();
  next.kill("SIGTERM");
  expect(await next.ended).toEqual([0, null]);
  expect(next.events()).not.toContain("embedded.crashed");
});

/** Kills the server of this instance, and waits until it was started again so many times. */
async function killServer(instance: EmbeddedInstance, times: number): Promise<void> {
  process.kill(await serverIn(folder), "SIGKILL");
  const restarts = () => instance.events().filter((event) => event === "embedded.restarted").length;
  await expect.poll(restarts, { timeout: 30_000 }).toBe(times);
}
