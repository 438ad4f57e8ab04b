import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { FailpointName } from "#kernel/failpoint.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";

export const MAIN = join(import.meta.dirname, "../../src/main.ts");

export type Place = { readonly ownerUrl: string; readonly apiUrl: string };

/** Fieldbook as it runs anywhere, in a process of its own that can be killed. */
export type Instance = {
  /** How it names itself in what it holds of the outbox. */
  readonly owner: string;
  /** Resolves when it listens, or when it is over. */
  readonly ready: Promise<unknown>;
  /** The signal that ended it. */
  readonly ended: Promise<NodeJS.Signals | null>;
  /** Whether it still runs. */
  lives(): boolean;
  kill(): Promise<unknown>;
  /** SIGTERM; resolves when it is over. */
  stop(): Promise<unknown>;
};

export function startInstance(place: Place, crashAt?: FailpointName): Instance {
  const child = spawn(process.execPath, [MAIN], {
    // No `.env` of the developer's lies there.
    cwd: tmpdir(),
    env: { ...environmentOf(place), ...(crashAt && { CRASH_AT: crashAt }) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(([, signal]) => signal as NodeJS.Signals | null);
  return {
    owner: String(child.pid),
    ready: Promise.race([saysReady(child), ended]),
    ended,
    lives: () => child.exitCode === null && child.signalCode === null,
    async kill() {
      child.kill("SIGKILL");
      return ended;
    },
    async stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

export function environmentOf({ ownerUrl, apiUrl }: Place): Record<string, string> {
  const { botToken, appToken } = LOCAL_SLACK_IDENTITY.app;
  return {
    PATH: process.env.PATH ?? "",
    TZ: "UTC",
    PORT: "0",
    DATABASE_URL: ownerUrl,
    // The key of every test database.
    FIELDBOOK_KEY: Buffer.alloc(32, 7).toString("base64"),
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: apiUrl,
    NODE_COMPILE_CACHE: join(tmpdir(), "fieldbook-compiled"),
  };
}

async function saysReady({ stdout }: ChildProcess): Promise<void> {
  if (!stdout) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  createInterface({ input: stdout }).on("line", (line) => {
    if (process.env.TEST_LOG) process.stdout.write(`${line}\n`);
    if (line.includes("Fieldbook is ready.")) resolve();
  });
  return promise;
}
