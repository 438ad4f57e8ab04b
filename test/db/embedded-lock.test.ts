import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, readlink, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { EmbeddedInUseError } from "#db/embedded/errors.ts";
import { lockFolder } from "#db/embedded/lock.ts";
import { identifyProcess } from "#db/embedded/process-mark.ts";
import { embeddedFolder, end, madeFolder, open, serversOn, startHolder, urlOf } from "./fixtures/embedded-folder.ts";

const lockIn = (folder: string) => join(folder, "postgres.lock");

describe("two Fieldbooks on one folder", () => {
  it("cannot be: the second is told which process has it, and the first goes on undisturbed", async () => {
    const folder = await madeFolder();
    const first = startHolder(folder);
    await urlOf(first);
    const servers = serversOn(folder);

    const refused = await open(folder).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(EmbeddedInUseError);
    expect(refused).toMatchObject({ name: "EmbeddedInUseError", pid: first.pid, directory: folder });
    expect(String(refused)).toContain(`${folder}, as process ${first.pid}`);
    expect(servers).toHaveLength(1);
    expect(serversOn(folder)).toEqual(servers);

    await end(first, "close");
    await using server = await open(folder);
    expect(server.adopted).toBe(false);
  });

  it("cannot be within one process either", async () => {
    const folder = await madeFolder();
    await using _ = await open(folder);
    await expect(open(folder)).rejects.toMatchObject({ name: "EmbeddedInUseError", pid: process.pid });
  });

  it("started at once after a crash: exactly one gets the folder, with one server on it", async () => {
    const folder = await madeFolder();
    const crashed = startHolder(folder);
    await urlOf(crashed);
    await end(crashed, "kill -9");

    const both = [startHolder(folder), startHolder(folder)] as const;
    const answers = await Promise.all(both.map((holder) => holder.answer));
    expect(answers.map((answer) => answer.kind).sort()).toEqual(["in use", "open"]);
    const winner = both[answers.findIndex((answer) => answer.kind === "open")];
    expect(answers.find((answer) => answer.kind === "in use")).toMatchObject({ pid: winner?.pid });
    expect(serversOn(folder)).toHaveLength(1);
    if (winner) await end(winner, "close");
    expect(serversOn(folder)).toEqual([]);
  });
});

describe("the lock", () => {
  /** Steps of the same kind as the lock's own, so that starters meet in every phase of each other. */
  async function comesLate(steps: number, folder: string): Promise<AsyncDisposable> {
    for (let step = 0; step < steps; step++) await readlink(lockIn(folder)).catch(() => undefined);
    return lockFolder(folder);
  }

  it("of a dead process goes to exactly one of many who want it", async () => {
    const folder = await embeddedFolder();
    for (let round = 0; round < 60; round++) {
      await symlink("999999999 another boot/1", lockIn(folder));
      const late = [0, 0, 1, 2, 3, 5].map((steps) => comesLate(steps * (round % 4), folder));
      const taken = await Promise.allSettled(late);
      const won = taken.filter((one) => one.status === "fulfilled");
      const lost = taken.filter((one) => one.status === "rejected");
      expect(won).toHaveLength(1);
      for (const { reason } of lost) expect(reason).toBeInstanceOf(EmbeddedInUseError);
      await won[0]?.value[Symbol.asyncDispose]();
    }
  });

  it("of a process that died while it was clearing a dead lock is cleared as well", async () => {
    const folder = await embeddedFolder();
    await symlink("999999999 another boot/1", lockIn(folder));
    await symlink("999999998 another boot/1", `${lockIn(folder)}.clearing`);
    await using _ = await lockFolder(folder);
    expect(await readlink(lockIn(folder))).toBe(`${process.pid} ${identifyProcess(process.pid)?.birth}`);
    await expect(readlink(`${lockIn(folder)}.clearing`)).rejects.toThrow("ENOENT");
  });

  it("of a killed process is free although that one's parent has not noticed its end", async () => {
    const folder = await embeddedFolder();
    const parent = spawn("sh", ["-c", "sleep 60 & echo $!; exec cat"], { stdio: ["pipe", "pipe", "inherit"] });
    onTestFinished(() => void parent.kill());
    const pid = Number((await once(parent.stdout, "data")).toString());
    // Only then is the parent one that never asks for its children's end.
    await vi.waitUntil(async () => (await readFile(`/proc/${parent.pid}/comm`, "utf8")).trim() === "cat");
    await symlink(`${pid} ${identifyProcess(pid)?.birth}`, lockIn(folder));
    await expect(lockFolder(folder)).rejects.toMatchObject({ pid });

    process.kill(pid, "SIGKILL");
    await vi.waitUntil(() => identifyProcess(pid) === undefined);
    expect(process.kill(pid, 0), "it still has its pid").toBe(true);
    await using _ = await lockFolder(folder);
  });

  it("is not respected because its pid is in use again: the process must be the same one", async () => {
    const folder = await embeddedFolder();
    const birth = identifyProcess(process.pid)?.birth ?? "";
    await symlink(`${process.pid} ${birth}`, lockIn(folder));
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(EmbeddedInUseError);

    const reused = await embeddedFolder();
    await symlink(`${process.pid} an earlier boot${birth}`, lockIn(reused));
    await using _ = await lockFolder(reused);
    expect(await readlink(lockIn(reused))).toBe(`${process.pid} ${birth}`);
  });
});
