import { randomUUID } from "node:crypto";
import type { RawData, WebSocket } from "ws";
import { z } from "zod";
import { parseJson } from "#rehearsal/http-message.ts";
import { type AppPayload, type AppResponse, type RetryInfo, unansweredResponse } from "./transport.ts";

/** Sends Socket Mode envelopes and tracks those that are not acknowledged yet. */
export type PendingEnvelopes = {
  send(socket: WebSocket, parcel: AppPayload, retry: RetryInfo | undefined): Promise<AppResponse>;
  receive(data: RawData): void;
  /**
   * Ends the wait for acknowledgements over this connection, which is closed: every envelope that was sent over it and
   * is not acknowledged counts as undelivered.
   */
  lose(socket: WebSocket): void;
};

const answer = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

export function createPendingEnvelopes(answerWithinMs: number): PendingEnvelopes {
  const waiting = new Map<string, { socket: WebSocket; settle(reply: AppResponse): void }>();
  return {
    send(socket, parcel, retry) {
      const { promise, resolve } = Promise.withResolvers<AppResponse>();
      const id = randomUUID();
      const timer = setTimeout(() => settle(unansweredResponse("timeout")), answerWithinMs);
      const settle = (reply: AppResponse) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(reply);
      };
      waiting.set(id, { socket, settle });
      socket.send(JSON.stringify(toEnvelope(id, parcel, retry)));
      return promise;
    },
    receive(data) {
      const read = answer.safeParse(parseJson(String(data)));
      if (read.success) waiting.get(read.data.envelope_id)?.settle({ kind: "acked", payload: read.data.payload });
    },
    lose(socket) {
      for (const envelope of waiting.values())
        if (envelope.socket === socket) envelope.settle(unansweredResponse("connection_lost"));
    },
  };
}

function toEnvelope(id: string, { kind, body }: AppPayload, retry: RetryInfo | undefined) {
  const envelope = { envelope_id: id, payload: body };
  switch (kind) {
    case "event":
      return {
        ...envelope,
        type: "events_api",
        accepts_response_payload: false,
        retry_attempt: retry?.attempt ?? 0,
        retry_reason: retry?.reason ?? "",
      };
    case "command":
      return { ...envelope, type: "slash_commands", accepts_response_payload: true };
    case "interaction":
      return { ...envelope, type: "interactive", accepts_response_payload: body.type === "view_submission" };
  }
}
