import { describe, expect, test } from "vitest";
import { asMachine } from "#db/as.ts";
import { openDatabase } from "#db/open.ts";
import { madeFolder, open } from "#test/db/fixtures/embedded-folder.ts";
import { TEST_KEY } from "#test/support/database.ts";
import { quietLog } from "#test/support/log.ts";
import { openPooler, PGBOUNCER } from "#test/support/pooler.ts";

const ROUNDS = 10;

describe.skipIf(!PGBOUNCER)("behind PgBouncer in transaction mode, with two connections for each user", () => {
  test.each([
    ["one credential", (ownerUrl: string) => ({ ownerUrl })],
    ["two credentials", (ownerUrl: string) => ({ ownerUrl, appUrl: asServing(ownerUrl) })],
  ])(
    `of three first starts at once with %s, in ${ROUNDS / 2} rounds, all open, and so does the next`,
    {
      timeout: 240_000,
    },
    async (_, usersOf) => {
      for (let round = 0; round < ROUNDS / 2; round++) {
        await using server = await open(await madeFolder());
        await using pooler = await openPooler(server.url);
        const users = usersOf(pooler.through(server.url));
        const start = async () => {
          await using db = await openDatabase({ ...users, masterKey: TEST_KEY, log: quietLog });
          return await asMachine(db, async () => "open");
        };
        expect(await Promise.all([start(), start(), start()])).toEqual(["open", "open", "open"]);
        expect(await start()).toBe("open");
      }
    },
  );
});

function asServing(ownerUrl: string): string {
  return Object.assign(new URL(ownerUrl), { username: "serving", password: "its own" }).toString();
}
