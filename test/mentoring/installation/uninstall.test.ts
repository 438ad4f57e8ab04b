import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { asMachine } from "#db/as.ts";
import { seal } from "#kernel/seal.ts";
import { installInAccount, listActiveInstallations, uninstallFromAccount } from "#mentoring/installation/install.ts";
import { markInstallationActive } from "#mentoring/installation/installation.store.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { waitingTransactions } from "#test/support/waiting.ts";

const NOW = Temporal.Instant.from("2026-11-16T13:00:00Z");
const ACCOUNT = { surface: "slack", account: "T0VALLE" } as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => install("xoxb-refused"));
afterAll(() => database[Symbol.asyncDispose]());

const install = (token: string) => installInAccount(database.db, { ...ACCOUNT, name: "Valle Sur" }, token, NOW);
const uninstall = (refusedToken?: string) => uninstallFromAccount(database.db, ACCOUNT, NOW, refusedToken);
const stored = async () => (await listActiveInstallations(database.db, "slack")).map(({ token }) => token);

it("removes an installation whose token was refused, also if the same token was stored again", async () => {
  await install("xoxb-refused");
  expect(await uninstall("xoxb-refused")).toBe(true);
  expect(await stored()).toEqual([]);
});

it("keeps an installation that has another token by now, unless an operator removes it", async () => {
  await install("xoxb-newer");
  expect(await uninstall("xoxb-refused")).toBe(false);
  expect(await stored()).toEqual(["xoxb-newer"]);
  expect(await uninstall()).toBe(true);
  expect(await stored()).toEqual([]);
});

it("keeps a token that is stored between reading the refused one and removing it", async () => {
  const { db } = database;
  const { id, workspaceId } = await install("xoxb-refused");
  const token = seal(await db.keys.of(workspaceId), `machine.installation.token ${id}`, "xoxb-newer");
  const written = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const storing = asMachine(db, async (tx) => {
    await markInstallationActive(tx, id, { name: "Valle Sur", token });
    written.resolve();
    await release.promise;
  });
  await written.promise;
  const removing = uninstall("xoxb-refused");
  await expect.poll(() => waitingTransactions(database), { timeout: 20_000 }).toBe(1);
  release.resolve();
  await storing;
  expect(await removing).toBe(false);
  expect(await stored()).toEqual(["xoxb-newer"]);
});
