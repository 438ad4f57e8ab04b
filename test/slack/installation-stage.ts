import type { RouteHandler } from "#http/server.ts";
import { openHttpServer } from "#http/server.ts";
import { systemClock } from "#kernel/clock.ts";
import { createRequestDependencies } from "#mentoring/door/door.ts";
import { installInAccount, uninstallFromAccount } from "#mentoring/installation/install.ts";
import { openLocalSlack } from "#rehearsal/local-slack.ts";
import { createBoltApp } from "#slack/app.ts";
import { type Installations, openInstallations } from "#slack/install/installations.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { BANK } from "#test/support/bank.ts";
import { openTestDatabase } from "#test/support/database.ts";
import { quietLog } from "#test/support/log.ts";
import { understandMessage } from "#understanding/understand.ts";

export const TEAM = { id: "T0VALLE", name: "Valle Sur" };
export const TOKEN = "xoxb-valle";

export type InstallationStage = Awaited<ReturnType<typeof openInstallationStage>>;

/** A database and one Slack workspace, whose token is {@link TOKEN}. Nothing is installed yet. */
export async function openInstallationStage() {
  await using opened = new AsyncDisposableStack();
  const { db, owner } = opened.use(await openTestDatabase());
  const app = { ...LOCAL_SLACK_IDENTITY.app, botToken: TOKEN };
  const slack = opened.use(
    openLocalSlack({ ...LOCAL_SLACK_IDENTITY, app, team: TEAM, clock: systemClock, people: [], log: quietLog }),
  );
  const before = new Map<string, () => Promise<unknown>>();
  const meanwhile: RouteHandler = async ({ url }) => {
    const method = url?.split("/").at(-1) ?? "";
    const first = before.get(method);
    before.delete(method);
    await first?.();
    return false;
  };
  const mounts = [meanwhile, slack.handle];
  const server = opened.use(await openHttpServer({ port: 0, host: "127.0.0.1", mounts, log: quietLog }));
  const shared = { db, clock: systemClock, log: quietLog, bank: BANK };
  const door = createRequestDependencies({ ...shared, understand: understandMessage, wake: () => undefined });
  const options = { ...shared, door, apiUrl: `${server.url}/api/`, hear: async () => undefined };
  const kept = opened.move();
  return {
    db,
    owner,
    slack,
    options,
    /** Does this once, while the next call of a Web API method is on its way. */
    during: (method: string, does: () => Promise<unknown>) => void before.set(method, does),
    open: (more: { readonly botToken?: string } = {}, passedMs?: () => number) =>
      openInstallations({ ...options, ...more }, passedMs),
    stores: (token: string | undefined) =>
      installInAccount(db, { ...toSlackAccount(TEAM.id), name: TEAM.name }, token, systemClock.now()),
    removes: () => uninstallFromAccount(db, toSlackAccount(TEAM.id), systemClock.now()),
    listen: (installations: Installations) => listen(installations, options),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** The app with all its listeners, given events as a receiver would give them. */
async function listen(installations: Installations, options: Parameters<typeof createBoltApp>[2]) {
  const receiver = { init: () => undefined, start: async () => undefined, stop: async () => undefined };
  const app = createBoltApp(installations, receiver, options);
  return async (team: string, event: object): Promise<"acknowledged" | "not acknowledged"> => {
    let given = false;
    const ack = async () => {
      given = true;
    };
    const body = { type: "event_callback", team_id: team, api_app_id: "A0", event_id: "Ev0", event };
    const isDone = await app.processEvent({ body, ack }).then(
      () => true,
      () => false,
    );
    return given && isDone ? "acknowledged" : "not acknowledged";
  };
}
