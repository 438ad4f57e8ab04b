import { setTimeout as pause } from "node:timers/promises";
import type { FaultInjector } from "#rehearsal/faults.ts";
import { type SlackEvent, toEventCallback } from "#rehearsal/payload/event.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";
import type { AppPayload, AppResponse, AppTransport } from "./transport.ts";

export type AppDelivery = {
  connected(): boolean;
  /**
   * Delivers an interaction and resolves to the app's response. It is tried only once, because a person is waiting for
   * the response.
   */
  ask(parcel: AppPayload): Promise<AppResponse>;
  /** Delivers an event, with retries until the app acknowledges it or the retries are used up. */
  tell(event: SlackEvent): void;
  /** Resolves when no delivery is pending. */
  settled(): Promise<void>;
};

export function createAppDelivery(
  workspace: LocalWorkspace,
  transport: AppTransport,
  faults: FaultInjector,
  signal: AbortSignal,
): AppDelivery {
  const underWay = new Set<Promise<unknown>>();
  const track = <Result>(sending: Promise<Result>): Promise<Result> => {
    const tracked = sending.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
    return tracked;
  };
  const { redeliverAfterMs } = workspace.timing;
  const send = (body: Body) => void track(sendUntilAcked(transport, body, redeliverAfterMs, signal));
  return {
    connected: () => transport.connected(),
    ask: (parcel) => track(transport.send(parcel)),
    tell(event) {
      const body = toEventCallback(workspace, event);
      send(body);
      const repeat = faults.takeRepeat();
      if (repeat === "same_event") send(body);
      if (repeat === "same_message") send(toEventCallback(workspace, sentAgain(workspace, event)));
    },
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

type Body = AppPayload["body"];

async function sendUntilAcked(transport: AppTransport, body: Body, pausesMs: readonly number[], signal: AbortSignal) {
  let reply = await transport.send({ kind: "event", body });
  for (const [index, pauseMs] of pausesMs.entries()) {
    if (reply.kind === "acked" || reply.final) return;
    await pause(pauseMs, undefined, { ref: false, signal }).catch(() => undefined);
    if (signal.aborted) return;
    reply = await transport.send({ kind: "event", body }, { attempt: index + 1, reason: reply.reason });
  }
}

/**
 * Creates a duplicate of a message event, as it arises when a phone with a bad connection sends a message twice: with
 * the same `client_msg_id` and a new ts.
 */
function sentAgain(workspace: LocalWorkspace, event: SlackEvent): SlackEvent {
  const ts = workspace.messages.nextTs(String(event.channel));
  return { ...event, ...("ts" in event ? { ts } : {}), event_ts: ts };
}
