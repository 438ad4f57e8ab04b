import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { openLocalSlack } from "#rehearsal/local-slack.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { quietLog } from "#test/support/log.ts";
import { makeScratch } from "#test/support/scratch.ts";
import { environmentOf, MAIN } from "./instance.ts";

test("Fieldbook ends when its embedded database has ended, started or adopted, and the next start recovers it", async () => {
  const folder = await makeScratch();
  // Run as root, the database belongs to another user, who must be able to reach it.
  await chmod(folder, 0o755);
  await using opened = new AsyncDisposableStack();
  opened.defer(() => rm(folder, { recursive: true }));
  const slack = opened.use(openLocalSlack({ ...LOCAL_SLACK_IDENTITY, clock: systemClock, people: [], log: quietLog }));
  const { apiUrl } = opened.use(await serveOnLoopback(slack));
  const start = () => startIn(folder, apiUrl);

  const first = await start();
  process.kill(await serverIn(folder), "SIGKILL");
  expect(await first.ended).toEqual([1, null]);
  expect(first.events()).toContain("embedded.crashed");

  const second = await start();
  second.kill("SIGKILL");
  await second.ended;
  const third = await start();
  process.kill(await serverIn(folder), "SIGKILL");
  expect(await third.ended).toEqual([1, null]);
  expect(third.events()).toContain("embedded.crashed");

  const last = await start();
  last.kill("SIGTERM");
  expect(await last.ended).toEqual([0, null]);
  expect(last.events()).not.toContain("embedded.crashed");
});

/** Fieldbook with a database of its own in this folder, ready. */
async function startIn(folder: string, apiUrl: string) {
  const key = { FIELDBOOK_KEY: Buffer.alloc(32, 7).toString("base64") };
  const child = spawn(process.execPath, [MAIN], {
    cwd: folder,
    env: { ...environmentOf({ ownerUrl: "", apiUrl }), ...key },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const events: string[] = [];
  const ready = Promise.withResolvers<void>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    events.push(JSON.parse(line).event);
    if (events.at(-1) === "process.ready") ready.resolve();
  });
  const ended = once(child, "exit");
  await Promise.race([ready.promise, ended]);
  return { ended, kill: (signal: NodeJS.Signals) => child.kill(signal), events: () => events };
}

async function serverIn(folder: string): Promise<number> {
  const file = await readFile(join(folder, ".fieldbook", "postgres", "postmaster.pid"), "utf8");
  return Number.parseInt(file, 10);
}
