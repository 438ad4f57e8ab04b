import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pino } from "pino";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { prepareEmbeddedPaths } from "#db/embedded/place.ts";
import { startPostmaster } from "#db/embedded/postmaster.ts";
import { SERVER_SETTINGS } from "#db/embedded/settings.ts";
import { openLog } from "#kernel/log.ts";
import { end, FAST, madeFolder, open, serversOn, startHolder, urlOf } from "./fixtures/embedded-folder.ts";
import { expectKept, keepLedger } from "./fixtures/ledger.ts";

const serverOn = (folder: string) => serversOn(folder)[0] ?? Number.NaN;

describe("when Fieldbook is killed", () => {
  it("in the middle of writing, its server goes on, the next start adopts it, nothing acknowledged is lost, and it is stopped at the end", async () => {
    const folder = await madeFolder();
    const holder = startHolder(folder);
    const ledger = await keepLedger(await urlOf(holder));
    await ledger.grows(40);
    const left = serversOn(folder);
    await end(holder, "kill -9");
    await ledger.grows(40);

    const server = await open(folder);
    expect(server.adopted).toBe(true);
    expect(server.url).toBe(await urlOf(holder));
    expect(serversOn(folder)).toEqual(left);
    await ledger.grows(40);
    await ledger.stop();
    await expectKept(server.url, ledger.acknowledged);
    await server[Symbol.asyncDispose]();
    expect(serversOn(folder)).toEqual([]);
  });

  it("by Ctrl-C in its terminal, its server is not hit: only Fieldbook decides when that stops", async () => {
    const folder = await madeFolder();
    const holder = startHolder(folder, { detached: true });
    await urlOf(holder);
    const left = serversOn(folder);
    const gone = once(holder.process, "exit");
    process.kill(-holder.pid, "SIGINT");
    await gone;
    await using server = await open(folder);
    expect(server.adopted).toBe(true);
    expect(serversOn(folder)).toEqual(left);
  });

  it("and its server does not answer, the next start replaces it, and nothing acknowledged is lost", async () => {
    const folder = await madeFolder();
    const holder = startHolder(folder);
    const ledger = await keepLedger(await urlOf(holder));
    await ledger.grows(40);
    const hung = serverOn(folder);
    await end(holder, "kill -9");
    process.kill(hung, "SIGSTOP");

    await using server = await open(folder);
    expect(server.adopted).toBe(false);
    expect(serversOn(folder)).toHaveLength(1);
    expect(serversOn(folder)).not.toContain(hung);
    await ledger.stop();
    await expectKept(server.url, ledger.acknowledged);
  });
});

describe("when the server is killed in the middle of writing", () => {
  it("the next start recovers it and nothing acknowledged is lost", async () => {
    const folder = await madeFolder();
    let acknowledged: readonly string[] = [];
    for (let round = 0; round < 3; round++) {
      const holder = startHolder(folder);
      const ledger = await keepLedger(await urlOf(holder));
      await ledger.grows(40);
      process.kill(serverOn(folder), "SIGKILL");
      await end(holder, "close");
      await ledger.stop();
      acknowledged = [...acknowledged, ...ledger.acknowledged];
    }
    await using server = await open(folder);
    expect(server.adopted).toBe(false);
    await expectKept(server.url, acknowledged);
  });

  it("Fieldbook says so in its log, and can still be closed", async () => {
    const folder = await madeFolder();
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    await using _ = await openEmbeddedServer({ directory: folder, log, settings: FAST });
    process.kill(serverOn(folder), "SIGKILL");
    await vi.waitFor(() => expect(lines.join()).toContain("embedded.crashed"));
  });

  it("together with Fieldbook, the next start recovers it as well", async () => {
    const folder = await madeFolder();
    const holder = startHolder(folder);
    const ledger = await keepLedger(await urlOf(holder));
    await ledger.grows(40);
    process.kill(serverOn(folder), "SIGKILL");
    await end(holder, "kill -9");
    await using server = await open(folder);
    expect(server.adopted).toBe(false);
    await ledger.stop();
    await expectKept(server.url, ledger.acknowledged);
  });
});

describe("when the pid of a killed server belongs to another process by now", () => {
  it("that one is left alone and the database starts, where PostgreSQL alone would refuse", async () => {
    const folder = await madeFolder();
    const { uid, gid } = await stat(join(folder, "postgres"));
    const other = spawn("cat", [], { stdio: ["pipe", "ignore", "inherit"], uid, gid, cwd: "/" });
    onTestFinished(() => void other.kill());
    const pidFile = join(folder, "postgres", "postmaster.pid");
    await writeFile(pidFile, `${other.pid}\n${folder}/postgres\n1\n5432\n\n127.0.0.1\n1 1\nready   \n`);

    const log = openLog("silent");
    expect(
      await startPostmaster(await prepareEmbeddedPaths(folder, log), { settings: SERVER_SETTINGS, log }),
    ).toBeUndefined();
    expect(await readFile(join(folder, "postgres.log"), "utf8")).toContain('"postmaster.pid" already exists');

    await using server = await open(folder);
    expect(server.adopted).toBe(false);
    expect([other.exitCode, other.signalCode]).toEqual([null, null]);
  });
});
