import { execFileSync } from "node:child_process";
import { chmod, mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { openLocalSlack } from "#rehearsal/local-slack.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { serversOn } from "#test/db/fixtures/embedded-folder.ts";
import { quietLog } from "#test/support/log.ts";
import { makeScratch } from "#test/support/scratch.ts";
import { askDoctor, type EmbeddedInstance, serverIn, startIn } from "./embedded-instance.ts";
import { environmentOf } from "./instance.ts";

const opened = new AsyncDisposableStack();
let apiUrl: string;
let folder: string;
let running: EmbeddedInstance;
beforeAll(async () => {
  folder = await openFolder();
  const slack = opened.use(openLocalSlack({ ...LOCAL_SLACK_IDENTITY, clock: systemClock, people: [], log: quietLog }));
  apiUrl = opened.use(await serveOnLoopback(slack)).apiUrl;
  running = await startIn(folder, apiUrl);
  opened.defer(() => void running.kill("SIGKILL"));
});
afterAll(() => opened.disposeAsync());

const finds = async (check: string, wrong: Record<string, string> = {}, where = folder) => {
  const findings = await askDoctor(where, { ...environmentOf({ ownerUrl: "", apiUrl }), ...wrong });
  const found = findings.find((one) => one.check === check);
  return found && [found.isFine, found.says];
};

test("doctor --json, beside a running Fieldbook, with a wrong key, a wrong token, without Slack", async () => {
  const beside = `of the Fieldbook that runs as process ${running.pid}`;
  expect(await finds("database")).toEqual([
    true,
    expect.stringMatching(new RegExp(`^PostgreSQL 18\\.\\d+, ${beside}$`)),
  ]);
  expect(await finds("slack")).toEqual([
    true,
    "Slack accepts the token of SLACK_BOT_TOKEN (T0REHEARSE Sierra Norte), and opens Socket Mode",
  ]);
  expect(await finds("database", { FIELDBOOK_KEY: Buffer.alloc(32, 8).toString("base64") })).toEqual([
    false,
    "FIELDBOOK_KEY does not open this database: it was sealed with another key. Set the key it was made with, or list that key second.",
  ]);
  expect(await finds("slack", { SLACK_BOT_TOKEN: "xoxb-mistyped" })).toEqual([
    false,
    "Slack refuses the token of SLACK_BOT_TOKEN: invalid_auth. Copy it from OAuth & Permissions again; if the app was removed, install it first.",
  ]);
  expect(await finds("slack", { SLACK_API_URL: "http://127.0.0.1:1/api/" })).toEqual([
    false,
    expect.stringMatching(
      /^Slack did not confirm the token of SLACK_BOT_TOKEN: .+\. Check whether this machine reaches slack\.com; .*SLACK_APP_TOKEN: .+ It may do so later\.$/,
    ),
  ]);
});

test("doctor --json, after the embedded database was killed, while Fieldbook does not notice and after it was killed too", async () => {
  running.kill("SIGSTOP");
  process.kill(await serverIn(folder), "SIGKILL");
  expect(await finds("database")).toEqual([
    false,
    expect.stringContaining(`as process ${running.pid}, but its embedded database does not: it has ended`),
  ]);
  running.kill("SIGKILL");
  await running.ended;
  expect(await finds("database")).toEqual([
    true,
    expect.stringMatching(/^PostgreSQL 18\.\d+, which had been killed, and has recovered what was committed$/),
  ]);
  expect(await finds("database")).toEqual([true, expect.stringMatching(/^PostgreSQL 18\.\d+$/)]);
});

test("doctor --json, on a full disk, while Fieldbook runs and while it does not", async () => {
  const small = await openSmallDisk();
  const instance = await startIn(small, apiUrl);
  opened.defer(() => void instance.kill("SIGKILL"));
  expect(await finds("disk", {}, small)).toEqual([
    true,
    expect.stringMatching(/^the database takes writes; its disk has \d+ MB left$/),
  ]);
  await fill(small);
  expect(await finds("disk", {}, small)).toEqual([
    false,
    expect.stringMatching(/^The disk of the database is full \(.+No space left on device\)\. Make room on it/),
  ]);
  instance.kill("SIGKILL");
  await instance.ended;
  process.kill(await serverIn(small), "SIGKILL");
  // What it removes as it recovers may just be room enough to start.
  const wrong = (await askDoctor(small, environmentOf({ ownerUrl: "", apiUrl }))).filter((one) => !one.isFine);
  expect(wrong.map(({ says }) => says)).toContainEqual(
    expect.stringMatching(
      /^The disk .+\.fieldbook is full|^The disk of the database is full|disk .+ has only \d MB left/,
    ),
  );
  await fill(small);
  expect(await finds("database", {}, small)).toEqual([
    false,
    expect.stringMatching(
      /^The disk with .+\.fieldbook is full, so the embedded database does not start\. Make room on it/,
    ),
  ]);
  await rm(join(small, "filling"));
  expect(await finds("disk", {}, small)).toEqual([true, expect.stringContaining("the database takes writes")]);
});

/** A folder that PostgreSQL's user, as whom it runs when this process is root, can reach. */
async function openFolder(): Promise<string> {
  const made = await makeScratch();
  await chmod(made, 0o755);
  opened.defer(() => {
    for (const pid of serversOn(made)) process.kill(pid, "SIGKILL");
    return rm(made, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  return made;
}

/** A disk of its own in memory, of 200 MB, which only root can make. */
async function openSmallDisk(): Promise<string> {
  const small = join(await openFolder(), "disk");
  await mkdir(small);
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const run = (...command: string[]) => void execFileSync("env", [...asRoot, ...command]);
  run("mount", "-t", "tmpfs", "-o", "size=200m,mode=755", "tmpfs", small);
  opened.defer(() => run("umount", "--lazy", small));
  return small;
}

async function fill(folder: string): Promise<void> {
  await using file = await open(join(folder, "filling"), "a");
  for (const size of [1024 * 1024, 4096]) {
    const piece = Buffer.alloc(size, 1);
    while (await file.write(piece).then(({ bytesWritten }) => bytesWritten === size, isFull));
  }
}

function isFull(error: NodeJS.ErrnoException): false {
  if (error.code === "ENOSPC") return false;
  throw error;
}
