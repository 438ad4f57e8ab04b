import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export type ServerProgram = {
  /** The TypeScript file that is the program. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly nodeOptions?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where it keeps what it keeps. */
  readonly directory: string;
};

export type RunningServer = AsyncDisposable & { readonly pid: number; readonly url: string };

/** Its database is ready earlier, at a port of its own. */
const READY = /^(?:Fieldbook|Bolt|The (?:local|counting) Slack) is ready\.$/;
const READY_WITHIN_MS = 20_000;
const GONE_WITHIN_MS = 10_000;

/** Starts a server as a process of its own. It is ready when it prints a line `{"port": …, "msg": "… is ready."}`. */
export async function startServer(program: ServerProgram): Promise<RunningServer> {
  const { file, args = [], nodeOptions = [], env = {}, directory } = program;
  const child = spawn(process.execPath, [...nodeOptions, file, ...args], {
    cwd: directory,
    env: { PATH: process.env.PATH, TZ: "UTC", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // Whatever ends us ends it too.
  const end = () => void child.kill();
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  const port = await readyPort(child, file);
  return { pid: child.pid ?? 0, url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => stop(child) };
}

async function readyPort(child: ChildProcess & { stdout: NodeJS.ReadableStream }, file: string): Promise<number> {
  const late = setTimeout(() => child.kill("SIGKILL"), READY_WITHIN_MS);
  try {
    for await (const line of createInterface(child.stdout)) {
      const said: { msg?: string; port?: number } = JSON.parse(line);
      if (READY.test(said.msg ?? "") && said.port) return said.port;
    }
    throw new Error(`${file} ended before it was ready`);
  } finally {
    clearTimeout(late);
    // What it says from now on is read and dropped: a full pipe would stop it.
    child.stdout.resume();
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), GONE_WITHIN_MS);
  await gone;
  clearTimeout(late);
}
