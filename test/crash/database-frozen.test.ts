import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { runAutocommit } from "#db/as.ts";
import { openHttpServer } from "#http/server.ts";
import { systemClock } from "#kernel/clock.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { openLocalSlack } from "#rehearsal/local-slack.ts";
import { openBot } from "#src/start/bot.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { BANK } from "#test/support/bank.ts";
import { quietLog } from "#test/support/log.ts";
import { type MortalDatabase, openMortalDatabase } from "./mortal-database.ts";

test("a database that is frozen lets no request wait for long, and is used again as soon as it goes on", {
  timeout: 120_000,
}, async () => {
  await using database = await openMortalDatabase();
  await using fieldbook = await serve(database);
  const alone = () => runAutocommit(database.db, { text: "select 1 as one", values: [] });
  expect(await alone()).toEqual([{ one: 1 }]);
  expect(await fieldbook.isReady()).toBe(200);
  database.freeze();
  await expect(within(5_000, alone)).rejects.toThrow(/The database server has sent nothing for [12]\.5 s\./);
  expect(await within(10_000, fieldbook.isReady)).toBe(503);
  const closed = { type: "user_change", user: { id: "U0ANA", deleted: true }, event_ts: "1795000000.000100" };
  expect(await within(10_000, () => fieldbook.hears(closed))).toBeGreaterThanOrEqual(500);
  database.thaw();
  await expect.poll(alone, { timeout: 10_000 }).toEqual([{ one: 1 }]);
  await expect.poll(fieldbook.isReady, { timeout: 40_000 }).toBe(200);
});

/** Fieldbook over HTTP on this database. */
async function serve({ db }: MortalDatabase) {
  await using opened = new AsyncDisposableStack();
  const { team, app } = LOCAL_SLACK_IDENTITY;
  const shared = { clock: systemClock, log: quietLog };
  const slack = opened.use(openLocalSlack({ ...LOCAL_SLACK_IDENTITY, ...shared, people: [] }));
  const { apiUrl } = opened.use(await serveOnLoopback(slack));
  const transport = { kind: "http", signingSecret: app.signingSecret } as const;
  const bot = opened.use(
    await openBot({ ...shared, db, bank: BANK, owner: "one", apiUrl, botToken: app.botToken, transport }),
  );
  const server = opened.use(await openHttpServer({ port: 0, host: "127.0.0.1", mounts: bot.mounts, log: quietLog }));
  const kept = opened.move();
  return {
    isReady: async () => (await fetch(`${server.url}/readyz`)).status,
    async hears(event: object): Promise<number> {
      const body = JSON.stringify({ type: "event_callback", team_id: team.id, event_id: "Ev1", event });
      const stamp = String(Math.floor(systemClock.now().epochMilliseconds / 1_000));
      const hash = createHmac("sha256", app.signingSecret).update(`v0:${stamp}:${body}`).digest("hex");
      const headers = {
        "content-type": "application/json",
        "x-slack-request-timestamp": stamp,
        "x-slack-signature": `v0=${hash}`,
      };
      return (await fetch(`${server.url}/slack/events`, { method: "POST", body, headers })).status;
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    expect(performance.now() - began).toBeLessThan(ms);
  }
}
