import { type Answer, openSockets, SOCKETS, send } from "./answers.ts";
import type { SignedRequest } from "./sign.ts";

/** At most so long; what is not sent by then is not sent. */
const LIMIT_MS = 15_000;

export type Pace = { readonly answers: Answer[]; readonly perSecond: number };

/** As fast as the server takes them: every socket sends its next request when its last is answered. */
export async function closedLoop(url: string, requests: readonly SignedRequest[]): Promise<Pace> {
  const sockets = openSockets(url);
  const waiting = requests.values();
  const answers: Answer[] = [];
  const start = performance.now();
  const sendOn = async () => {
    for (const request of waiting) {
      answers.push(await send(sockets, request, performance.now()));
      if (performance.now() - start > LIMIT_MS) return;
    }
  };
  await Promise.all(Array.from({ length: SOCKETS }, sendOn));
  const seconds = (performance.now() - start) / 1000;
  await sockets.close();
  return { answers, perSecond: answers.length / seconds };
}
