import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import type { DeliveryResult } from "#outbox/port.ts";

/** The delivery results that a failed Slack API call can have. */
export type FailedDelivery = Extract<DeliveryResult<never>, { kind: "gone" | "later" | "broken" | "uncertain" }>;

/** What Slack's error codes mean for the notice; a code that is not listed counts as an internal error (`broken`). */
export const SLACK_ERROR_OUTCOMES: Readonly<Record<string, "gone" | "later" | "uncertain">> = {
  // Error codes which mean that the person or the conversation can no longer receive messages.
  user_disabled: "gone",
  user_not_found: "gone",
  user_not_visible: "gone",
  user_not_in_team: "gone",
  channel_not_found: "gone",
  messages_tab_disabled: "gone",
  is_archived: "gone",
  restricted_action: "gone",

  // Error codes for failures that pass by themselves, and for tokens that an administrator has to renew. The notices
  // are retried.
  ratelimited: "later",
  rate_limited: "later",
  accesslimited: "later",
  team_access_not_granted: "later",
  account_inactive: "later",
  token_revoked: "later",
  token_expired: "later",
  invalid_auth: "later",
  not_authed: "later",

  // Error codes with which Slack may have posted the message before it reported the error.
  fatal_error: "uncertain",
  internal_error: "uncertain",
  request_timeout: "uncertain",
  service_unavailable: "uncertain",
};

export function toFailedDelivery(error: unknown): FailedDelivery {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: "later", reason: "rate limited", afterSeconds: error.retryAfter };
  if (error instanceof WebAPIPlatformError) return fromCode(error.data.error);
  if (error instanceof WebAPIHTTPError) return { kind: "uncertain", reason: `http ${error.statusCode}` };
  if (error instanceof WebAPIRequestError) return { kind: "uncertain", reason: "no answer" };
  // The response was cut off, so Slack received the request and may have posted the message.
  return { kind: "uncertain", reason: error instanceof Error ? error.name : "half an answer" };
}

function fromCode(code: string): FailedDelivery {
  // An "error code" that is not a single word is a proxy's HTML error page, so it is unknown whether Slack received the
  // request.
  if (!/^\w+$/.test(code)) return { kind: "uncertain", reason: "no answer of Slack's" };
  return { kind: SLACK_ERROR_OUTCOMES[code] ?? "broken", reason: code };
}
