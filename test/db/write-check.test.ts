import { expect, it } from "vitest";
import { createWriteCheck } from "#db/write-check.ts";
import { openTestDatabase } from "#test/support/database.ts";

it("finds that a database takes a write, and that one in which nothing can be written does not", async () => {
  await using database = await openTestDatabase();
  const { owner } = database;
  let passed = 0;
  const check = createWriteCheck(database.db, () => passed);
  expect(await check()).toBe(true);
  expect((await owner.query("select from machine.write_probe")).rowCount).toBe(1);

  const { rows } = await owner.query("select current_database() as name");
  await owner.query(`alter database "${rows[0].name}" set default_transaction_read_only = on`);
  await owner.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  passed += 11_000;
  await expect.poll(() => check().catch(({ code }) => code)).toBe("25006");
  // What failed is tried again at once.
  await owner.query(`alter database "${rows[0].name}" reset default_transaction_read_only`);
  await owner.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  await expect.poll(() => check().catch(() => false)).toBe(true);
});

it("takes a table that a backup holds for no fault", async () => {
  await using database = await openTestDatabase();
  const { owner } = database;
  await owner.query("begin; lock table machine.write_probe in access share mode");
  expect(await createWriteCheck(database.db)()).toBe(true);
  await owner.query("rollback");
});
