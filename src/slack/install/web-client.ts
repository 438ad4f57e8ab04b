import { WebClient } from "@slack/web-api";
import type { Log } from "#kernel/log.ts";
import { createBoltLogger } from "#slack/listen/bolt-logger.ts";

/** Request timeout; shorter than the outbox's lease. */
const SEND_TIMEOUT_MS = 10_000;

export type WebClientSettings = { readonly apiUrl?: string | undefined; readonly log: Log };

/** A Web API client for one token; without one, Slack refuses every call. */
export function openWebClient(token: string | undefined, { apiUrl, log }: WebClientSettings): WebClient {
  return new WebClient(token, {
    ...(apiUrl && { slackApiUrl: apiUrl }),
    logger: createBoltLogger(log),
    timeout: SEND_TIMEOUT_MS,
    // No retries here: a retried post could be a duplicate, so the outbox decides.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
  });
}
