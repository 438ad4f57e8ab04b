import { WebClient } from "@slack/web-api";
import type { Log } from "#kernel/log.ts";
import { boltLogger } from "#slack/listen/bolt-logger.ts";

/** A send may take this long; the outbox's lease is longer. */
const SEND_TIMEOUT_MS = 10_000;

export type WebClientSettings = { readonly apiUrl?: string | undefined; readonly log: Log };

/** Slack's Web API with one token. */
export function openWebClient(token: string, { apiUrl, log }: WebClientSettings): WebClient {
  return new WebClient(token, {
    ...(apiUrl && { slackApiUrl: apiUrl }),
    logger: boltLogger(log),
    timeout: SEND_TIMEOUT_MS,
    // A retried post is a second message: the outbox decides what is tried again.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
  });
}
