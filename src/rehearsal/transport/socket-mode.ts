import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import type { Changes } from "#rehearsal/state/changes.ts";
import { openEnvelopes } from "./envelopes.ts";
import { type Transport, unanswered } from "./transport.ts";

export const SOCKET_PATH = "/socket-mode";

export type SocketMode = Transport & {
  /** A ticket is good for one connection. */
  issueTicket(): string;
  /** False: the request is not for here. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Asks every connected app to connect anew; what it still owes an answer to, it may still answer. */
  askToReconnect(reason: "warning" | "refresh_requested"): void;
  /** Cuts every connection without a word. */
  cut(): void;
};

type Options = { readonly appId: string; readonly answerWithinMs: number; readonly changes: Changes };

const MOST_CONNECTIONS = 10;

export function openSocketMode({ appId, answerWithinMs, changes }: Options): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const envelopes = openEnvelopes(answerWithinMs);
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
      // Slack hands each payload to any one of an app's connections.
      const socket = open().at(turn++ % Math.max(open().length, 1));
      return socket ? envelopes.send(socket, parcel, retry) : unanswered("connection_failed");
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
  if (count > MOST_CONNECTIONS) dismiss(socket, "too_many_websockets");
  else socket.send(JSON.stringify({ type: "hello", num_connections: count, connection_info: { app_id: appId } }));
}

/** Someone who acted is told at once that nobody is there; an event waits a little for an app that reconnects. */
async function someoneIn(open: () => readonly unknown[], changes: Changes, withinMs: number): Promise<void> {
  const patience = AbortSignal.timeout(withinMs);
  const over = new Promise((resolve) => patience.addEventListener("abort", resolve, { once: true }));
  while (open().length === 0 && !patience.aborted) await Promise.race([changes.next(), over]);
}

/** As Slack dismisses a connection: it says why, and leaves the app to close it. */
function dismiss(socket: WebSocket, reason: string) {
  socket.send(JSON.stringify({ type: "disconnect", reason, debug_info: {} }));
}
