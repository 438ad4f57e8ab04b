import type { IncomingMessage, ServerResponse } from "node:http";
import { openHttpServer } from "#http/server.ts";
import { quietLog } from "#test/support/log.ts";

/** A message as Slack was given it. */
export type Posted = { readonly team: string; readonly user: string; readonly key: string; readonly text: string };

/** What a term needs of Slack, on loopback: whom to speak to, what was said, and that it can be away or refuse a token. */
export type TermSlack = AsyncDisposable & {
  readonly apiUrl: string;
  /** From now on every call fails. The first posts arrive all the same, and only their answers are lost. */
  goAway(): void;
  comeBack(): void;
  readonly isAway: () => boolean;
  /** From now on the token of this team is refused, or accepted again. */
  revoke(team: string): void;
  accept(team: string): void;
  readonly isRevoked: (team: string) => boolean;
};

type Message = { readonly ts: string; readonly metadata: unknown };
type Body = Record<string, unknown>;

/** How many posts arrive whose answers are lost, each time when Slack goes away. */
const UNANSWERED = 3;

/** The token of a team. */
export const tokenOf = (team: string) => `xoxb-${team}`;

export async function openTermSlack(hear: (posted: Posted) => Promise<void>): Promise<TermSlack> {
  const conversations = new Map<string, Message[]>();
  const revoked = new Set<string>();
  let away = false;
  let unanswered = 0;
  let posts = 0;

  async function post(team: string, { channel, text, metadata }: Body): Promise<Body> {
    const said = metadata as { event_payload: { key: string } };
    const ts = `${1_700_000_000 + ++posts}.000100`;
    const messages = conversations.get(String(channel)) ?? [];
    conversations.set(String(channel), [{ ts, metadata: said }, ...messages]);
    await hear({ team, user: String(channel).slice(1), key: said.event_payload.key, text: String(text) });
    return { ok: true, channel, ts };
  }

  const METHODS: Readonly<Record<string, (team: string, body: Body) => Promise<Body>>> = {
    "auth.test": async (team) => ({ ok: true, team_id: team, team, bot_id: "B0", user_id: "U0BOT" }),
    "conversations.open": async (_, { users }) => ({ ok: true, channel: { id: `D${users}` } }),
    "conversations.history": async (_, { channel }) => ({
      ok: true,
      messages: conversations.get(String(channel)) ?? [],
    }),
    "chat.update": async (_, { channel, ts }) => ({ ok: true, channel, ts }),
    "chat.postMessage": post,
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const method = request.url?.replace("/api/", "") ?? "";
    const body = await readBody(request);
    const team = request.headers.authorization?.replace("Bearer xoxb-", "") ?? "";
    const isLost = away && method === "chat.postMessage" && unanswered-- > 0;
    const answer = revoked.has(team)
      ? { ok: false, error: "token_revoked" }
      : away && !isLost
        ? undefined
        : await METHODS[method]?.(team, body);
    if (!answer || isLost) response.writeHead(503).end();
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    return true;
  }

  const server = await openHttpServer({ port: 0, host: "127.0.0.1", mounts: [handle], log: quietLog });
  return {
    apiUrl: `${server.url}/api/`,
    goAway() {
      away = true;
      unanswered = UNANSWERED;
    },
    comeBack: () => {
      away = false;
    },
    isAway: () => away,
    revoke: (team) => void revoked.add(team),
    accept: (team) => void revoked.delete(team),
    isRevoked: (team) => revoked.has(team),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Slack takes forms, whose structured fields are JSON. */
async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const fields = new URLSearchParams(Buffer.concat(chunks).toString());
  return Object.fromEntries(
    [...fields].map(([name, value]) => [name, name === "metadata" ? JSON.parse(value) : value]),
  );
}
