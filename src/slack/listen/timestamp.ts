/** Slack's timestamp of a message: seconds and microseconds, unique in its conversation. */
export function instantOf(ts: string): Temporal.Instant {
  const [seconds = "0", fraction = ""] = ts.split(".");
  return Temporal.Instant.fromEpochNanoseconds(BigInt(seconds + fraction.padEnd(9, "0").slice(0, 9)));
}
