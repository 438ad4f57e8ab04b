import { WebAPIRateLimitedError } from "@slack/web-api";
import type { Pace, PacedMethod } from "./pace.ts";

/** Thrown instead of a call that Slack would refuse now; it carries after how many seconds it may be made. */
export class TooSoonError extends Error {
  override readonly name = "TooSoonError";
  readonly afterSeconds: number;

  constructor(afterSeconds: number) {
    super("a call was not made, to keep to Slack's limits");
    this.afterSeconds = afterSeconds;
  }
}

/**
 * Makes a Web API call when the installation's pace allows it, and remembers what Slack says of its limits. Throws
 * {@link TooSoonError}; the call was then not made.
 */
export async function callAtPace<Result>(
  pace: Pace,
  method: PacedMethod,
  call: () => Promise<Result>,
): Promise<Result> {
  const tooSoon = await pace.admit(method);
  if (tooSoon) throw new TooSoonError(tooSoon.afterSeconds);
  return callOnce(pace, method, call);
}

/** Makes a Web API call that was admitted, and remembers what Slack says of its limits. */
export async function callOnce<Result>(pace: Pace, method: PacedMethod, call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof WebAPIRateLimitedError) pace.limited(method, error.retryAfter);
    throw error;
  }
}
