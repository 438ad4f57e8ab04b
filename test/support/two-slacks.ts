import type { IncomingMessage } from "node:http";
import { type HttpServer, openHttpServer, type RouteHandler } from "#http/server.ts";
import type { MovableClock } from "#kernel/clock.ts";
import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import { type LocalSlack, openLocalSlack } from "#rehearsal/local-slack.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { quietLog } from "./log.ts";

export const TOKENS = { sierra: "xoxb-sierra", valle: "xoxb-valle" } as const;

/** Two Slack workspaces behind one address, as the real ones are: the token of a call says which is meant. */
export type TwoSlacks = AsyncDisposable & {
  readonly sierra: LocalSlack;
  readonly valle: LocalSlack;
  readonly apiUrl: string;
  /** The app's own handlers, to which both send their signed requests. */
  readonly mounts: RouteHandler[];
};

type People = Readonly<Record<keyof typeof TOKENS, readonly RehearsalPerson[]>>;

/** Opens both, with the same app installed in each. */
export async function openTwoSlacks(clock: MovableClock, people: People): Promise<TwoSlacks> {
  await using opened = new AsyncDisposableStack();
  const mounts: RouteHandler[] = [];
  const routed: RouteHandler[] = [];
  const server = opened.use(await openHttpServer({ port: 0, host: "127.0.0.1", mounts: routed, log: quietLog }));
  const open = (name: keyof typeof TOKENS, team: { id: string; name: string }) =>
    opened.use(openOne(server, clock, people[name], TOKENS[name], team));
  const sierra = open("sierra", { id: "T0SIERRA", name: "Sierra Norte" });
  const valle = open("valle", { id: "T0VALLE", name: "Valle Sur" });
  routed.push(async (request, response) => {
    for (const mount of mounts) if (await mount(request, response)) return true;
    return (isOf(request, TOKENS.valle) ? valle : sierra).handle(request, response);
  });
  const kept = opened.move();
  return { sierra, valle, apiUrl: `${server.url}/api/`, mounts, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

function openOne(
  server: HttpServer,
  clock: MovableClock,
  people: readonly RehearsalPerson[],
  botToken: string,
  team: { id: string; name: string },
): LocalSlack {
  const app = { ...LOCAL_SLACK_IDENTITY.app, botToken };
  const requestUrl = `${server.url}/slack/events`;
  return openLocalSlack({ ...LOCAL_SLACK_IDENTITY, app, team, clock, people, log: quietLog, requestUrl });
}

const isOf = ({ headers }: IncomingMessage, token: string) => headers.authorization === `Bearer ${token}`;
