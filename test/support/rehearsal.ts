import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildPage } from "#rehearsal/build-page.ts";
import { importSampleProgramme } from "#src/start/load-sample.ts";
import { LOCAL_SLACK_IDENTITY, SAMPLE_STARTS_AT } from "#src/start/rehearsal-cast.ts";
import { startRehearsal } from "#src/start/rehearse.ts";
import { openTestDatabase, TEST_KEY, type TestDatabase } from "./database.ts";
import { quietLog } from "./log.ts";

export type OpenRehearsal = AsyncDisposable & { readonly database: TestDatabase };

/**
 * The rehearsal as `npm start` opens it, on any free port, over a database of this test's own; its page is open.
 * `english`: everyone of the sample speaks English from the start, and so does their page.
 */
export async function openRehearsal(page: Page, { english = false } = {}): Promise<OpenRehearsal> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await openTestDatabase());
  if (english) {
    await importSampleProgramme(database.db, LOCAL_SLACK_IDENTITY.team, SAMPLE_STARTS_AT);
    await database.owner.query("update delivery.person set language = 'en'");
  }
  const directory = await mkdtemp(join(tmpdir(), "fieldbook-rehearsal-"));
  opened.defer(() => rm(directory, { recursive: true }));
  await buildPage();
  const key = Buffer.from(TEST_KEY[0].bytes).toString("base64");
  const config = { port: 0, logLevel: "silent", production: false, directory, databaseUrl: database.ownerUrl, key };
  const { url } = opened.use(await startRehearsal(config, quietLog));
  await page.goto(url);
  // Its page is left before it goes, or the page would report a lost connection.
  opened.defer(async () => void (await page.goto("about:blank")));
  const kept = opened.move();
  return { database, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}
