import autocannon from "autocannon";
import { SOCKETS } from "./answers.ts";
import type { SignedRequest } from "./sign.ts";

export type FullSpeed = { readonly perSecond: number; readonly answered: number; readonly failed: number };

/** autocannon at full speed for so many seconds, every connection going through all of the requests in turn. */
export async function fullSpeed(url: string, requests: readonly SignedRequest[], seconds: number): Promise<FullSpeed> {
  const result = await autocannon({
    url,
    connections: SOCKETS,
    duration: seconds,
    requests: requests.map(({ path, headers, body }) => ({ method: "POST", path, headers: { ...headers }, body })),
  });
  const answered = result["2xx"];
  return { perSecond: answered / result.duration, answered, failed: result.non2xx + result.errors + result.timeouts };
}
