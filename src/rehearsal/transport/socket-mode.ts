import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import type { ChangeNotifier } from "#rehearsal/state/changes.ts";
import { createPendingEnvelopes } from "./envelopes.ts";
import { type AppTransport, unansweredResponse } from "./transport.ts";

export const SOCKET_PATH = "/socket-mode";

export type SocketModeTransport = AppTransport & {
  /** Creates a ticket: a secret that allows the app to open one WebSocket connection. */
  issueTicket(): string;
  /** Upgrades a request to a WebSocket; returns false if the request is for another path. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /**
   * Asks the app to reconnect, with a `disconnect` message over every connection. The app may still use the old
   * connections to acknowledge payloads that were sent before.
   */
  askToReconnect(reason: "warning" | "refresh_requested"): void;
  /** Terminates every connection without a WebSocket close frame. */
  cut(): void;
};

type Options = { readonly appId: string; readonly answerWithinMs: number; readonly changes: ChangeNotifier };

const MAX_CONNECTIONS = 10;

export function openSocketModeTransport({ appId, answerWithinMs, changes }: Options): SocketModeTransport {
  const server = new WebSocketServer({ noServer: true });
  const envelopes = createPendingEnvelopes(answerWithinMs);
  const tickets = openTickets();
  const open = () => [...server.clients].filter((socket) => socket.readyState === WebSocket.OPEN);
  let turn = 0;
  const welcome = (socket: WebSocket) => {
    socket.on("message", (data) => envelopes.receive(data));
    socket.on("close", () => {
      envelopes.lose(socket);
      changes.happened();
    });
    greet(socket, appId, open().length);
    changes.happened();
  };
  return {
    connected: () => open().length > 0,
    issueTicket: tickets.issue,
    upgrade(request, socket, head) {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
      if (pathname !== SOCKET_PATH) return false;
      if (tickets.redeem(searchParams.get("ticket"))) server.handleUpgrade(request, socket, head, welcome);
      else socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return true;
    },
    async send(parcel, retry) {
      if (parcel.kind === "event") await someoneIn(open, changes, answerWithinMs);
      // The connections are used in turn, because Slack sends each payload over any one of the app's connections.
      const socket = open().at(turn++ % Math.max(open().length, 1));
      return socket ? envelopes.send(socket, parcel, retry) : unansweredResponse("connection_failed");
    },
    askToReconnect(reason) {
      for (const socket of open()) dismiss(socket, reason);
    },
    cut() {
      for (const socket of server.clients) socket.terminate();
    },
  };
}

function openTickets() {
  const issued = new Set<string>();
  return {
    issue() {
      const ticket = randomUUID();
      issued.add(ticket);
      return ticket;
    },
    redeem: (ticket: string | null) => ticket !== null && issued.delete(ticket),
  };
}

function greet(socket: WebSocket, appId: string, count: number) {
  if (count > MAX_CONNECTIONS) dismiss(socket, "too_many_websockets");
  else socket.send(JSON.stringify({ type: "hello", num_connections: count, connection_info: { app_id: appId } }));
}

/**
 * Waits briefly for the app to have a connection again. Only the delivery of events waits; an interaction fails at once
 * if there is no connection.
 */
async function someoneIn(open: () => readonly unknown[], changes: ChangeNotifier, withinMs: number): Promise<void> {
  const patience = AbortSignal.timeout(withinMs);
  const over = new Promise((resolve) => patience.addEventListener("abort", resolve, { once: true }));
  while (open().length === 0 && !patience.aborted) await Promise.race([changes.next(), over]);
}

/** Sends a `disconnect` message with its reason; as with Slack, the app has to close the connection. */
function dismiss(socket: WebSocket, reason: string) {
  socket.send(JSON.stringify({ type: "disconnect", reason, debug_info: {} }));
}
