import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { openTestDatabase } from "#test/support/database.ts";
import { ROOT } from "#test/support/source-files.ts";

const CODEGEN = createRequire(import.meta.url).resolve("kysely-codegen/dist/cli/bin.js");

describe("db/schema.ts", () => {
  it("says of every table what the migrations made of it", async () => {
    await using database = await openTestDatabase();
    expect(verify(database.ownerUrl)).toBe(0);
  });

  it("is found out when a column is missing in it", async () => {
    await using database = await openTestDatabase();
    await database.owner.query("alter table delivery.visit add column weather text");
    expect(verify(database.ownerUrl)).toBe(1);
  });
});

/** The exit code of the generator when it compares the file with a database. */
function verify(url: string): number | null {
  return spawnSync(process.execPath, [CODEGEN, "--verify"], { cwd: ROOT, env: { ...process.env, DATABASE_URL: url } })
    .status;
}
