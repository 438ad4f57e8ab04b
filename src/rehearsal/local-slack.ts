import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Log } from "#kernel/log.ts";
import { answerRequest, type ServePage } from "./answer-request.ts";
import { createFaultInjector, type FaultInjector } from "./faults.ts";
import type { BackstageContent, PageRequests, RehearsalPerson } from "./human-api.ts";
import { createHumanInterface, type HumanInterface } from "./human-side.ts";
import type { HumanApiOptions } from "./routes.ts";
import { createCallLog } from "./state/calls.ts";
import { createLocalWorkspace, type LocalWorkspace, type WorkspaceOptions } from "./state/workspace.ts";
import { createAppDelivery } from "./transport/deliver.ts";
import { openSignedHttpTransport } from "./transport/signed-http.ts";
import { openSocketModeTransport, SOCKET_PATH, type SocketModeTransport } from "./transport/socket-mode.ts";

type Step = PageRequests["clock"]["step"];

export type LocalSlackOptions = WorkspaceOptions & {
  /** The URL of the app to which signed requests are sent; absent if the app connects by Socket Mode. */
  readonly requestUrl?: string;
  /** For each step of the rehearsal's clock, the function that computes the time to which the clock advances. */
  readonly steps?: Readonly<Record<Step, (now: Temporal.Instant) => Temporal.Instant>>;
  turnTo?(instant: Temporal.Instant): void;
  backstage?(): Promise<BackstageContent>;
  /**
   * The id of the person whom the user of the page plays first if the page's URL names nobody; by default the first
   * person in the list.
   */
  readonly beginAs?: string;
  /** Returns a suggestion of what this person might do first, in this person's language. */
  hint?(person: RehearsalPerson): string | undefined;
  readonly page?: ServePage;
  readonly log: Log;
};

export type LocalSlack = AsyncDisposable & {
  /** Handles a request of an HTTP server; resolves to false if the request is not for the local Slack. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /**
   * Sets the base URL with which the local Slack builds the URLs that it gives to the app. If it is not set, the base
   * URL is taken from the first request.
   */
  standsAt(origin: string): void;
  readonly faults: FaultInjector;
  readonly human: HumanInterface;
  readonly sockets: Pick<SocketModeTransport, "askToReconnect" | "cut">;
  /** Sends Slack's `url_verification` challenge to the request URL, if there is one. */
  verifyRequestUrl(): Promise<boolean>;
};

/** Opens a local Slack: Slack's protocols, and one workspace with a few people. */
export function openLocalSlack(options: LocalSlackOptions): LocalSlack {
  const workspace = createLocalWorkspace(options);
  const closing = new AbortController();
  const faults = createFaultInjector();
  const calls = createCallLog();
  const { sockets, signed } = openTransports(workspace, options.requestUrl);
  const delivery = createAppDelivery(workspace, signed ?? sockets, faults, closing.signal);
  const human = createHumanInterface({ scene: { workspace, delivery }, calls, hint: options.hint });
  const routes = humanRoutes(options, workspace, human, closing.signal);
  const slack = { workspace, faults, issueSocketUrl: () => socketUrl(workspace, sockets.issueTicket()) };
  const context = { slack, calls, routes, page: options.page, log: options.log };
  return {
    faults,
    human,
    sockets,
    standsAt(origin) {
      workspace.address.origin = origin;
    },
    handle(request, response) {
      if (request.headers.host) workspace.address.origin = `http://${request.headers.host}`;
      return answerRequest(context, request, response);
    },
    upgrade: (request, socket, head) => sockets.upgrade(request, socket, head),
    verifyRequestUrl: async () => (await signed?.verifyAddress()) ?? false,
    async [Symbol.asyncDispose]() {
      closing.abort();
      sockets.cut();
    },
  };
}

function openTransports({ app, timing, changes }: LocalWorkspace, requestUrl: string | undefined) {
  const { answerWithinMs } = timing;
  return {
    sockets: openSocketModeTransport({ appId: app.id, answerWithinMs, changes }),
    signed: requestUrl
      ? openSignedHttpTransport({ requestUrl, signingSecret: app.signingSecret, answerWithinMs })
      : undefined,
  };
}

function socketUrl({ address }: LocalWorkspace, ticket: string): string {
  return `${address.origin.replace(/^http/, "ws")}${SOCKET_PATH}?ticket=${ticket}`;
}

function humanRoutes(
  { people, clock, steps, turnTo, backstage, beginAs }: LocalSlackOptions,
  { changes }: LocalWorkspace,
  human: HumanInterface,
  signal: AbortSignal,
): HumanApiOptions {
  return {
    human,
    changes,
    signal,
    beginAs: beginAs ?? people[0]?.id ?? "",
    backstage: async () => (await backstage?.()) ?? { stored: [], waiting: [] },
    turnClock(step) {
      if (!steps || !turnTo) return { ok: false, problem: "The clock of this rehearsal cannot be turned." };
      turnTo(steps[step](clock.now()));
      changes.happened();
      return { ok: true };
    },
  };
}
