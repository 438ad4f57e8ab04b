import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { InjectedFault } from "#rehearsal/faults.ts";
import { signIn, TOKEN_REFUSED_CODES } from "#slack/install/sign-in.ts";
import { openWebClient } from "#slack/install/web-client.ts";
import { type InstallationStage, openInstallationStage, TEAM, TOKEN } from "./installation-stage.ts";

let stage: InstallationStage;
beforeAll(async () => {
  stage = await openInstallationStage();
});
afterEach(() => stage.slack.faults.clear());
afterAll(() => stage[Symbol.asyncDispose]());

async function signInWith(fault: InjectedFault) {
  stage.slack.faults.next("auth.test", fault);
  return signIn(openWebClient(TOKEN, stage.options));
}

/** Slack's codes for a token that it does not accept, written down a second time. */
const REFUSED = ["account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked"];

describe("what Slack says about a token", () => {
  test("is whose it is", async () => {
    expect(await signIn(openWebClient(TOKEN, stage.options))).toMatchObject({ kind: "signed_in", teamId: TEAM.id });
  });

  test.each(REFUSED)("%s: the token is refused", async (error) => {
    expect(await signInWith({ kind: "refused", error })).toEqual({ kind: "refused", reason: error });
  });

  test("and no other code refuses it", () => {
    expect([...TOKEN_REFUSED_CODES].toSorted()).toEqual(REFUSED);
  });

  test.each([
    "ratelimited",
    "internal_error",
    "fatal_error",
    "service_unavailable",
    "team_access_not_granted",
    "a_code_that_slack_invents_tomorrow",
  ])("%s: nothing is known about the token", async (error) => {
    expect(await signInWith({ kind: "refused", error })).toEqual({ kind: "unanswered", reason: error });
  });

  test.each<InjectedFault>([
    { kind: "rate_limited", retryAfter: 30 },
    { kind: "status", status: 500, accepted: false },
    { kind: "html", status: 503 },
    { kind: "html", status: 200 },
    { kind: "reset", accepted: false },
  ])("$kind $status: nothing is known about the token", async (fault) => {
    const answer = await signInWith(fault);
    expect(answer).toEqual({ kind: "unanswered", reason: expect.not.stringContaining("<") });
  });
});
