import { openHttpServer } from "#http/server.ts";
import { systemClock } from "#kernel/clock.ts";
import { createCrashingFailpoint } from "#kernel/failpoint.ts";
import type { Log } from "#kernel/log.ts";
import type { Config, SlackConfig } from "#src/config.ts";
import { openBot } from "./bot.ts";
import { assertNotOnlyRehearsal } from "./keep-apart.ts";
import { type ConfiguredDatabase, openConfiguredDatabase } from "./open-configured-database.ts";

export type RunningFieldbook = AsyncDisposable & Pick<ConfiguredDatabase, "serverEnded">;

/** Starts Fieldbook for real workspaces: database, Slack, HTTP server. Disposal stops them in reverse order. */
export async function startFieldbook(config: Config, slack: SlackConfig, log: Log): Promise<RunningFieldbook> {
  await using opened = new AsyncDisposableStack();
  const { db, bank, serverEnded } = opened.use(await openConfiguredDatabase(config, log));
  const { slackApiUrl: apiUrl, httpLimits: limits } = config;
  // The check is skipped if SLACK_API_URL is set: then Slack is a simulated one, as in a test, and a rehearsal's
  // workspace may be served.
  if (!apiUrl) await assertNotOnlyRehearsal(db);
  const { botToken } = slack;
  const transport =
    slack.transport === "socket"
      ? { kind: "socket" as const, appToken: slack.appToken }
      : { kind: "http" as const, signingSecret: slack.signingSecret };
  const bot = opened.use(
    await openBot({
      db,
      bank,
      clock: systemClock,
      log,
      owner: `${process.pid}`,
      transport,
      ...(botToken && { botToken }),
      ...(apiUrl && { apiUrl }),
      ...(config.crashAt && { failpoint: createCrashingFailpoint(config.crashAt) }),
    }),
  );
  const server = opened.use(
    await openHttpServer({ port: config.port, mounts: bot.mounts, log, ...(limits && { limits }) }),
  );
  await bot.slack.start();
  log.info({ event: "process.ready", port: server.port, transport: slack.transport }, "Fieldbook is ready.");
  const kept = opened.move();
  return { serverEnded, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}
