import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { sendText } from "./http-message.ts";
import type { LocalSlack } from "./local-slack.ts";
import { API_PATH } from "./web-api/read-call.ts";

export type ServedSlack = AsyncDisposable & {
  /** The base URL: `http://127.0.0.1:…`. */
  readonly url: string;
  /** The `slackApiUrl` for a Web API client. */
  readonly apiUrl: string;
};

/** Serves a local Slack on its own port; only the loopback interface can reach it. */
export async function serveOnLoopback(slack: LocalSlack, port = 0): Promise<ServedSlack> {
  const server = createServer(async (request, response) => {
    if (!(await slack.handle(request, response))) sendText(response, 404, "nothing here");
  });
  server.on("upgrade", (request, socket, head) => slack.upgrade(request, socket, head) || socket.destroy());
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  slack.standsAt(url);
  return {
    url,
    apiUrl: `${url}${API_PATH}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
