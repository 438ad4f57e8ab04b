import { sql } from "kysely";
import { expect, test } from "vitest";
import { asMachine } from "#db/as.ts";
import { createWriteCheck } from "#db/write-check.ts";
import { openMortalDatabase } from "./mortal-database.ts";

test("PostgreSQL starts at once when it was killed right after the write of a health check was refused", async () => {
  await using database = await openMortalDatabase();
  const { db, owner } = database;
  const { rows } = await owner.query("select pid from pg_stat_activity where backend_type = 'walwriter'");
  const refused = asMachine(db, async (tx) => {
    await sql`truncate machine.write_probe`.execute(tx.sql);
    // Another's commit writes to the log that there is a new file; that it is removed is never written there.
    await owner.query("create table public.committed_meanwhile ()");
    process.kill(rows[0].pid, "SIGSTOP");
    throw new Error("No space left on device");
  });
  await expect(refused).rejects.toThrow("No space left on device");
  database.kill();
  await database.restart();
  expect(await createWriteCheck(db)()).toBe(true);
});
