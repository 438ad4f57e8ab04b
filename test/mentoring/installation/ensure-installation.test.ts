import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachine } from "#db/as.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { findInstallation, listInstallations } from "#mentoring/installation/installation.store.ts";
import { listWorkspaces } from "#mentoring/people/workspace.store.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

const NOW = Temporal.Instant.from("2026-11-16T13:00:00Z");

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

const ensure = (account: string, name: string) =>
  asMachine(database.db, (tx) =>
    ensureInstallation(tx, database.db.keys, { surface: "slack", account, name, now: NOW }),
  );

describe("an account that nobody knew", () => {
  it("gets a workspace of its own, whose key opens", async () => {
    const made = await ensure("T0SIERRA", "Sierra Norte");
    const of = { surface: "slack", account: "T0SIERRA" } as const;
    expect(await asMachine(database.db, (tx) => findInstallation(tx, of))).toEqual(made);
    expect(await asMachine(database.db, listWorkspaces)).toEqual([{ id: made.workspaceId, name: "Sierra Norte" }]);
    const [key] = await database.db.keys.of(made.workspaceId);
    expect(key.bytes.length).toBe(32);
  });

  it("gets one, however often and however many at once ask for it", async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => ensure("T0VALLE", "Valle Sur")));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    const installations = await asMachine(database.db, listInstallations);
    expect(installations.map(({ account }) => account)).toEqual(["T0SIERRA", "T0VALLE"]);
    expect(await asMachine(database.db, listWorkspaces)).toHaveLength(2);
  });

  it("has a key of its own", async () => {
    const [one, other] = await asMachine(database.db, listWorkspaces);
    if (!one || !other) throw new Error("two workspaces were added above");
    const keys = [await database.db.keys.of(one.id), await database.db.keys.of(other.id)];
    expect(keys[0]?.[0].id).not.toBe(keys[1]?.[0].id);
  });
});
