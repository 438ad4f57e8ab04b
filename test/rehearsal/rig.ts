import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { App, HTTPReceiver, type Logger, LogLevel, type Receiver, SocketModeReceiver } from "@slack/bolt";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import { pino } from "pino";
import { createMovableClock } from "#kernel/clock.ts";
import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import { type ServedSlack, serveOnLoopback } from "#rehearsal/listen.ts";
import { type LocalSlack, type LocalSlackOptions, openLocalSlack } from "#rehearsal/local-slack.ts";

/** The first Monday of the rehearsals. */
export const MONDAY = Temporal.Instant.from("2026-11-16T14:00:00Z");

const here = { locale: "es-PE", tz: "America/Lima", isAdmin: false, deleted: false };
export const ROSA: RehearsalPerson = {
  ...here,
  id: "U0ROSA",
  name: "Rosa Quispe",
  about: "Directora",
  email: "rosa@example.org",
};
export const ANA: RehearsalPerson = { ...here, id: "U0ANA", name: "Ana Torres", about: "Mentora" };
export const ELENA: RehearsalPerson = {
  ...here,
  id: "U0ELENA",
  name: "Elena Paredes",
  about: "Coordinadora",
  locale: "en-GB",
  tz: "Europe/London",
  isAdmin: true,
};

export const APP = {
  botUserId: "U0FIELDBOOK",
  botToken: "xoxb-rehearsal",
  appToken: "xapp-rehearsal",
  signingSecret: "a secret",
  commands: [{ command: "/log-session", description: "Log a session", usage_hint: "[free text]" }],
  shortcuts: [
    { callback_id: "session.log", name: "Log a session", type: "global" as const },
    { callback_id: "notebook.keep", name: "Keep in my notebook", type: "message" as const },
  ],
};

export type Rig = AsyncDisposable & {
  readonly slack: LocalSlack;
  readonly at: ServedSlack;
  readonly app: App;
};

export type RigOptions = Partial<LocalSlackOptions>;

type Alone = AsyncDisposable & {
  readonly slack: LocalSlack;
  readonly at: ServedSlack;
  readonly client: WebClient;
  clientWith(options: WebClientOptions): WebClient;
};

/** A local Slack alone, for callers that need no bot. */
export async function openSlack(options: RigOptions = {}): Promise<Alone> {
  const slack = openLocalSlack({
    clock: createMovableClock(MONDAY),
    team: { id: "T0SIERRA", name: "Sierra Norte" },
    people: [ROSA, ANA, ELENA],
    app: APP,
    log: pino({ level: "silent" }),
    ...options,
  });
  const at = await serveOnLoopback(slack);
  const once = { slackApiUrl: at.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, logger: QUIET };
  const clientWith = (more: WebClientOptions) => new WebClient(APP.botToken, { ...once, ...more });
  return {
    slack,
    at,
    client: clientWith({}),
    clientWith,
    async [Symbol.asyncDispose]() {
      await slack[Symbol.asyncDispose]();
      await at[Symbol.asyncDispose]();
    },
  };
}

/** A real Bolt app, connected to a local Slack by one transport or the other. */
export type OpenRig<Opened extends Rig = Rig> = (register: (app: App) => void, options?: RigOptions) => Promise<Opened>;

export const bySocketMode = async (
  register: (app: App) => void,
  options: RigOptions = {},
  reconnectAfterMs = 5_000,
): Promise<Rig> => {
  const opened = await openSlack(options);
  const receiver = new SocketModeReceiver({
    appToken: APP.appToken,
    logger: QUIET,
    // The client waits this long before it connects anew, and drops a connection that is quiet for as long.
    clientPingTimeout: reconnectAfterMs,
    installerOptions: { clientOptions: { slackApiUrl: opened.at.apiUrl } },
  });
  const app = newApp(receiver, opened.at);
  register(app);
  await app.start();
  return {
    ...opened,
    app,
    async [Symbol.asyncDispose]() {
      await receiver.client.disconnect();
      await opened[Symbol.asyncDispose]();
    },
  };
};

/** Over HTTP the app can also be made to drop whoever calls. */
export type HttpRig = Rig & { setReachable(reachable: boolean): void };

export const bySignedHttp: OpenRig<HttpRig> = async (register, options = {}) => {
  const receiver = new HTTPReceiver({
    signingSecret: APP.signingSecret,
    processBeforeResponse: true,
    logger: QUIET,
  });
  let reachable = true;
  const server = createServer((request, response) =>
    reachable ? receiver.requestListener(request, response) : request.socket.destroy(),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const requestUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  const opened = await openSlack({ requestUrl, ...options });
  const app = newApp(receiver, opened.at);
  register(app);
  return {
    ...opened,
    app,
    setReachable(isReachable) {
      reachable = isReachable;
    },
    async [Symbol.asyncDispose]() {
      await opened[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

function newApp(receiver: Receiver, { apiUrl }: ServedSlack): App {
  return new App({
    receiver,
    token: APP.botToken,
    logger: QUIET,
    convoStore: false,
    clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 0 } },
  });
}

const QUIET: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};
