import pg from "pg";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { deriveAppLogin } from "#db/app-login.ts";
import { migrate, readMigrations } from "#db/migrate.ts";
import { MigrationError } from "#db/migration-error.ts";
import { createEmptyDatabase, openTestDatabase, TEST_KEY } from "#test/support/database.ts";
import { migrateTo } from "#test/support/earlier-schema.ts";

const LOGIN = deriveAppLogin(TEST_KEY);
const names = (await readMigrations()).map(({ name }) => name);
const owners: pg.Client[] = [];

// Roles belong to the whole server: they are there before databases are migrated side by side.
beforeAll(async () => (await openTestDatabase())[Symbol.asyncDispose]());

afterEach(async () => {
  await Promise.all(owners.splice(0).map((owner) => owner.end()));
});

describe("migrating", () => {
  it("brings an empty database to the schema of this code, each migration once and in order", async () => {
    const { url, owner } = await emptyDatabase();
    await migrate(url, LOGIN, TEST_KEY);
    expect(await applied(owner)).toEqual(names);
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it("changes nothing the second time", async () => {
    const { url, owner } = await emptyDatabase();
    await migrate(url, LOGIN, TEST_KEY);
    const before = await owner.query("select * from public.fieldbook_migration order by number");
    await migrate(url, LOGIN, TEST_KEY);
    expect((await owner.query("select * from public.fieldbook_migration order by number")).rows).toEqual(before.rows);
  });

  it("is done once by four instances that start together", async () => {
    const { url, owner } = await emptyDatabase();
    await Promise.all(Array.from({ length: 4 }, () => migrate(url, LOGIN, TEST_KEY)));
    expect(await applied(owner)).toEqual(names);
  });

  it("goes on from where an earlier version stopped", async () => {
    const { url, owner } = await emptyDatabase();
    await migrateTo(owner, EARLIER);
    expect(await applied(owner)).toEqual(names.slice(0, EARLIER));
    await migrate(url, LOGIN, TEST_KEY);
    expect(await applied(owner)).toEqual(names);
  });

  it("leaves no connection behind, not even when it refuses", async () => {
    const { url, owner } = await emptyDatabase();
    await migrate(url, LOGIN, TEST_KEY);
    await owner.query("update public.fieldbook_migration set hash = 'x' where number = 1");
    await expect(migrate(url, LOGIN, TEST_KEY)).rejects.toThrow(MigrationError);
    await expect.poll(() => connectionsNamed(owner, "fieldbook migrate")).toBe(0);
  });
});

describe("migrating refuses", () => {
  it("a schema from the future, and says to start the newer version", async () => {
    const { url, owner } = await emptyDatabase();
    await migrate(url, LOGIN, TEST_KEY);
    await owner.query(
      "insert into public.fieldbook_migration (number, name, hash) values (9001, '9001_moods.sql', 'x')",
    );
    await expect(migrate(url, LOGIN, TEST_KEY)).rejects.toThrow(
      new MigrationError(
        `This database was migrated by a newer Fieldbook (9001_moods.sql); this one knows ${names.length} migrations. Start the newer version, or restore a backup from before.`,
      ),
    );
  });

  it("a migration that was edited after it was applied, and names it", async () => {
    const { url, owner } = await emptyDatabase();
    await migrate(url, LOGIN, TEST_KEY);
    await owner.query("update public.fieldbook_migration set hash = 'x' where number = 7");
    await expect(migrate(url, LOGIN, TEST_KEY)).rejects.toThrow(
      /^Migration 0007_visit\.sql was changed after it was applied here/,
    );
  });

  it("to leave half a migration behind: what fails is rolled back whole, and can be tried again", async () => {
    const { url, owner } = await emptyDatabase();
    // In the way of the fourth statement of the first migration.
    await owner.query("create schema machine");
    await expect(migrate(url, LOGIN, TEST_KEY)).rejects.toThrow(
      'Migration 0001_schemas_and_roles.sql failed and was rolled back: schema "machine" already exists',
    );
    expect((await owner.query("select from pg_namespace where nspname = 'delivery'")).rowCount).toBe(0);
    expect(await applied(owner)).toEqual([]);
    await owner.query("drop schema machine");
    await migrate(url, LOGIN, TEST_KEY);
    expect(await applied(owner)).toEqual(names);
  });

  it("and keeps the migrations before the one that failed", async () => {
    const { url, owner } = await emptyDatabase();
    await migrateTo(owner, 16);
    await owner.query("alter table own.setting add column rhythm_chosen_at date");
    await expect(migrate(url, LOGIN, TEST_KEY)).rejects.toThrow(
      `${names[17]} failed and was rolled back: column "rhythm_chosen_at" of relation "setting" already exists`,
    );
    expect(await columnsOfSetting(owner)).not.toContain("fewer");
    expect(await applied(owner)).toEqual(names.slice(0, 17));
  });
});

/** How many migrations the first version had. */
const EARLIER = 12;

async function emptyDatabase(): Promise<{ url: string; owner: pg.Client }> {
  const url = await createEmptyDatabase();
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  owners.push(owner);
  return { url, owner };
}

async function applied(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>("select name from public.fieldbook_migration order by number");
  return rows.map(({ name }) => name);
}

async function columnsOfSetting(owner: pg.Client): Promise<string[]> {
  const query =
    "select column_name as name from information_schema.columns where table_schema = 'own' and table_name = 'setting'";
  return (await owner.query<{ name: string }>(query)).rows.map(({ name }) => name);
}

async function connectionsNamed(owner: pg.Client, application: string): Promise<number | null> {
  const query = "select from pg_stat_activity where application_name = $1 and datname = current_database()";
  return (await owner.query(query, [application])).rowCount;
}
