/**
 * Maximum attempts to process a message; then the sender is told that it failed because of an internal error. An
 * attempt that ended with its process counts too, and a process that is restarted many times must not use them all up.
 */
export const MAX_MESSAGE_ATTEMPTS = 12;

const MAX_WAIT_SECONDS = 60;

/**
 * Back-off in seconds before the next attempt: 1, 2, 4 … 60. It stays short because the person's later messages wait
 * equally long.
 */
export const computeRetryDelaySeconds = (attempts: number): number => Math.min(2 ** (attempts - 1), MAX_WAIT_SECONDS);

/**
 * Seconds between lookups of an unidentified sender. There is no limit on their number, because a refused Slack token
 * can take hours to be renewed.
 */
export const SENDER_LOOKUP_INTERVAL_SECONDS = 15;

/** The chat platform cannot identify the sender of a message at the moment. */
export class SenderLookupUnavailableError extends Error {
  override readonly name = "SenderLookupUnavailableError";
}
