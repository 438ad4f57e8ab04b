import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import type { Delivery } from "#outbox/port.ts";

/** Slack's codes for a person or a place that can no longer be written to. */
const GONE = new Set([
  "user_disabled",
  "user_not_found",
  "user_not_visible",
  "channel_not_found",
  "messages_tab_disabled",
  "is_archived",
  "restricted_action",
  "user_not_in_team",
]);

/** Slack's codes after which nobody knows whether it was posted. */
const UNCERTAIN = new Set(["fatal_error", "internal_error", "request_timeout", "service_unavailable"]);

/** Slack's codes for a bad moment, or for a token of ours that someone has to renew: the notices wait. */
const LATER = new Set([
  "account_inactive",
  "token_revoked",
  "ratelimited",
  "rate_limited",
  "accesslimited",
  "team_access_not_granted",
  "invalid_auth",
  "not_authed",
  "token_expired",
]);

/** What a failed send means for the notice: stop, try later, our fault, or nobody knows. */
export function toDelivery(error: unknown): Delivery {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: "later", reason: "rate limited", afterSeconds: error.retryAfter };
  if (error instanceof WebAPIPlatformError) return fromCode(error.data.error);
  if (error instanceof WebAPIHTTPError) return { kind: "uncertain", reason: `http ${error.statusCode}` };
  if (error instanceof WebAPIRequestError) return { kind: "uncertain", reason: "no answer" };
  // The answer broke off on its way: the request had arrived.
  return { kind: "uncertain", reason: error instanceof Error ? error.name : "half an answer" };
}

function fromCode(code: string): Delivery {
  // A page of whatever stands before Slack: nobody knows how far the request came.
  if (!/^\w+$/.test(code)) return { kind: "uncertain", reason: "no answer of Slack's" };
  if (GONE.has(code)) return { kind: "gone", reason: code };
  if (UNCERTAIN.has(code)) return { kind: "uncertain", reason: code };
  if (LATER.has(code)) return { kind: "later", reason: code };
  return { kind: "broken", reason: code };
}
