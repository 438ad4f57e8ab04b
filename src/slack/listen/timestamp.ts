/**
 * Converts the `ts` of a Slack message to an instant. It is the time of the message in seconds and microseconds, unique
 * within its conversation.
 */
export function tsToInstant(ts: string): Temporal.Instant {
  const [seconds = "0", fraction = ""] = ts.split(".");
  return Temporal.Instant.fromEpochNanoseconds(BigInt(seconds + fraction.padEnd(9, "0").slice(0, 9)));
}
