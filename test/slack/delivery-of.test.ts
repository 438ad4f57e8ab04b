import { WebAPIPlatformError, WebAPIRateLimitedError } from "@slack/web-api";
import { describe, expect, test } from "vitest";
import { HOLDING_CODES } from "#slack/install/holding-codes.ts";
import { toFailedDelivery } from "#slack/send/delivery-of.ts";
import { FINAL_REFUSALS, type SendingMethod } from "#slack/send/final-refusals.ts";

/** What each of Slack's codes has to mean, written down a second time: no code changes its meaning unnoticed. */
const GONE: readonly (readonly [SendingMethod, readonly string[]])[] = [
  [
    "chat.postMessage",
    ["channel_not_found", "is_archived", "messages_tab_disabled", "not_in_channel", "restricted_action"],
  ],
  ["chat.postMessage", ["user_disabled", "user_not_found", "user_not_in_team", "user_not_visible"]],
  ["conversations.open", ["user_disabled", "user_not_found", "user_not_in_team", "user_not_visible"]],
  ["conversations.open", ["cannot_dm_bot", "invalid_user_combination", "users_not_found"]],
];
const BROKEN: readonly (readonly [SendingMethod, readonly string[]])[] = [
  ["chat.postMessage", ["invalid_blocks", "msg_too_long", "msg_blocks_too_long", "metadata_too_large", "no_text"]],
  ["chat.update", ["message_not_found", "cant_update_message", "edit_window_closed", "msg_too_long"]],
  ["conversations.history", ["missing_scope", "not_allowed_token_type"]],
];
/** Whatever stops the whole installation must keep its notices waiting, not kill them. */
const HELD = [
  "access_denied",
  "accesslimited",
  "account_inactive",
  "ekm_access_denied",
  "external_channel_migrating",
  "invalid_auth",
  "not_authed",
  "org_login_required",
  "team_access_not_granted",
  "team_added_to_org",
  "token_expired",
  "token_revoked",
  "two_factor_setup_required",
];
const UNCERTAIN = ["fatal_error", "internal_error", "request_timeout", "service_unavailable"];
/** Codes that are final for one method only, or that nobody knows: they wait. */
const UNKNOWN: readonly (readonly [SendingMethod, string])[] = [
  ["chat.postMessage", "a_code_that_slack_invents_tomorrow"],
  ["chat.postMessage", "missing_scope"],
  ["chat.postMessage", "message_not_found"],
  ["chat.postMessage", "constructor"],
  ["conversations.open", "missing_scope"],
  ["users.lookupByEmail", "users_not_found"],
];

const unreachedBy = (code: string) => {
  if (code === "user_disabled") return "account_closed";
  return /^(channel|is_|messages|not_in|restricted)/.test(code) ? "takes_no_messages" : "no_account";
};
const refusedWith = (error: string, method: SendingMethod = "chat.postMessage") =>
  toFailedDelivery(new WebAPIPlatformError({ ok: false, error }), method);
const each = (listed: typeof GONE) => listed.flatMap(([method, codes]) => codes.map((code) => [method, code] as const));

describe("what a refused call means for its notice", () => {
  test.each(each(GONE))("%s, %s: it can never be said to this person there", (method, code) => {
    expect(refusedWith(code, method)).toEqual({ kind: "gone", reason: code, unreached: unreachedBy(code) });
  });

  test.each(each(BROKEN))("%s, %s: it would be refused again", (method, code) => {
    expect(refusedWith(code, method)).toEqual({ kind: "broken", reason: code });
  });

  test.each(HELD)("%s: it waits, with everything of its installation", (code) => {
    for (const method of Object.keys(FINAL_REFUSALS) as SendingMethod[])
      expect(refusedWith(code, method)).toEqual({ kind: "later", reason: code });
  });

  test.each(UNCERTAIN)("%s: nobody knows whether it was posted", (code) => {
    expect(refusedWith(code)).toEqual({ kind: "uncertain", reason: code });
  });

  test.each(UNKNOWN)("%s, %s: it waits alone, and somebody should look", (method, code) => {
    expect(refusedWith(code, method)).toEqual({ kind: "later", reason: code, alone: true, unknown: true });
  });

  test("no code that holds an installation is left out here, and none is final", () => {
    expect([...HOLDING_CODES].toSorted()).toEqual(HELD);
    for (const codes of Object.values(FINAL_REFUSALS))
      expect(Object.keys(codes).filter((code) => HOLDING_CODES.has(code) || UNCERTAIN.includes(code))).toEqual([]);
  });

  test("Slack says itself when to come back, and an answer that is none leaves everything open", () => {
    expect(toFailedDelivery(new WebAPIRateLimitedError(30), "chat.postMessage")).toEqual({
      kind: "later",
      reason: "rate limited",
      afterSeconds: 30,
    });
    expect(refusedWith("<html>Bad gateway</html>").kind).toBe("uncertain");
    expect(toFailedDelivery(new Error("socket hang up"), "chat.postMessage").kind).toBe("uncertain");
  });
});
