import type { DeliveryResult, TemporaryRefusal } from "./port.ts";
import type { SettlementOutcome } from "./settle.ts";

/**
 * Maximum delivery attempts before a notice is given up, about a week after the first: what an administrator or a release
 * has to put right is not put right within the hour. Until then every attempt decides anew whether the notice still
 * applies, and its `notAfter` ends it earlier.
 */
export const MAX_DELIVERY_ATTEMPTS = 180;
const FIRST_WAIT_SECONDS = 2;
const MAX_WAIT_SECONDS = 60 * 60;

/**
 * Applies the retry policy to the result of an attempt. A temporarily refused notice is retried with exponential
 * back-off, for at most {@link MAX_DELIVERY_ATTEMPTS} attempts. An attempt to which the chat platform responded with its own
 * retry delay is not counted.
 */
export function applyRetryPolicy<Said>(delivery: DeliveryResult<Said>, attempts: number): SettlementOutcome<Said> {
  switch (delivery.kind) {
    case "sent":
    case "uncertain":
    case "deferred":
      return delivery;
    case "later":
      return afterRefusal(delivery, attempts);
    case "gone": {
      const { unreached } = delivery;
      return { kind: "dead", reason: `gone: ${delivery.reason}`, ...(unreached && { unreached }) };
    }
    case "obsolete":
    case "broken":
      return { kind: "dead", reason: `${delivery.kind}: ${delivery.reason}` };
  }
}

function afterRefusal(
  { reason, afterSeconds, first, unknown }: TemporaryRefusal,
  attempts: number,
): SettlementOutcome<never> {
  if (afterSeconds !== undefined)
    return { kind: "again", reason, afterSeconds, untried: true, ...(first && { first }) };
  return attempts >= MAX_DELIVERY_ATTEMPTS
    ? { kind: "dead", reason: `given up after ${attempts} attempts: ${reason}` }
    : { kind: "again", reason, afterSeconds: computeBackoffSeconds(attempts), ...(unknown && withUnreached(attempts)) };
}

/** After this many refusals for an unknown reason, about half an hour, the person counts as not reached. */
const UNREACHED_AFTER_ATTEMPTS = 10;

function withUnreached(attempts: number): Pick<Extract<SettlementOutcome, { kind: "again" }>, "unknown" | "unreached"> {
  return { unknown: true, ...(attempts >= UNREACHED_AFTER_ATTEMPTS && { unreached: "unknown" }) };
}

/**
 * Returns the delay before the next attempt, in seconds, which grows exponentially: 2 s, 4 s, 8 s … up to an hour.
 */
export function computeBackoffSeconds(attempts: number): number {
  return Math.min(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), MAX_WAIT_SECONDS);
}
