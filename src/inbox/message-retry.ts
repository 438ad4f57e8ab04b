/**
 * Maximum attempts to process a message. After the last one the sender is told that the message failed because of an
 * internal error. The maximum is high because an attempt also counts if the process ended during it, and a process that
 * is restarted many times must not use up all attempts.
 */
export const MAX_MESSAGE_ATTEMPTS = 12;

const MAX_WAIT_SECONDS = 60;

/**
 * Back-off in seconds before the next attempt: 1, 2, 4 … 60. It stays short because the person's later messages wait
 * equally long.
 */
export const computeRetryDelaySeconds = (attempts: number): number => Math.min(2 ** (attempts - 1), MAX_WAIT_SECONDS);

/**
 * Seconds between attempts to find out from the chat platform who sent a message. The number of attempts is not
 * limited, because it can take hours until a refused Slack token is renewed.
 */
export const SENDER_LOOKUP_INTERVAL_SECONDS = 15;

/** Thrown when the chat platform cannot identify the sender of a message at the moment. */
export class SenderLookupUnavailableError extends Error {
  override readonly name = "SenderLookupUnavailableError";
}
