import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { asMachine } from "#db/as.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { inspectConfiguredDatabase } from "#src/start/inspect-configured-database.ts";
import { openConfiguredDatabase } from "#src/start/open-configured-database.ts";
import { openFolder } from "#test/cli/desk.ts";
import { openTestDatabase } from "#test/support/database.ts";
import { quietLog } from "#test/support/log.ts";

const NOW = Temporal.Instant.from("2026-11-16T13:00:00Z");

it("no key is made for a database that was sealed with one: it is asked for", async () => {
  await using database = await openTestDatabase();
  await using folder = await openFolder();
  const config = { port: 0, logLevel: "silent", production: false, directory: folder.path };
  const open = () => openConfiguredDatabase({ ...config, databaseUrl: database.ownerUrl }, quietLog);
  const inspect = () => inspectConfiguredDatabase({ ...config, databaseUrl: database.ownerUrl }, quietLog);
  await asMachine(database.db, (tx) =>
    ensureInstallation(tx, database.db.keys, { ...toSlackAccount("T0SIERRA"), name: "Sierra", now: NOW }),
  );
  const sentence = `The key that this database was sealed with is missing. Put it into ${join(folder.path, "key")}, or set FIELDBOOK_KEY to it.`;
  await expect(open()).rejects.toThrow(sentence);
  await expect(inspect()).rejects.toThrow(sentence);
  expect(await readdir(folder.path)).toEqual([]);
});
