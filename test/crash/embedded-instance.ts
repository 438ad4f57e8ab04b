import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { environmentOf, MAIN } from "./instance.ts";

const CLI = join(import.meta.dirname, "../../src/cli.ts");

export type EmbeddedInstance = Awaited<ReturnType<typeof startIn>>;

/** Fieldbook with a database of its own in this folder, ready. */
export async function startIn(folder: string, apiUrl: string) {
  const child = spawn(process.execPath, [MAIN], {
    cwd: folder,
    env: environmentOf({ ownerUrl: "", apiUrl }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const events: string[] = [];
  const ready = Promise.withResolvers<void>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    events.push(JSON.parse(line).event);
    if (events.at(-1) === "process.ready") ready.resolve();
  });
  const said = text(child.stderr);
  const ended = once(child, "exit");
  await Promise.race([ready.promise, ended]);
  return {
    pid: child.pid,
    ended,
    said,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    events: () => events,
  };
}

/** The pid of the server that runs, or ran, in this folder. */
export async function serverIn(folder: string): Promise<number> {
  const file = await readFile(join(folder, ".fieldbook", "postgres", "postmaster.pid"), "utf8");
  return Number.parseInt(file, 10);
}

export type Finding = { readonly check: string; readonly isFine: boolean; readonly says: string };

/** What `doctor --json` finds in this folder, run as an operator runs it. */
export async function askDoctor(folder: string, environment: Readonly<Record<string, string>>): Promise<Finding[]> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  execFile(process.execPath, [CLI, "doctor", "--json"], { cwd: folder, env: environment }, (error, out, err) =>
    out === "" ? reject(new Error(err, { cause: error })) : resolve(out),
  );
  return JSON.parse(await promise);
}
