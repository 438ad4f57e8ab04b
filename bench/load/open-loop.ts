import { setTimeout as pause } from "node:timers/promises";
import { type Answer, openSockets, send } from "./answers.ts";
import type { SignedRequest } from "./sign.ts";

/**
 * Sends each request at its own time, however slow the last answer was, and counts latency from the time it should
 * have left: a server that stalls is charged for everyone who would have waited.
 */
export async function openLoop(url: string, requests: readonly SignedRequest[], perSecond: number): Promise<Answer[]> {
  const sockets = openSockets(url);
  const answers: Promise<Answer>[] = [];
  const start = performance.now();
  for (const [index, request] of requests.entries()) {
    const due = start + (index * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await pause(Math.ceil(early));
    answers.push(send(sockets, request, due));
  }
  const all = await Promise.all(answers);
  await sockets.close();
  return all;
}
