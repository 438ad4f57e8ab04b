import type { Delivery } from "./port.ts";
import type { Settled } from "./settle.ts";

/** After so many attempts a notice is given up. */
export const ATTEMPTS = 12;
const FIRST_WAIT_SECONDS = 2;
const LONGEST_WAIT_SECONDS = 15 * 60;

/**
 * What follows from a delivery: refused ones are tried again with doubling pauses, up to {@link ATTEMPTS} times. When
 * the surface says itself when to come back, it was not an attempt.
 */
export function afterDelivery(delivery: Delivery, attempts: number): Settled {
  switch (delivery.kind) {
    case "sent":
    case "uncertain":
    case "put_off":
      return delivery;
    case "later":
      return afterRefusal(delivery, attempts);
    case "unwanted":
    case "gone":
    case "broken":
      return { kind: "dead", reason: `${delivery.kind}: ${delivery.reason}` };
  }
}

function afterRefusal({ reason, afterSeconds }: Extract<Delivery, { kind: "later" }>, attempts: number): Settled {
  if (afterSeconds !== undefined) return { kind: "again", reason, afterSeconds, untried: true };
  return attempts >= ATTEMPTS
    ? { kind: "dead", reason: `given up after ${attempts} attempts: ${reason}` }
    : { kind: "again", reason, afterSeconds: waitAfter(attempts) };
}

/** 2 s, 4 s, 8 s … 15 minutes. */
export function waitAfter(attempts: number): number {
  return Math.min(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS);
}
