import { readFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ask } from "./fixtures/ask.ts";
import { embeddedFolder, end, madeFolder, open, serversOn, startHolder, urlOf } from "./fixtures/embedded-folder.ts";
import { expectKept, keepLedger } from "./fixtures/ledger.ts";

describe("the embedded database", () => {
  it("is made at the first start, stopped cleanly, and has everything at the next start", async () => {
    const folder = await embeddedFolder();
    const first = await open(folder);
    const ledger = await keepLedger(first.url);
    await ledger.grows(20);
    await ledger.stop();
    await first[Symbol.asyncDispose]();
    expect(serversOn(folder)).toEqual([]);

    await using second = await open(folder);
    expect([first.adopted, second.adopted]).toEqual([false, false]);
    await expectKept(second.url, ledger.acknowledged);
  });

  it("is UTF-8 with the same order on every machine, in UTC, and lets nobody in without the password", async () => {
    await using server = await open(await embeddedFolder());
    const [facts] = await ask<{ encoding: string; locale: string; zone: string; lowered: string }>(
      server.url,
      `select pg_encoding_to_char(encoding) as encoding, concat(datlocprovider, ' ', datlocale) as locale,
              current_setting('timezone') as zone, lower('ДИРЕКТОР ÉCOLE') as lowered
       from pg_database where datname = current_database()`,
    );
    expect(facts).toEqual({ encoding: "UTF8", locale: "b C.UTF-8", zone: "UTC", lowered: "директор école" });
    const stranger = new URL(server.url);
    stranger.password = "guessed";
    await expect(ask(stranger.toString(), "select 1")).rejects.toThrow("password authentication failed");
  });

  it("listens on this machine only and keeps its password for itself", async () => {
    const folder = await madeFolder();
    await using server = await open(folder);
    const settings = await ask<{ setting: string }>(
      server.url,
      "select setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories') order by name",
    );
    expect(settings.map((row) => row.setting)).toEqual(["127.0.0.1", ""]);
    const { mode } = await stat(join(folder, "postgres.password"));
    expect(mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, "postgres.password"), "utf8")).toBe(`${new URL(server.url).password}\n`);
    const [{ port }] = (await ask<{ port: string }>(server.url, "show port")) as [{ port: string }];
    expect(port).toBe(new URL(server.url).port);
  });

  it("never writes what people said into its log, and cuts a log that has grown too long", async () => {
    const folder = await madeFolder();
    const log = join(folder, "postgres.log");
    await writeFile(log, "");
    await truncate(log, 6 * 1024 * 1024);
    await using server = await open(folder);
    await ask(server.url, "create table note (words text unique check (words <> 'Rosa is tired'))");
    await ask(server.url, "insert into note values ('Rosa is glad')");
    await expect(ask(server.url, "insert into note values ('Rosa is glad')")).rejects.toThrow("note_words_key");
    await expect(ask(server.url, "insert into note values ('Rosa is tired')")).rejects.toThrow("note_words_check");
    await expect(ask(server.url, "select 'Rosa'::uuid")).rejects.toThrow("Rosa");
    const written = await readFile(log, "utf8");
    expect(written).toContain("ready to accept connections");
    expect(written).not.toContain("Rosa");
    expect(written.length).toBeLessThan(10_000);
  });

  it("can be closed twice, and opened again by the same process", async () => {
    const folder = await madeFolder();
    const server = await open(folder);
    await server[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
    await using again = await open(folder);
    expect(await ask(again.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("stops when the process leaves without closing it", async () => {
    const folder = await madeFolder();
    const holder = startHolder(folder);
    const ledger = await keepLedger(await urlOf(holder));
    await ledger.grows(20);
    await end(holder, "exit");
    await using server = await open(folder);
    expect(server.adopted).toBe(false);
    await ledger.stop();
    await expectKept(server.url, ledger.acknowledged);
  });
});
