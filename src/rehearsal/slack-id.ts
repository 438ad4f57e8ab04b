import { randomBytes } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Creates an id in Slack's format, such as `V07KD2M9XQA`. It is random, because the app's database outlives this
 * process and would treat a reused id as already processed.
 */
export function createSlackId(prefix: string): string {
  return prefix + Array.from(randomBytes(10), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** Creates an id in the format of a view's hash and of a trigger id: `1764000000.1a2b3c4d`. */
export function createTimestampedId(now: Temporal.Instant): string {
  return `${Math.floor(now.epochMilliseconds / 1000)}.${randomBytes(4).toString("hex")}`;
}
