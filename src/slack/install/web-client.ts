import { WebAPIPlatformError, WebAPIRequestError, WebClient } from "@slack/web-api";
import type { Log } from "#kernel/log.ts";
import { createBoltLogger } from "#slack/listen/bolt-logger.ts";

/**
 * The timeout of a Web API request. The outbox starts a request that posts a message only if more than this is left of
 * its lease.
 */
export const REQUEST_TIMEOUT_MS = 10_000;

export type WebClientSettings = { readonly apiUrl?: string | undefined; readonly log: Log };

/** Opens a Web API client for one token; without a token, Slack refuses every call of the client. */
export function openWebClient(token: string | undefined, { apiUrl, log }: WebClientSettings): WebClient {
  return new WebClient(token, {
    ...(apiUrl && { slackApiUrl: apiUrl }),
    logger: createBoltLogger(log),
    timeout: REQUEST_TIMEOUT_MS,
    // The client does not retry, because repeating a post could duplicate the message; the outbox decides about
    // retries.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
  });
}

/**
 * Returns Slack's error code, or a description of why Slack did not respond. When `fetch` fails, the reason is not in
 * its error but in the `cause` of this error.
 */
export function formatSlackCallError(error: unknown): string {
  // An "error code" that is not a single word is the HTML error page of a proxy, which is not quoted.
  if (error instanceof WebAPIPlatformError)
    return /^\w+$/.test(error.data.error) ? error.data.error : "no answer of Slack's";
  if (error instanceof WebAPIRequestError) return formatSlackCallError(error.original.cause ?? error.original);
  return error instanceof Error && error.message !== "" ? error.message : "no answer";
}
