import type { IncomingMessage, ServerResponse } from "node:http";
import { systemClock } from "#kernel/clock.ts";
import { createRequestDependencies, type RequestDependencies } from "#mentoring/door/door.ts";
import type { NoticeDeliverer } from "#outbox/port.ts";
import { createSlackDeliverer } from "#slack/send/send-notice.ts";
import { createBoltApp } from "./app.ts";
import { createDelivererByInstallation } from "./install/deliver-by-installation.ts";
import { type Installations, openInstallations } from "./install/installations.ts";
import type { TokenOptions } from "./install/served.ts";
import { createTokenCheck } from "./install/token-check.ts";
import { createHttpReceiver, createSlackHandler } from "./listen/http-receiver.ts";
import { DurableSocketReceiver } from "./listen/socket-receiver.ts";

type DoorParts = Pick<RequestDependencies, "understand" | "wake" | "failpoint">;

export type SlackOptions = Omit<TokenOptions, "door"> &
  DoorParts & {
    /** How Slack reaches this process: one socket or one signing secret, for any number of installations. */
    readonly transport:
      | { readonly kind: "socket"; readonly appToken: string }
      | { readonly kind: "http"; readonly signingSecret: string };
  };

/** The connection to Slack: it receives what people do, once started, and sends notices. */
export type SlackConnection = AsyncDisposable & {
  readonly deliverer: NoticeDeliverer;
  readonly installations: Installations;
  /** The route handler of Slack's HTTP requests; absent in Socket Mode. */
  readonly mount?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /**
   * Whether Slack can reach this process, responds to it, and accepts the token of at least one workspace that it
   * serves.
   */
  isReady(): Promise<boolean>;
  start(): Promise<void>;
};

/** Opens the installations and the Bolt app. Throws `NothingToServeError` if no token works or may work later. */
export async function openSlack(options: SlackOptions): Promise<SlackConnection> {
  const { transport, understand, wake, failpoint, ...tokens } = options;
  const { db, clock, bank } = tokens;
  const door = createRequestDependencies({ db, clock, bank, understand, wake, failpoint });
  const installations = await openInstallations({ ...tokens, door });
  const deliverer = createDelivererByInstallation(installations, createSlackDeliverer);
  const { connected, ...receiving } = receive(installations, transport, tokens);
  const accepted = createTokenCheck(installations);
  return { installations, deliverer, isReady: async () => connected() && accepted(), ...receiving };
}

function receive(
  installations: Installations,
  transport: SlackOptions["transport"],
  { apiUrl, log }: Pick<TokenOptions, "apiUrl" | "log">,
) {
  if (transport.kind === "http") {
    const receiver = createHttpReceiver(transport.signingSecret, log);
    createBoltApp(installations, receiver, { apiUrl, log });
    // The age of signed requests is checked with the system's clock, also in a rehearsal, whose own clock can be moved.
    const mount = createSlackHandler(receiver, systemClock);
    return { mount, connected: () => true, start: async () => undefined, [Symbol.asyncDispose]: async () => undefined };
  }
  const receiver = new DurableSocketReceiver({ appToken: transport.appToken, log, ...(apiUrl && { apiUrl }) });
  createBoltApp(installations, receiver, { apiUrl, log });
  return {
    connected: () => receiver.connected,
    start: () => receiver.start(),
    [Symbol.asyncDispose]: () => receiver.stop(),
  };
}
