import { once } from "node:events";
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedServer, openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { explainDatabaseFault } from "#db/explain-database-fault.ts";
import { openClient } from "#db/open-client.ts";
import { explainForeseenError } from "#src/start/explain.ts";
import { quietLog } from "#test/support/log.ts";
import { makeScratch } from "#test/support/scratch.ts";

let folder: string;
let server: EmbeddedServer;
let admin: pg.Client;
beforeAll(async () => {
  folder = await makeScratch();
  server = await openEmbeddedServer({ directory: folder, log: quietLog, settings: { fsync: "off" } });
  admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query("create role fieldbook_app login password 'its own'");
});
afterAll(async () => {
  await admin.end();
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe("an operator is told in a sentence what keeps Fieldbook out of its database", () => {
  it("a wrong password", async () => {
    expect(await said({ password: "wrong" })).toBe(
      'The server refuses the user in DATABASE_URL (password authentication failed for user "fieldbook_owner"). Correct the user and the password.',
    );
  });

  it("a missing password", async () => {
    expect(await said({ password: "" })).toMatch(/^The server asks for a password, and DATABASE_URL contains none\./);
  });

  it("a database that is not there", async () => {
    expect(await said({ pathname: "/missing" })).toBe(
      'database "missing" does not exist. Create it, or correct the name of the database in DATABASE_URL.',
    );
  });

  it("TLS where the server has none", async () => {
    expect(await said({ search: "?sslmode=no-verify" })).toMatch(
      /^The server offers no TLS, which DATABASE_URL asks for/,
    );
  });

  it("no TLS where the server wants it, and another role's password", async () => {
    const rules = join(folder, "postgres", "pg_hba.conf");
    const before = await readFile(rules, "utf8");
    await writeFile(rules, "hostssl all tls_only all scram-sha-256\n");
    await appendFile(rules, before.replaceAll("all             all", "all fieldbook_owner,fieldbook_app"));
    await admin.query("select pg_reload_conf()");
    await expect
      .poll(() => said({ username: "tls_only" }))
      .toMatch(
        /^The server refuses a connection without TLS \(.*no encryption\)\. Add \?sslmode=verify-full to DATABASE_URL\.$/,
      );
    expect(await said({ username: "fieldbook_app" })).toMatch(
      /^The server refuses fieldbook_app, the role that Fieldbook works as .* `npm start` gives it the password/,
    );
  });

  it("a certificate that is not where the URL says", async () => {
    const url = Object.assign(new URL(server.url), { search: "?sslmode=verify-full&sslrootcert=/no/ca.crt" });
    const failure = await openClient(url.toString(), "test").catch((error: unknown) => error);
    expect(explainForeseenError(failure)).toBe(
      "DATABASE_URL names a file that cannot be read (ENOENT: no such file or directory, open '/no/ca.crt').",
    );
  });

  it("a port where nothing listens, also of a name with two addresses", async () => {
    const sentence = /^No database answers at DATABASE_URL \(.*connect ECONNREFUSED .*:1\b.*\)\. Check host and port/;
    expect(await said({ port: "1" })).toMatch(sentence);
    expect(await said({ port: "1", hostname: "localhost" })).toMatch(sentence);
  });

  it("a host that accepts the connection and says nothing", async () => {
    await using silent = createServer((socket) => void socket.resume()).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    for (const mode of ["", "&sslmode=no-verify"])
      expect(await said({ port: `${port}`, search: `?connect_timeout=1${mode}` })).toMatch(
        /^The host in DATABASE_URL does not answer as a PostgreSQL server in time/,
      );
  });

  it.each([
    [
      "ENOTFOUND",
      "getaddrinfo ENOTFOUND database.invalid",
      /^No database answers at DATABASE_URL \(getaddrinfo ENOTFOUND/,
    ],
    [
      "EHOSTUNREACH",
      "connect EHOSTUNREACH 10.0.0.1:5432",
      /^No database answers at DATABASE_URL \(connect EHOSTUNREACH/,
    ],
    [
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "self-signed certificate",
      /^The certificate of the database server is not trusted/,
    ],
  ])("what this machine cannot bring about: %s", (code, message, sentence) => {
    expect(explainDatabaseFault(Object.assign(new Error(message), { code }))).toMatch(sentence);
  });
});

it("a fault of Fieldbook's own is not explained away", async () => {
  expect(explainDatabaseFault(new TypeError("x is not a function"))).toBeUndefined();
  const wrong = await admin.query("select from nowhere").catch((error: unknown) => error);
  expect(explainDatabaseFault(wrong)).toBeUndefined();
});

type Change = Partial<Pick<URL, "username" | "password" | "hostname" | "port" | "pathname" | "search">>;

async function said(change: Change): Promise<string | undefined> {
  const url = Object.assign(new URL(server.url), change);
  try {
    await using _ = await openClient(url.toString(), "test");
    return "no fault";
  } catch (error) {
    return explainDatabaseFault(error);
  }
}
