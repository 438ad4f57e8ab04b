import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openClient } from "#db/open-client.ts";
import { createWorkspaceKeys } from "#db/workspace-key.ts";
import { createSealKey } from "#kernel/seal.ts";
import type { Config } from "#src/config.ts";
import { inspectConfiguredDatabase } from "#src/start/inspect-configured-database.ts";
import { createEmptyDatabase, openTestDatabase, TEST_KEY, type TestDatabase } from "#test/support/database.ts";
import { migrateTo } from "#test/support/earlier-schema.ts";
import { quietLog } from "#test/support/log.ts";
import { ROOT } from "#test/support/source-files.ts";
import { ask, CONFIG, openFolder, refuseConfig } from "./desk.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

describe("the doctor", () => {
  it("finds a new installation in order", async () => {
    const { code, out } = await ask(["doctor"], database.db);
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "ok     environment  PostgreSQL of its own in .fieldbook; no Slack: `npm start` rehearses, in .fieldbook-rehearsal",
      expect.stringMatching(/^ok {5}database {5}PostgreSQL \d+\.\d+/),
      "ok     disk         the database takes writes",
      expect.stringMatching(/^ok {5}migrations {3}all \d+ are applied$/),
      "ok     key          FIELDBOOK_KEY opens every workspace (0)",
      "ok     counts       workspaces 0, people 0, pairs 0, visits 0",
      "ok     help         no programme yet",
      "ok     installed    in no account yet",
      "ok     sending      no notice waits longer than it should",
      "ok     refused      no notice waits after several attempts",
      "ok     late         no notice came too late in the last 7 days",
      "ok     understood   no message was not understood in the last 30 days",
    ]);
  });

  it("counts what was not understood in the last 30 days, by language and kind", async () => {
    const counted = (day: string, language: string, kind: string, messages: number) =>
      database.owner.query(
        "insert into machine.unplaced_count values ((now() at time zone 'utc')::date - $1::integer, $2, $3, $4)",
        [day, language, kind, messages],
      );
    await counted("0", "es", "question", 2);
    await counted("29", "es", "question", 3);
    await counted("1", "es", "wish", 1);
    await counted("1", "en", "other", 4);
    await counted("30", "en", "other", 100);
    const { out } = await ask(["doctor"], database.db);
    expect(out).toContain(
      "ok     understood   messages not understood in the last 30 days: en other 4; es question 5, wish 1",
    );
    const findings = JSON.parse((await ask(["doctor", "--json"], database.db)).out);
    expect(findings.at(-1)).toMatchObject({
      check: "understood",
      counts: [
        { language: "en", kind: "other", messages: 4 },
        { language: "es", kind: "question", messages: 5 },
        { language: "es", kind: "wish", messages: 1 },
      ],
    });
  });

  it("counts what is there, and names nobody", async () => {
    const sample = ["people", "pairs", "visits"].map((name) => join(ROOT, "samples", "two-zones", `${name}.csv`));
    await ask(["roster", "import", ...sample, "--team", "T0RIVERS"], database.db);
    const { out } = await ask(["doctor"], database.db);
    expect(out).toContain("workspaces 1, people 10, pairs 7, visits 8");
    expect(out).not.toMatch(/Denise|tworivers/);
  });

  it("names the help that is missing, not verified or no longer, and where questions wait for it", async () => {
    const help = async () => {
      const { code, out } = await ask(["doctor"], database.db);
      return [code, out.split("\n").find((line) => line.includes(" help "))];
    };
    const see = "See: npm run fieldbook -- safeguarding list";
    const all = "contacts, emergency, helpline, child_route, protection_channel";
    expect(await help()).toEqual([1, `wrong  help         T0RIVERS, en US: questions wait; missing: ${all}. ${see}`]);
    const sample = join(ROOT, "samples", "two-zones", "safeguarding.csv");
    await ask(["safeguarding", "import", sample, "--as", "U0GRACE"], database.db);
    expect(await help()).toEqual([
      1,
      `wrong  help         T0RIVERS, en US: questions wait; not verified: ${all}. ${see}`,
    ]);
    const { contacts, resources } = JSON.parse((await ask(["safeguarding", "list", "--json"], database.db)).out);
    const ids = [...contacts, ...resources].map(({ id }) => id);
    await ask(["safeguarding", "verify", ...ids, "--by", "Renee, by telephone", "--as", "U0GRACE"], database.db);
    expect(await help()).toEqual([0, "ok     help         contacts and resources are verified in every language"]);
    const lapses = (at: string) =>
      database.owner.query("update delivery.safeguarding_contact set verified_at = $1", [at]);
    await lapses("2026-08-01T09:00Z");
    expect(await help()).toEqual([
      1,
      `wrong  help         T0RIVERS, en US: questions carry the general emergency numbers; lapsed: contacts. ${see}`,
    ]);
    await lapses("2026-11-16T09:00Z");
  });

  it("names whose notices nobody sends", async () => {
    await database.owner.query(
      "insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, not_before, run_at) select gen_random_uuid(), workspace_id, 'visit.planned:' || id, 'visit.planned', id, '{}', '2026-11-16T12:30:00Z', now() - interval '1 hour' from delivery.person limit 2",
    );
    const { code, out } = await ask(["doctor"], database.db);
    expect(code).toBe(1);
    expect(out).toContain(
      "wrong  sending      nobody sends to T0RIVERS: 2 due since 2026-11-16T12:30Z: no process with a working token serves it",
    );
    await ask(["installation", "remove", "T0RIVERS"], database.db);
    expect((await ask(["doctor"], database.db)).out).toContain("ok     sending      no notice waits longer");
    await database.owner.query("update machine.installation set removed_at = null");
    await database.owner.query("delete from machine.outbox");
  });

  it("names the reasons that Slack gives again and again", async () => {
    await database.owner.query(
      "insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, not_before, run_at, attempts, first_send_at, reason) select gen_random_uuid(), workspace_id, 'visit.planned:' || id, 'visit.planned', id, '{}', '2026-11-16T12:30:00Z', now() + interval '1 hour', 5, '2026-11-16T12:31:00Z', 'a_code_of_tomorrow' from delivery.person limit 2",
    );
    const { code, out } = await ask(["doctor"], database.db);
    expect(code).toBe(1);
    expect(out).toContain(
      "wrong  refused      notices wait after several attempts, and are tried again for a week; T0RIVERS: 2 since 2026-11-16T12:31Z, last reason a_code_of_tomorrow",
    );
    await database.owner.query("update machine.outbox set attempts = 4");
    expect((await ask(["doctor"], database.db)).out).toContain("ok     refused      no notice waits after several");
    await database.owner.query("delete from machine.outbox");
  });

  it("counts by kind what came too late", async () => {
    await database.owner.query(
      "insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, not_before, not_after, state, reason, settled_at) select gen_random_uuid(), workspace_id, 'visit.ahead:' || id, 'visit.ahead', id, '{}', '2026-11-14T12:00Z', '2026-11-15T12:00Z', 'dead', 'obsolete: it came too late', now() from delivery.person limit 2",
    );
    const { code, out } = await ask(["doctor"], database.db);
    expect(code).toBe(0);
    expect(out).toContain(
      "ok     late         warning: in the last 7 days notices came too late, or were given up, and were not sent; T0RIVERS: visit.ahead 2",
    );
    await database.owner.query("delete from machine.outbox");
  });

  it("sees that the key is not the one the texts were sealed with", async () => {
    const other = { ...database.db, keys: createWorkspaceKeys(database.db.kysely, [createSealKey()]) };
    const { code, out } = await ask(["doctor"], other);
    expect(code).toBe(1);
    expect(out).toContain(
      "wrong  key          FIELDBOOK_KEY does not open T0RIVERS: it is not the key this database was written with",
    );
  });

  it("stops at an environment that cannot be", async () => {
    expect(await ask(["doctor"], database.db, { readConfig: refuseConfig })).toEqual({
      code: 1,
      out: "wrong  environment  SLACK_BOT_TOKEN is set; SLACK_APP_TOKEN is missing beside it.",
      err: "",
    });
  });

  it("tells a program what it could not open", async () => {
    // What Node throws for a host with two addresses: its own message is empty.
    const refused = Object.assign(new AggregateError([new Error("connect ECONNREFUSED ::1:5432")]), {
      code: "ECONNREFUSED",
    });
    const { code, out } = await ask(["doctor", "--json"], undefined, {
      inspectDatabase: () => Promise.reject(refused),
    });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({ check: "environment", isFine: true }),
      {
        check: "database",
        isFine: false,
        says: expect.stringMatching(/^No database answers at DATABASE_URL \(connect ECONNREFUSED ::1:5432\)/),
      },
    ]);
  });
});

