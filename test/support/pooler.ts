import { spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants } from "node:fs";
import { chmod, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { makeScratch } from "./scratch.ts";

const PATHS = [process.env.PGBOUNCER_PATH, "/usr/sbin/pgbouncer"];

/** The PgBouncer of this machine, if it has one. */
export const PGBOUNCER = PATHS.find((path) => path !== undefined && isProgram(path));

export const WITHOUT_PGBOUNCER = "no PgBouncer found: install Debian's `pgbouncer`, or name another in PGBOUNCER_PATH";

export type Pooler = AsyncDisposable & {
  /** The same URL with the pooler in the place of the server. */
  through(url: string): string;
};

/**
 * PgBouncer in transaction mode before the server at this URL, with two connections to it for each user of each
 * database. Whoever is not in `users` is asked for at the server, as the superuser of the URL.
 */
export async function openPooler(serverUrl: string): Promise<Pooler> {
  if (!PGBOUNCER) throw new Error(WITHOUT_PGBOUNCER);
  const { hostname, port, username, password } = new URL(serverUrl);
  const own = await freePort();
  const folder = await makeScratch();
  // Run as root, it becomes another user, who has to read its files.
  await chmod(folder, 0o755);
  const [settings, users] = [join(folder, "pgbouncer.ini"), join(folder, "users.txt")];
  await writeFile(users, `"${username}" "${password}"\n`);
  await writeFile(settings, settingsOf({ hostname, port, username, own, users }));
  const asRoot = process.getuid?.() === 0 ? ["-u", "postgres"] : [];
  const child = spawn(PGBOUNCER, [...asRoot, settings], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = once(child, "exit");
  for await (const line of createInterface({ input: child.stderr })) if (line.includes("process up")) break;
  child.stderr.resume();
  return {
    through: (url) => Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(own) }).toString(),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

type Settings = Record<"hostname" | "port" | "username" | "users", string> & { readonly own: number };

function settingsOf({ hostname, port, username, own, users }: Settings): string {
  return `[databases]
* = host=${hostname} port=${port} auth_user=${username}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
auth_query = select usename, passwd from pg_shadow where usename = $1
pool_mode = transaction
default_pool_size = 2
max_client_conn = 1000
server_idle_timeout = 2
server_login_retry = 1
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || !address) throw new Error("no port");
  return address.port;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
