import type { IncomingMessage, ServerResponse } from "node:http";
import { WebClient } from "@slack/web-api";
import { asMachine, type Db } from "#db/as.ts";
import { type Clock, systemClock } from "#kernel/clock.ts";
import type { Failpoint } from "#kernel/failpoint.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import type { Bank } from "#mentoring/reflection/bank/bank.ts";
import type { Deliverer } from "#outbox/port.ts";
import { slackDeliverer } from "#slack/send/send-notice.ts";
import type { Understand } from "#understanding/understand.ts";
import { slackAccount } from "./address.ts";
import { openApp } from "./app.ts";
import type { SlackHouse } from "./house.ts";
import { boltLogger } from "./listen/bolt-logger.ts";
import { httpReceiver, mountSlack } from "./listen/http-receiver.ts";
import { DurableSocketReceiver } from "./listen/socket-receiver.ts";

export type SlackOptions = {
  readonly botToken: string;
  readonly apiUrl?: string;
  readonly transport:
    | { readonly kind: "socket"; readonly appToken: string }
    | { readonly kind: "http"; readonly signingSecret: string };
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly bank: Bank;
  readonly understand: Understand;
  readonly failpoint?: Failpoint | undefined;
  wake(): void;
  hear: SlackHouse["hear"];
};

/** Fieldbook on Slack: it listens once started, and says notices. */
export type Slack = AsyncDisposable & {
  readonly deliverer: Deliverer;
  readonly house: SlackHouse;
  /** The workspaces whose notices can be sent from here. */
  serves(): readonly WorkspaceId[];
  /** Slack's requests, for the one HTTP server; in Socket Mode there are none. */
  readonly mount?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Whether Slack can reach us now. */
  connected(): boolean;
  start(): Promise<void>;
};

/** A send may take this long; the outbox's lease is longer. */
const SEND_TIMEOUT_MS = 10_000;

/** Asks Slack who we are, remembers the workspace, and puts the surface together. Throws what the Web API throws. */
export async function openSlack(options: SlackOptions): Promise<Slack> {
  const client = webClient(options);
  const me = await client.auth.test();
  const teamId = me.team_id ?? "";
  const { workspaceId } = await asMachine(options.db, (tx) =>
    ensureInstallation(tx, options.db.keys, {
      ...slackAccount(teamId),
      name: me.team ?? teamId,
      now: options.clock.now(),
    }),
  );
  const { db, clock, log, bank, understand, wake, hear, failpoint } = options;
  const house: SlackHouse = { db, clock, log, client, workspaceId, teamId, bank, understand, wake, hear, failpoint };
  const installed = { botToken: options.botToken, botId: me.bot_id ?? "", botUserId: me.user_id ?? "" };
  return {
    house,
    serves: () => [workspaceId],
    deliverer: slackDeliverer(house),
    ...receive(options, house, installed),
  };
}

function receive(
  { transport, apiUrl, log }: SlackOptions,
  house: SlackHouse,
  installed: Parameters<typeof openApp>[2],
) {
  if (transport.kind === "http") {
    const receiver = httpReceiver(transport.signingSecret, log);
    openApp(house, receiver, installed);
    // Signatures carry real time, whatever clock people go by.
    const mount = mountSlack(receiver, systemClock);
    return { mount, connected: () => true, start: async () => undefined, [Symbol.asyncDispose]: async () => undefined };
  }
  const receiver = new DurableSocketReceiver({ appToken: transport.appToken, log, ...(apiUrl && { apiUrl }) });
  openApp(house, receiver, installed);
  return {
    connected: () => receiver.connected,
    start: () => receiver.start(),
    [Symbol.asyncDispose]: () => receiver.stop(),
  };
}

function webClient({ botToken, apiUrl, log }: SlackOptions): WebClient {
  return new WebClient(botToken, {
    ...(apiUrl && { slackApiUrl: apiUrl }),
    logger: boltLogger(log),
    timeout: SEND_TIMEOUT_MS,
    // A retried post is a second message: the outbox decides what is tried again.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
  });
}
