import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import type { UnreachedReason } from "#kernel/unreached-reason.ts";
import type { DeliveryResult } from "#outbox/port.ts";
import { HOLDING_CODES } from "#slack/install/holding-codes.ts";
import { TooSoonError } from "./call-at-pace.ts";
import { FINAL_REFUSALS, type SendingMethod } from "./final-refusals.ts";

/** The delivery results that a failed Slack API call can have. */
export type FailedDelivery = Extract<DeliveryResult<never>, { kind: "gone" | "later" | "broken" | "uncertain" }>;

/** Error codes with which Slack may have posted the message before it reported the error. */
export const UNCERTAIN_CODES: ReadonlySet<string> = new Set([
  "fatal_error",
  "internal_error",
  "request_timeout",
  "service_unavailable",
]);

const RATE_LIMITED: ReadonlySet<string> = new Set(["ratelimited", "rate_limited"]);

/**
 * Translates a failed Slack API call. Only what {@link FINAL_REFUSALS} lists is final; any other refusal of Slack's
 * waits, and one that this release does not know is reported as `unknown`.
 */
export function toFailedDelivery(error: unknown, method: SendingMethod): FailedDelivery {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: "later", reason: "rate limited", afterSeconds: error.retryAfter };
  if (error instanceof TooSoonError)
    return { kind: "later", reason: "paced", afterSeconds: error.afterSeconds, alone: true };
  if (error instanceof WebAPIPlatformError) return fromCode(error.data.error, method);
  if (error instanceof WebAPIHTTPError) return { kind: "uncertain", reason: `http ${error.statusCode}` };
  if (error instanceof WebAPIRequestError) return { kind: "uncertain", reason: "no answer" };
  // The response was cut off, so Slack received the request and may have posted the message.
  return { kind: "uncertain", reason: error instanceof Error ? error.name : "half an answer" };
}

function fromCode(code: string, method: SendingMethod): FailedDelivery {
  // An "error code" that is not a single word is a proxy's HTML error page, so it is unknown whether Slack received the
  // request.
  if (!/^\w+$/.test(code)) return { kind: "uncertain", reason: "no answer of Slack's" };
  if (UNCERTAIN_CODES.has(code)) return { kind: "uncertain", reason: code };
  const refused = Object.hasOwn(FINAL_REFUSALS[method], code) ? FINAL_REFUSALS[method][code] : undefined;
  if (refused === "person" || refused === "conversation")
    return { kind: "gone", reason: code, unreached: UNREACHED[code] ?? OF_SUBJECT[refused] };
  if (refused) return { kind: "broken", reason: code };
  // What concerns the whole installation, or its pace, concerns a person's later notices too.
  if (HOLDING_CODES.has(code) || RATE_LIMITED.has(code)) return { kind: "later", reason: code };
  return { kind: "later", reason: code, alone: true, unknown: true };
}

const OF_SUBJECT = { person: "no_account", conversation: "takes_no_messages" } as const;
const UNREACHED: Readonly<Record<string, UnreachedReason>> = { user_disabled: "account_closed" };

/** Whether Slack may have done what was asked of it, although the call failed. */
export const isUncertain = (error: unknown): boolean =>
  toFailedDelivery(error, "chat.postMessage").kind === "uncertain";
