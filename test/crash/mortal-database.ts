import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import pg from "pg";
import { openDatabase } from "#db/open.ts";
import { createPlanner } from "#mentoring/planning/plan-what-changed.ts";
import { madeFolder, open, serversOn } from "#test/db/fixtures/embedded-folder.ts";
import { BANK } from "#test/support/bank.ts";
import { TEST_KEY, type TestDatabase } from "#test/support/database.ts";
import { quietLog } from "#test/support/log.ts";

export type MortalDatabase = TestDatabase & {
  /** SIGKILL to the postmaster and to all its children, before anyone can say another word to them. */
  kill(): void;
  /** SIGSTOP to all of them: connections stay open and nobody answers, until `thaw`. */
  freeze(): void;
  thaw(): void;
  /** On what the killed server has left; a server gets another port at every start, its clients find it all the same. */
  restart(): Promise<void>;
};

/** A PostgreSQL of this test alone, that can be killed and comes back. */
export async function openMortalDatabase(): Promise<MortalDatabase> {
  const folder = await madeFolder();
  let server = await open(folder);
  const door = await openDoor(() => Number(new URL(server.url).port));
  const url = new URL(server.url);
  url.port = String(door.port);
  const ownerUrl = url.toString();
  const db = await openDatabase({ ownerUrl, masterKey: TEST_KEY, log: quietLog, beforeCommit: createPlanner(BANK) });
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  pool.on("error", () => undefined);
  return {
    db,
    ownerUrl,
    // A pool survives its server; the tests only ever ask it queries.
    owner: pool as unknown as pg.Client,
    kill: () => signalAll(folder, "SIGKILL"),
    freeze: () => signalAll(folder, "SIGSTOP"),
    thaw: () => signalAll(folder, "SIGCONT"),
    async restart() {
      await server[Symbol.asyncDispose]();
      server = await open(folder);
    },
    async [Symbol.asyncDispose]() {
      await pool.end();
      await db[Symbol.asyncDispose]();
      door.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** A signal to the postmaster of this folder and to all its children. */
export function signalAll(folder: Parameters<typeof serversOn>[0], signal: NodeJS.Signals): void {
  for (const pid of serversOn(folder)) signalWithChildren(pid, signal);
}

/** A postmaster alone leaves its children a moment in which one may still commit. */
function signalWithChildren(pid: number, signal: NodeJS.Signals): void {
  const children = `/proc/${pid}/task/${pid}/children`;
  const pids = existsSync(children) ? readFileSync(children, "utf8").split(" ").filter(Boolean).map(Number) : [];
  for (const each of [pid, ...pids]) signalIfThere(each, signal);
}

/** A connection's process may have ended since it was listed. */
function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** One address that leads to whatever port the server has now. */
async function openDoor(port: () => number): Promise<{ port: number; close(): void }> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    return socket.on("error", () => undefined).once("close", () => sockets.delete(socket));
  };
  const door = createServer((client) => {
    const server = keep(connect(port(), "127.0.0.1"));
    keep(client).pipe(server).pipe(client);
    client.once("close", () => server.destroy());
    server.once("close", () => client.destroy());
  }).listen(0, "127.0.0.1");
  await once(door, "listening");
  return {
    port: (door.address() as AddressInfo).port,
    close() {
      door.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
