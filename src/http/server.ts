import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Log } from "#kernel/log.ts";

/**
 * A route handler that handles a request and returns true, or returns false to pass the request to the next handler.
 */
export type RouteHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export type HttpServer = AsyncDisposable & { readonly port: number; readonly url: string };

export type ServerOptions = {
  readonly port: number;
  /** The IP address to listen on; a rehearsal uses 127.0.0.1, so that it is not reachable from the network. */
  readonly host?: string;
  readonly mounts: readonly RouteHandler[];
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  /** By default {@link DEFAULT_HTTP_LIMITS}. */
  readonly limits?: HttpLimits;
  readonly log: Log;
};

/** How long clients may keep a connection: the operator sets both by environment variables. */
export type HttpLimits = {
  /** How long a connection without a request stays open. It has to be longer than a load balancer keeps it. */
  readonly keepAliveSeconds: number;
  /** The time in which a client has to send a whole request, from its first byte. */
  readonly requestSeconds: number;
};

/** Load balancers commonly keep an idle connection for 60 s. Slack sends its requests at once. */
export const DEFAULT_HTTP_LIMITS: HttpLimits = { keepAliveSeconds: 65, requestSeconds: 10 };

/** How often Node looks for connections that have exceeded a limit; a limit is exceeded by at most this time. */
const LOOK_EVERY_MS = 1_000;

/** Opens the only HTTP server of this process. Resolves when it listens; throws if the port is taken. */
export async function openHttpServer(options: ServerOptions): Promise<HttpServer> {
  const { keepAliveSeconds, requestSeconds } = options.limits ?? DEFAULT_HTTP_LIMITS;
  const limits = {
    keepAliveTimeout: keepAliveSeconds * 1_000,
    requestTimeout: requestSeconds * 1_000,
    headersTimeout: requestSeconds * 1_000,
    connectionsCheckingInterval: LOOK_EVERY_MS,
  };
  const server = createServer(limits, (request, response) => void answer(options, request, response));
  server.on("upgrade", (request, socket, head) => {
    if (!options.upgrade?.(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => close(server) };
}

async function answer({ mounts, log }: ServerOptions, request: IncomingMessage, response: ServerResponse) {
  try {
    for (const mount of mounts) if (await mount(request, response)) return;
    response.writeHead(404).end();
  } catch (error) {
    log.error({ event: "http.request_failed", err: error, path: request.url?.split("?")[0] }, "HTTP request failed.");
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
