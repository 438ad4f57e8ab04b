import type { Clock } from "#kernel/clock.ts";

/**
 * Creates a function that returns the next `ts` of a conversation; the values of one conversation are strictly
 * increasing.
 */
export function createTsGenerator(clock: Clock): (channel: string) => string {
  const lastMicros = new Map<string, bigint>();
  return (channel) => {
    const last = lastMicros.get(channel) ?? 0n;
    const now = clock.now().epochNanoseconds / 1000n;
    const next = now > last ? now : last + 1n;
    lastMicros.set(channel, next);
    return toTs(next);
  };
}

/**
 * Formats Slack's `ts`: the time of a message in seconds with six decimals, which is also its id within a conversation.
 */
function toTs(micros: bigint): string {
  return `${micros / 1_000_000n}.${String(micros % 1_000_000n).padStart(6, "0")}`;
}

/**
 * Parses a `ts` to microseconds, in any format that callers send: `"1764000000"`, `"1764000000.5"`,
 * `"1764000000.000100"`.
 */
export function parseTsToMicros(ts: string): bigint {
  const [seconds = "0", fraction = ""] = ts.split(".");
  return BigInt(seconds) * 1_000_000n + BigInt(fraction.slice(0, 6).padEnd(6, "0"));
}
