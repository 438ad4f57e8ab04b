import { rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppLogin, deriveAppLogin } from "#db/app-login.ts";
import { type Actor, asMachine, asPerson } from "#db/as.ts";
import { type EmbeddedServer, openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { migrate } from "#db/migrate.ts";
import { MigrationError } from "#db/migration-error.ts";
import { type Db, openDatabase } from "#db/open.ts";
import { assertMasterKeyDecrypts, WrongKeyError } from "#db/refuse-wrong-key.ts";
import { newId } from "#kernel/id.ts";
import { createSealKey } from "#kernel/seal.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { openConfiguredDatabase } from "#src/start/open-configured-database.ts";
import { ask, CONFIG } from "#test/cli/desk.ts";
import { type CastPair, castOf, onDay } from "#test/support/cast.ts";
import { TEST_KEY } from "#test/support/database.ts";
import { migrateTo } from "#test/support/earlier-schema.ts";
import { quietLog } from "#test/support/log.ts";
import { makeScratch } from "#test/support/scratch.ts";
import { ROOT } from "#test/support/source-files.ts";
import { FIRST_VERSION, factsOf, fill, lost } from "./first-version.ts";

let folder: string;
let server: EmbeddedServer;
let admin: pg.Client;

/** A server of its own: what is tested here are its roles and their passwords. */
beforeAll(async () => {
  folder = await makeScratch();
  server = await openEmbeddedServer({ directory: folder, log: quietLog, settings: { fsync: "off" } });
  admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
});

afterAll(async () => {
  await admin.end();
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe("on a server that somebody else runs", () => {
  it("someone who may not make roles is told what is missing", async () => {
    const url = await databaseOf("clerk", "");
    await expect(migrate(url, deriveAppLogin(TEST_KEY), TEST_KEY)).rejects.toThrow(MigrationError);
    await expect(migrate(url, deriveAppLogin(TEST_KEY), TEST_KEY)).rejects.toThrow(
      "permission denied to create role. The user in DATABASE_OWNER_URL, or in DATABASE_URL without it, must own the database and have CREATEROLE.",
    );
  });

  it("an owner who is no superuser needs only CREATEROLE, and the wall stands just the same", async () => {
    const ownerUrl = await databaseOf("keeper", "createrole");
    await using db = await openDatabase({ ownerUrl, masterKey: TEST_KEY, log: quietLog });
    const owner = new pg.Client({ connectionString: server.url.replace(/\/[^/]*$/, "/keeper") });
    await owner.connect();
    const cast = await castOf({ db, owner, ownerUrl, [Symbol.asyncDispose]: async () => {} });
    await owner.end();
    const names = await asPerson(db, cast.rosa, (tx) =>
      tx.sql.selectFrom("delivery.person").select("name").orderBy("name").execute(),
    );
    expect(names.map(({ name }) => name)).toEqual(["Ana Torres", "Elena Vargas", "Marta Rojas", "Rosa Quispe"]);
    expect(await planAs(db, cast.ana, cast.pairs.anaAndRosa)).toBe("planned");
    await expect(planAs(db, cast.pedro, cast.pairs.anaAndRosa)).rejects.toThrow("row-level security");
  });

  it("an owner who is no superuser carries over everything of the first version", async () => {
    await admin.query("create database moved owner keeper");
    const [url, past] = [urlOf("keeper", "moved"), new pg.Client(server.url.replace(/\/[^/]*$/, "/moved"))];
    const keeper = new pg.Client(url);
    await Promise.all([keeper.connect(), past.connect()]);
    await migrateTo(keeper, FIRST_VERSION);
    // Past the forced policies, which bind the owner as well.
    await fill(past);
    const before = await factsOf(past);
    await migrate(url, deriveAppLogin(TEST_KEY), TEST_KEY);
    expect(await lost(past, before)).toEqual([]);
    await Promise.all([keeper.end(), past.end()]);
  });

  it("the app's password is set once, and again when the key that it comes from is exchanged for another", async () => {
    const url = new URL(server.url);
    const before = await storedPassword();
    await migrate(url.toString(), deriveAppLogin(TEST_KEY), TEST_KEY);
    expect(await storedPassword()).toBe(before);
    const [exchanged, [old]] = [deriveAppLogin([createSealKey(), ...TEST_KEY]), passwordsOf(deriveAppLogin(TEST_KEY))];
    await migrate(url.toString(), exchanged, TEST_KEY);
    expect(await storedPassword()).not.toBe(before);
    await expect(signIn(old)).rejects.toThrow("password authentication failed");
    await signIn(passwordsOf(exchanged)[0]);
    await migrate(url.toString(), { kind: "derived", passwords: passwordsOf(exchanged).toReversed() }, TEST_KEY);
    expect(await storedPassword()).not.toBe(before);
  });

  it("another Fieldbook on the server is not locked out by one with another key", async () => {
    const before = await storedPassword();
    await admin.query("create database second owner keeper");
    await expect(
      openDatabase({ ownerUrl: urlOf("keeper", "second"), masterKey: [createSealKey()], log: quietLog }),
    ).rejects.toThrow(
      /^On this server fieldbook_app works for another Fieldbook \(database .*keeper.*\), whose FIELDBOOK_KEY is another/,
    );
    expect(await storedPassword()).toBe(before);
  });

  it("and what was refused opens with the right key", async () => {
    await using db = await openDatabase({ ownerUrl: urlOf("keeper", "second"), masterKey: TEST_KEY, log: quietLog });
    expect(await asMachine(db, async () => "open")).toBe("open");
  });
});

describe("a wrong key is refused before anything is changed, although the owner is no superuser", () => {
  it("in a database of this version, also while a backup reads it", async () => {
    await admin.query("create database guarded owner keeper");
    const ownerUrl = urlOf("keeper", "guarded");
    const masterKey = TEST_KEY;
    const db = await openDatabase({ ownerUrl, masterKey, log: quietLog });
    await asMachine(db, (tx) =>
      ensureInstallation(tx, db.keys, { ...toSlackAccount("T0SIERRA"), name: "Sierra", now: onDay(0, "09:00") }),
    );
    await db[Symbol.asyncDispose]();
    const before = await storedPassword();
    await using backup = await transactionOn("guarded");
    await backup.query("lock table machine.workspace in access share mode");
    await expect(openDatabase({ ownerUrl, masterKey: [createSealKey()], log: quietLog })).rejects.toThrow(
      WrongKeyError,
    );
    await assertMasterKeyDecrypts(ownerUrl, masterKey);
    await assertMasterKeyDecrypts(ownerUrl, [createSealKey(), ...masterKey]);
    expect(await storedPassword()).toBe(before);
  });

  it("also before there is a workspace, by an import too, and of two first starts with two keys one is", async () => {
    await admin.query("create database fresh owner keeper");
    // With a user of its own, so that the other databases of the server refuse neither key.
    const [ownerUrl, appUrl] = [urlOf("keeper", "fresh"), urlOf("desk", "fresh")];
    const other = [createSealKey()] as const;
    const starts = await Promise.allSettled(
      [TEST_KEY, other].map((masterKey) => openDatabase({ ownerUrl, appUrl, masterKey, log: quietLog })),
    );
    const open = starts.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(open).toHaveLength(1);
    await Promise.all(open.map((db) => db[Symbol.asyncDispose]()));
    const wrong = starts[0]?.status === "fulfilled" ? other : TEST_KEY;
    // As a start does that looked at the key before the other recorded its own.
    await expect(migrate(ownerUrl, { kind: "own", url: appUrl }, wrong)).rejects.toThrow(WrongKeyError);
    const before = await storedPassword();
    const sample = ["people", "pairs"].map((name) => join(ROOT, "samples", "two-zones", `${name}.csv`));
    const key = wrong[0].bytes.toString("base64");
    const openWrong = () => openConfiguredDatabase({ ...CONFIG, databaseUrl: ownerUrl, key }, quietLog);
    expect(
      await ask(["roster", "import", ...sample, "--team", "T0RIVERS"], undefined, { openDatabase: openWrong }),
    ).toMatchObject({ code: 1, err: expect.stringMatching(/^FIELDBOOK_KEY does not open this database/) });
    expect(await storedPassword()).toBe(before);
    await using fresh = await transactionOn("fresh");
    expect((await fresh.query("select from machine.workspace")).rowCount).toBe(0);
  });

  it("in a database of an earlier version, which stays one", async () => {
    await admin.query("create database early owner keeper");
    const ownerUrl = urlOf("keeper", "early");
    await using early = await transactionOn("early");
    await early.query("set role keeper");
    await migrateTo(early, FIRST_VERSION);
    await early.query("reset role");
    await fill(early);
    await early.query("commit");
    const before = await storedPassword();
    await expect(openDatabase({ ownerUrl, masterKey: [createSealKey()], log: quietLog })).rejects.toThrow(
      new WrongKeyError(
        "FIELDBOOK_KEY does not open this database: it was sealed with another key. Set the key it was made with, or list that key second.",
      ),
    );
    const { rows } = await early.query(
      "select (select count(*)::int from public.fieldbook_migration) as applied, relforcerowsecurity as forced from pg_class where oid = 'machine.workspace'::regclass",
    );
    expect(rows).toEqual([{ applied: FIRST_VERSION, forced: true }]);
    expect(await storedPassword()).toBe(before);
    await assertMasterKeyDecrypts(ownerUrl, TEST_KEY);
  });

  it("and one that opens some of its workspaces is refused too", async () => {
    const ownerUrl = urlOf("keeper", "early");
    await using early = await transactionOn("early");
    await early.query(
      "update machine.workspace set data_key = 'v1.00000000.' || repeat('A', 38) where id = (select id from machine.workspace limit 1)",
    );
    await early.query("commit");
    await expect(assertMasterKeyDecrypts(ownerUrl, TEST_KEY)).rejects.toThrow(
      /does not open 1 of the [2-9] workspaces/,
    );
  });
});

/** Writes a row that refers to others, which the server checks as their owner. */
async function planAs(db: Db, mentor: Actor, { id, programme }: CastPair): Promise<string | null> {
  const visit = await asPerson(db, mentor, (tx) =>
    tx.sql
      .insertInto("delivery.visit")
      .values({
        id: newId(),
        workspace_id: tx.workspaceId,
        programme_id: programme.programmeId,
        pair_id: id,
        starts_at: onDay(1, "10:00"),
        minutes: 60,
        modality: "video",
        planned_at: onDay(0, "09:00"),
        planned_by: tx.personId,
      })
      .returning("status")
      .executeTakeFirstOrThrow(),
  );
  return visit.status;
}

/** A superuser's connection to a database, in a transaction. */
async function transactionOn(database: string): Promise<pg.Client & AsyncDisposable> {
  const client = new pg.Client(server.url.replace(/\/[^/]*$/, `/${database}`));
  await client.connect();
  await client.query("begin");
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

/** A database with an owner of the same name. */
async function databaseOf(name: string, rights: string): Promise<string> {
  await admin.query(`create role ${name} login password 'its own' ${rights}`);
  await admin.query(`create database ${name} owner ${name}`);
  return urlOf(name, name);
}

function urlOf(role: string, database: string): string {
  const url = new URL(server.url);
  url.username = role;
  url.password = "its own";
  url.pathname = `/${database}`;
  return url.toString();
}

/** Salted, so that setting the same password again would show. */
async function storedPassword(): Promise<string> {
  const { rows } = await admin.query("select rolpassword from pg_authid where rolname = 'fieldbook_app'");
  return rows[0].rolpassword;
}

const passwordsOf = (login: AppLogin) => (login.kind === "derived" ? login.passwords : []);

async function signIn(password = ""): Promise<void> {
  const url = new URL(server.url);
  url.username = "fieldbook_app";
  url.password = password;
  const app = new pg.Client({ connectionString: url.toString() });
  try {
    await app.connect();
  } finally {
    await app.end();
  }
}
