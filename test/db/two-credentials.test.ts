import { rm } from "node:fs/promises";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachine, asPerson, type Db, runAutocommit } from "#db/as.ts";
import { type EmbeddedServer, openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { openDatabase } from "#db/open.ts";
import { WrongKeyError } from "#db/refuse-wrong-key.ts";
import { createSealKey } from "#kernel/seal.ts";
import { openConfiguredDatabase } from "#src/start/open-configured-database.ts";
import { CONFIG } from "#test/cli/desk.ts";
import { type Cast, castOf } from "#test/support/cast.ts";
import { TEST_KEY } from "#test/support/database.ts";
import { migrateTo } from "#test/support/earlier-schema.ts";
import { quietLog } from "#test/support/log.ts";
import { makeScratch } from "#test/support/scratch.ts";

let folder: string;
let server: EmbeddedServer;
let admin: pg.Client;

/** A server of its own: what is tested here are its users. */
beforeAll(async () => {
  folder = await makeScratch();
  server = await openEmbeddedServer({ directory: folder, log: quietLog, settings: { fsync: "off" } });
  admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query("create role keeper login password 'its own' createrole");
});

afterAll(async () => {
  await admin.end();
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe("with the owner's credential beside the app's", () => {
  it("the app's user is made, owns nothing, is bound by the wall, and carries its own timeouts", async () => {
    const at = await databaseOf("first", "serving");
    await using db = await openDatabase({ ...at, masterKey: TEST_KEY, log: quietLog });
    const cast = await fill(db, at.ownerUrl);
    expect(await namesSeenBy(db, cast)).toEqual(["Ana Torres", "Elena Vargas", "Marta Rojas", "Rosa Quispe"]);
    const [own] = (await runAutocommit(db, {
      text: `select current_user as name, current_setting('statement_timeout') as statement,
        current_setting('idle_in_transaction_session_timeout') as idle,
        (select count(*)::int from pg_class where relowner = current_user::regrole) as owns,
        (select rolcreaterole or rolsuper or rolbypassrls or rolcreatedb from pg_roles where rolname = current_user) as power`,
      values: [],
    })) as [object];
    expect(own).toEqual({ name: "serving", statement: "30s", idle: "1min", owns: 0, power: false });
    await expect(asMachine(db, ({ sql: tx }) => sql`set local role keeper`.execute(tx))).rejects.toThrow(
      "permission denied",
    );
    await expect(asMachine(db, ({ sql: tx }) => sql`create table public.mine (id int)`.execute(tx))).rejects.toThrow(
      "permission denied",
    );
  });

  it("it serves without the owner's, and refuses a wrong key and what it may not migrate", async () => {
    const { appUrl } = urlsOf("first", "serving");
    await using db = await openDatabase({ appUrl, masterKey: TEST_KEY, log: quietLog });
    expect(await asMachine(db, async () => "open")).toBe("open");
    const wrong = openDatabase({ appUrl, masterKey: [createSealKey()], log: quietLog });
    await expect(wrong).rejects.toThrow(WrongKeyError);
    const key = TEST_KEY[0].bytes.toString("base64");
    await (await openConfiguredDatabase({ ...CONFIG, databaseUrl: appUrl, key }, quietLog))[Symbol.asyncDispose]();
    const at = await databaseOf("behind", "serving");
    const behind = () => openConfiguredDatabase({ ...CONFIG, databaseUrl: at.appUrl, key }, quietLog);
    await expect(behind()).rejects.toThrow(
      "The database is empty, and the user in DATABASE_URL may not apply all migrations. Set DATABASE_OWNER_URL and run: npm run fieldbook -- migrate",
    );
    const owner = new pg.Client(at.ownerUrl);
    await owner.connect();
    await migrateTo(owner, 20);
    await expect(behind()).rejects.toThrow(/^The database is of an earlier version\. Set DATABASE_OWNER_URL/);
    await owner.end();
  });

  it("it says which migrations it misses", async () => {
    const at = await databaseOf("later", "serving");
    await (await openDatabase({ ...at, masterKey: TEST_KEY, log: quietLog }))[Symbol.asyncDispose]();
    const owner = new pg.Client(at.ownerUrl);
    await owner.connect();
    await owner.query(
      "delete from public.fieldbook_migration where number > (select max(number) - 2 from public.fieldbook_migration)",
    );
    await owner.end();
    const key = TEST_KEY[0].bytes.toString("base64");
    await expect(openConfiguredDatabase({ ...CONFIG, databaseUrl: at.appUrl, key }, quietLog)).rejects.toThrow(
      /^2 migrations are not applied to the database yet, and the user in DATABASE_URL may not apply them/,
    );
  });

  it("a second Fieldbook with another key lives on the same server", async () => {
    const first = urlsOf("first", "serving");
    const second = await databaseOf("second", "serving_second");
    await using other = await openDatabase({ ...second, masterKey: [createSealKey()], log: quietLog });
    expect(await asMachine(other, async () => "open")).toBe("open");
    await using db = await openDatabase({ ...first, masterKey: TEST_KEY, log: quietLog });
    expect(await asMachine(db, async () => "open")).toBe("open");
  });

  it("the owner needs not even CREATEROLE if the roles are there", async () => {
    await admin.query("create role plain login password 'its own'");
    await admin.query("create role serving_third login password 'its own' in role fieldbook_app");
    await admin.query(
      "grant fieldbook_app, fieldbook_machine, fieldbook_digest, fieldbook_wall to plain with admin option",
    );
    const at = await databaseOf("third", "serving_third", "plain");
    await using db = await openDatabase({ ...at, masterKey: TEST_KEY, log: quietLog });
    const cast = await fill(db, at.ownerUrl);
    expect(await namesSeenBy(db, cast)).toHaveLength(4);
  });
});

async function databaseOf(name: string, user: string, owner = "keeper") {
  await admin.query(`create database ${name} owner ${owner}`);
  return urlsOf(name, user, owner);
}

function urlsOf(database: string, user: string, owner = "keeper") {
  const as = (username: string) =>
    Object.assign(new URL(server.url), { username, password: "its own", pathname: `/${database}` }).toString();
  return { ownerUrl: as(owner), appUrl: as(user) };
}

/** The cast, entered past the forced policies. */
async function fill(db: Db, ownerUrl: string): Promise<Cast> {
  const past = new pg.Client(Object.assign(new URL(server.url), { pathname: new URL(ownerUrl).pathname }).toString());
  await past.connect();
  const cast = await castOf({ db, owner: past, ownerUrl, [Symbol.asyncDispose]: async () => {} });
  await past.end();
  return cast;
}

async function namesSeenBy(db: Db, { rosa }: Cast): Promise<string[]> {
  const rows = await asPerson(db, rosa, (tx) =>
    tx.sql.selectFrom("delivery.person").select("name").orderBy("name").execute(),
  );
  return rows.map(({ name }) => name);
}
