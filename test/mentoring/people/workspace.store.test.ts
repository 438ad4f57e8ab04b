import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachine } from "#db/as.ts";
import { findWorkspaceBySlackTeam, insertWorkspace, listWorkspaces } from "#mentoring/people/workspace.store.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

const NOW = Temporal.Instant.from("2026-11-16T13:00:00Z");

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

const insert = (slackTeamId: string, name: string) =>
  asMachine(database.db, (tx) => insertWorkspace(tx, database.db.keys, { slackTeamId, name, now: NOW }));

describe("a workspace", () => {
  it("is found by its Slack team, and its key opens", async () => {
    const made = await insert("T0SIERRA", "Sierra Norte");
    expect(await asMachine(database.db, (tx) => findWorkspaceBySlackTeam(tx, "T0SIERRA"))).toEqual({
      id: made.id,
      name: "Sierra Norte",
      slackTeamId: "T0SIERRA",
    });
    const [key] = await database.db.keys.of(made.id);
    expect(key.bytes.length).toBe(32);
  });

  it("is one for each team, however often it is added", async () => {
    const both = await Promise.all([insert("T0VALLE", "Valle Sur"), insert("T0VALLE", "Valle Sur")]);
    expect(both[0].id).toBe(both[1].id);
    expect((await asMachine(database.db, listWorkspaces)).map(({ slackTeamId }) => slackTeamId)).toEqual([
      "T0SIERRA",
      "T0VALLE",
    ]);
  });

  it("has a key of its own", async () => {
    const [one, other] = await asMachine(database.db, listWorkspaces);
    if (!one || !other) throw new Error("two workspaces were added above");
    const keys = [await database.db.keys.of(one.id), await database.db.keys.of(other.id)];
    expect(keys[0]?.[0].id).not.toBe(keys[1]?.[0].id);
  });
});
