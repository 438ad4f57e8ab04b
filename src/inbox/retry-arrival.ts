/** Maximum attempts to process a message; then the sender is told that it failed because of an internal error. */
export const MAX_ATTEMPTS = 5;

/**
 * Back-off in seconds before the next attempt: 1, 4, 16, 64. It stays short because the person's later messages wait
 * equally long.
 */
export const waitAfter = (attempts: number): number => 4 ** (attempts - 1);

/**
 * Seconds between lookups of an unidentified sender. There is no limit on their number, because a refused Slack token
 * can take hours to be renewed.
 */
export const RECOGNISE_AGAIN_SECONDS = 15;

/** The chat platform cannot identify the sender of a message at the moment. */
export class AuthorUnavailable extends Error {
  override readonly name = "AuthorUnavailable";
}
