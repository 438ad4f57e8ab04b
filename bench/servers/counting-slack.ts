import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { ANSWERS_PATH, type Post } from "./posts.ts";

/**
 * As much of Slack as a server needs that answers messages, and next to nothing of its cost: it takes what is posted
 * and keeps when. The posts are handed out, and forgotten, at a path that Slack does not have.
 */
const posts: Post[] = [];
const { team, app } = LOCAL_SLACK_IDENTITY;

const server = createServer(async (request, response) => {
  const at = performance.timeOrigin + performance.now();
  const body = await read(request);
  if (request.url === ANSWERS_PATH) return answer(response, posts.splice(0));
  const method = request.url?.split("/").at(-1) ?? "";
  const args = new URLSearchParams(body);
  const channel = args.get("channel") ?? `D${(args.get("users") ?? "").slice(1)}`;
  if (method === "chat.postMessage") posts.push({ channel, at, kind: kindOf(args) });
  answer(response, { ok: true, ...resultOf(method, channel) });
});

function resultOf(method: string, channel: string): object {
  switch (method) {
    case "auth.test":
      return { team_id: team.id, team: team.name, user_id: app.botUserId, bot_id: "B0FIELDBOOK" };
    case "conversations.open":
      return { channel: { id: channel } };
    case "chat.postMessage":
      return { channel, ts: `${Math.floor(Date.now() / 1000)}.${String(posts.length).padStart(6, "0")}`, message: {} };
    case "conversations.history":
      return { messages: [], has_more: false };
    default:
      return {};
  }
}

/** The kind of notice, which its key begins with. */
function kindOf(args: URLSearchParams): string {
  const metadata = JSON.parse(args.get("metadata") ?? "{}");
  return String(metadata.event_payload?.key ?? "").split(":")[0] ?? "";
}

async function read(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const piece of request) body += piece;
  return body;
}

function answer(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ port, msg: "The counting Slack is ready." })}\n`);
});
process.once("SIGTERM", () => process.exit());