describe("the doctor only looks", () => {
  const asks = (config: Partial<Config>) =>
    ask(["doctor"], undefined, {
      inspectDatabase: () => inspectConfiguredDatabase({ ...CONFIG, ...config }, quietLog),
    });
  const key = TEST_KEY[0].bytes.toString("base64");

  it("at an empty database, which stays empty", async () => {
    const databaseUrl = await createEmptyDatabase();
    const { code, out } = await asks({ databaseUrl, key });
    expect(code).toBe(1);
    expect(out).toContain(
      "wrong  database     The database is empty. `npm start` applies all migrations, or beforehand: npm run fieldbook -- migrate",
    );
    await using client = await openClient(databaseUrl, "test");
    const { rows } = await client.query(
      "select nspname from pg_namespace where nspname in ('machine', 'delivery') union select relname from pg_class where relname = 'fieldbook_migration'",
    );
    expect(rows).toEqual([]);
  });

  it("at one of an earlier version, which stays one", async () => {
    const databaseUrl = await createEmptyDatabase();
    await using client = await openClient(databaseUrl, "test");
    await migrateTo(client, 20);
    expect((await asks({ databaseUrl, key })).out).toMatch(
      /wrong {2}database {5}\d+ migrations are not applied to the database yet\. `npm start` applies them/,
    );
    const { rows } = await client.query("select count(*)::int as applied from public.fieldbook_migration");
    expect(rows).toEqual([{ applied: 20 }]);
  });

  it("where there is no key yet, and makes none", async () => {
    await using folder = await openFolder();
    await using fresh = await openTestDatabase();
    expect((await asks({ databaseUrl: fresh.ownerUrl, directory: folder.path })).out).toContain(
      `The key that this database was sealed with is missing. Put it into ${folder.path}/key`,
    );
    // As an earlier version left it, which recorded no key.
    await fresh.owner.query("delete from public.fieldbook_key");
    expect((await asks({ databaseUrl: fresh.ownerUrl, directory: folder.path })).out).toContain(
      `There is no key in ${folder.path} yet. \`npm start\` creates it.`,
    );
    expect((await asks({ directory: folder.path })).out).toContain(
      `There is no database in ${folder.path} yet. \`npm start\` creates it.`,
    );
    expect(await readdir(folder.path)).toEqual([]);
  });

  it("and a database in order is opened as it is", async () => {
    expect(await asks({ databaseUrl: database.ownerUrl, key })).toMatchObject({ code: 0 });
  });
});
