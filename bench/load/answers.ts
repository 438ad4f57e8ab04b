import { Pool } from "undici";
import type { SignedRequest } from "./sign.ts";

/** What became of one request; status 0: nothing came back. */
export type Answer = { readonly status: number; readonly latencyMs: number };

/** A mentoring programme is not a crowd, and Slack's own senders are few: at most so many requests at once. */
export const SOCKETS = 50;

const PATIENCE_MS = 10_000;

/** At most {@link SOCKETS} connections to one server on this machine, kept open. */
export function openSockets(url: string): Pool {
  if (new URL(url).hostname !== "127.0.0.1") throw new Error(`load is for this machine only, not for ${url}`);
  return new Pool(url, { connections: SOCKETS, pipelining: 1, headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS });
}

/** Sends one request; its latency counts from `since`, on the clock of `performance.now()`. */
export async function send(sockets: Pool, request: SignedRequest, since: number): Promise<Answer> {
  const { path, headers, body } = request;
  try {
    const answer = await sockets.request({ method: "POST", path, headers, body });
    await answer.body.dump();
    return { status: answer.statusCode, latencyMs: performance.now() - since };
  } catch {
    return { status: 0, latencyMs: performance.now() - since };
  }
}

export const acked = (answers: readonly Answer[]): number => answers.filter(({ status }) => status === 200).length;
