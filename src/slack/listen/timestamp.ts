/** Converts a message's ts: seconds and microseconds, unique within its conversation. */
export function tsToInstant(ts: string): Temporal.Instant {
  const [seconds = "0", fraction = ""] = ts.split(".");
  return Temporal.Instant.fromEpochNanoseconds(BigInt(seconds + fraction.padEnd(9, "0").slice(0, 9)));
}
