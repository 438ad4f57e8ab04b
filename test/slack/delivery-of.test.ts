import { WebAPIPlatformError, WebAPIRateLimitedError } from "@slack/web-api";
import { describe, expect, test } from "vitest";
import { SLACK_ERROR_OUTCOMES, toFailedDelivery } from "#slack/send/delivery-of.ts";

/** What each of Slack's codes has to mean, written down a second time: no code changes its meaning unnoticed. */
const GONE = [
  "user_disabled",
  "user_not_found",
  "user_not_visible",
  "user_not_in_team",
  "channel_not_found",
  "messages_tab_disabled",
  "is_archived",
  "restricted_action",
];
/** A suspended token must keep the notices waiting, not kill them. */
const LATER = [
  "ratelimited",
  "rate_limited",
  "accesslimited",
  "team_access_not_granted",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "invalid_auth",
  "not_authed",
];
const UNCERTAIN = ["fatal_error", "internal_error", "request_timeout", "service_unavailable"];
const BROKEN = ["invalid_blocks", "msg_too_long", "missing_scope", "no_text", "a_code_that_slack_invents_tomorrow"];

const refusedWith = (error: string) => toFailedDelivery(new WebAPIPlatformError({ ok: false, error }));

describe("what a refused send means for its notice", () => {
  test.each(GONE)("%s: it can never be said to this person", (code) => {
    expect(refusedWith(code)).toEqual({ kind: "gone", reason: code });
  });

  test.each(LATER)("%s: it waits", (code) => {
    expect(refusedWith(code)).toEqual({ kind: "later", reason: code });
  });

  test.each(UNCERTAIN)("%s: nobody knows whether it was posted", (code) => {
    expect(refusedWith(code)).toEqual({ kind: "uncertain", reason: code });
  });

  test.each(BROKEN)("%s: it is a fault of ours", (code) => {
    expect(refusedWith(code)).toEqual({ kind: "broken", reason: code });
  });

  test("no code of the table is left out here", () => {
    expect(Object.keys(SLACK_ERROR_OUTCOMES).toSorted()).toEqual([...GONE, ...LATER, ...UNCERTAIN].toSorted());
  });

  test("Slack says itself when to come back, and an answer that is none leaves everything open", () => {
    expect(toFailedDelivery(new WebAPIRateLimitedError(30))).toEqual({
      kind: "later",
      reason: "rate limited",
      afterSeconds: 30,
    });
    expect(refusedWith("<html>Bad gateway</html>").kind).toBe("uncertain");
    expect(toFailedDelivery(new Error("socket hang up")).kind).toBe("uncertain");
  });
});
