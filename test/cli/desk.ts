import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Db } from "#db/open.ts";
import { createMovableClock } from "#kernel/clock.ts";
import type { CommandContext } from "#src/cli/command.ts";
import { runCommandLine } from "#src/cli/run-command.ts";
import { type Config, ConfigError } from "#src/config.ts";

export type Answer = { readonly code: number; readonly out: string; readonly err: string };

export const CONFIG: Config = { port: 3000, logLevel: "silent", production: false, directory: ".fieldbook" };
const CLOCK = createMovableClock(Temporal.Instant.from("2026-11-16T13:00:00Z"));

/** Runs a command as an administrator would, on an open database; without one, opening one fails. */
export async function ask(args: readonly string[], db?: Db, more: Partial<CommandContext> = {}): Promise<Answer> {
  const said = { out: [] as string[], err: [] as string[] };
  const openDatabase = async () => {
    if (!db) throw new Error("a database was opened");
    return { db, [Symbol.asyncDispose]: () => Promise.resolve() };
  };
  const code = await runCommandLine(args, {
    clock: CLOCK,
    out: (text) => said.out.push(text),
    err: (text) => said.err.push(text),
    readInput: async () => "",
    readConfig: () => CONFIG,
    openDatabase,
    inspectDatabase: openDatabase,
    ...more,
  });
  return { code, out: said.out.join("\n"), err: said.err.join("\n") };
}

/** An environment with something missing. */
export function refuseConfig(): never {
  throw new ConfigError("SLACK_BOT_TOKEN is set; SLACK_APP_TOKEN is missing beside it.");
}

export type Folder = AsyncDisposable & {
  readonly path: string;
  write(name: string, ...lines: readonly string[]): Promise<string>;
};

/** A folder of an administrator's own files, which goes with the test. */
export async function openFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), "fieldbook-cli-"));
  return {
    path,
    async write(name, ...lines) {
      await writeFile(join(path, name), lines.map((line) => `${line}\n`).join(""));
      return join(path, name);
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}
