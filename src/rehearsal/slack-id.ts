import { randomBytes } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * An id as Slack shapes them: `V07KD2M9XQA`. Random, because a bot keeps what it has seen across our restarts and
 * would take a reused id for an old acquaintance.
 */
export function slackId(prefix: string): string {
  return prefix + Array.from(randomBytes(10), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** `1764000000.1a2b3c4d`: the shape of a view's hash and of a trigger. */
export function stampedId(now: Temporal.Instant): string {
  return `${Math.floor(now.epochMilliseconds / 1000)}.${randomBytes(4).toString("hex")}`;
}
