import { chmod, chown, glob, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { ask } from "./fixtures/ask.ts";
import { embeddedFolder, end, madeFolder, open, serversOn, startHolder, urlOf } from "./fixtures/embedded-folder.ts";

/** Only the outside of one, where the inside is not looked at. As root it can belong to anybody. */
async function seemingCluster(owner: number): Promise<string> {
  const folder = await embeddedFolder();
  await mkdir(join(folder, "postgres"));
  await writeFile(join(folder, "postgres", "PG_VERSION"), "18\n");
  if (isRoot) await chown(join(folder, "postgres"), owner, owner);
  return folder;
}

const isRoot = process.getuid?.() === 0;

/** Resolves when a first start has begun to write the cluster. */
async function untilHalfMade(folder: string): Promise<void> {
  const begun = async () => (await Array.fromAsync(glob("postgres.new-*/cluster/base", { cwd: folder }))).length > 0;
  await vi.waitUntil(begun, { timeout: 10_000, interval: 5 });
}

describe("a first start that does not come to its end", () => {
  it("because it was called off leaves nothing behind but the password for the next one", async () => {
    const folder = await embeddedFolder();
    const calledOff = new AbortController();
    const opening = expect(open(folder, calledOff.signal)).rejects.toThrow("called off");
    await untilHalfMade(folder);
    calledOff.abort(new Error("called off"));
    await opening;
    expect(await readdir(folder)).toEqual(["postgres.password"]);
    await using server = await open(folder);
    expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("because it was killed does not count: the next one makes the database from the beginning", async () => {
    const folder = await embeddedFolder();
    const holder = startHolder(folder);
    await untilHalfMade(folder);
    await end(holder, "kill -9");
    expect(await readdir(folder)).not.toContain("postgres");

    await using server = await open(folder);
    expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });
});

describe("a database that cannot be opened", () => {
  it("because another PostgreSQL made it: the message names both versions, and it is left as it is", async () => {
    const folder = await madeFolder();
    await writeFile(join(folder, "postgres", "PG_VERSION"), "17\n");
    await expect(open(folder)).rejects.toMatchObject({
      name: "EmbeddedUnavailableError",
      why: "another version",
      message: expect.stringMatching(/made by PostgreSQL 17; this Fieldbook brings 18.*DATABASE_URL/),
    });
    await writeFile(join(folder, "postgres", "PG_VERSION"), "18\n");
    await using server = await open(folder);
    expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("because the folder holds something else: nothing in it is overwritten", async () => {
    const folder = await seemingCluster(65_534);
    await rename(join(folder, "postgres", "PG_VERSION"), join(folder, "postgres", "diary.txt"));
    await expect(open(folder)).rejects.toMatchObject({ why: "not a cluster" });
    expect(await readdir(join(folder, "postgres"))).toEqual(["diary.txt"]);
  });

  it("because files of it are missing: PostgreSQL's own words are passed on", async () => {
    const folder = await madeFolder();
    await rm(join(folder, "postgres", "global", "pg_control"));
    await expect(open(folder)).rejects.toMatchObject({
      why: "does not start",
      message: expect.stringMatching(/pg_control.*postgres\.log has the rest/),
    });
    expect(serversOn(folder)).toEqual([]);
    await expect(open(folder), "the folder is not locked").rejects.toMatchObject({ why: "does not start" });
  });

  it("because its password is gone: the message says which file to restore", async () => {
    const folder = await seemingCluster(65_534);
    await expect(open(folder)).rejects.toMatchObject({
      why: "no password",
      message: expect.stringContaining(join(folder, "postgres.password")),
    });
  });
});

describe.runIf(isRoot)("started as root, as which PostgreSQL refuses to run", () => {
  it("opens a folder that only root may enter: it is Fieldbook's own", async () => {
    const folder = await madeFolder();
    await chmod(folder, 0o700);
    await using server = await open(folder);
    expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("says which folder above is in the way, and what to do", async () => {
    const closed = await embeddedFolder();
    const inside = join(closed, "programme", ".fieldbook");
    await chmod(closed, 0o700);
    await expect(open(inside)).rejects.toMatchObject({
      why: "unreachable",
      message: expect.stringMatching(`pass through ${closed} to ${inside}.*chmod o\\+x ${closed}.*DATABASE_URL`),
    });
  });

  it("refuses a database that was copied as root and lost its owner", async () => {
    const folder = await seemingCluster(0);
    await expect(open(folder)).rejects.toMatchObject({
      why: "another owner",
      message: expect.stringContaining("chown -R"),
    });
  });

  it("goes on with the database another OS user has made, as that user; the user cannot open root's", async () => {
    const nobody = { uid: 65_534, gid: 65_534 };
    const theirs = await embeddedFolder();
    await chown(theirs, nobody.uid, nobody.gid);
    const holder = startHolder(theirs, nobody);
    await ask(await urlOf(holder), "create table kept as select 7 as number");
    await end(holder, "close");
    await using server = await open(theirs);
    expect(await ask(server.url, "select number from kept")).toEqual([{ number: 7 }]);

    const roots = await madeFolder();
    await chmod(roots, 0o777);
    expect(await startHolder(roots, nobody).answer).toMatchObject({
      kind: "failed",
      message: expect.stringContaining("belongs to the OS user"),
    });
  });
});
