import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWorkspaceKeys } from "#db/workspace-key.ts";
import { createSealKey } from "#kernel/seal.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { ROOT } from "#test/support/source-files.ts";
import { ask, refuseConfig } from "./desk.ts";

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
      "ok     environment  PostgreSQL of its own in .fieldbook; no Slack: the rehearsal",
      expect.stringMatching(/^ok {5}database {5}PostgreSQL \d+\.\d+/),
      expect.stringMatching(/^ok {5}migrations {3}all \d+ are applied$/),
      "ok     key          FIELDBOOK_KEY opens every workspace (0)",
      "ok     counts       workspaces 0, people 0, pairs 0, visits 0",
      "ok     installed    in no account yet",
      "ok     sending      no notice waits longer than it should",
    ]);
  });

  it("counts what is there, and names nobody", async () => {
    const sample = ["people", "pairs", "visits"].map((name) => join(ROOT, "samples", "two-zones", `${name}.csv`));
    await ask(["roster", "import", ...sample, "--team", "T0RIVERS"], database.db);
    const { code, out } = await ask(["doctor"], database.db);
    expect(code).toBe(0);
    expect(out).toContain("workspaces 1, people 10, pairs 7, visits 8");
    expect(out).not.toMatch(/Denise|tworivers/);
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
      openDatabase: () => Promise.reject(refused),
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
