import type { WebClient } from "@slack/web-api";
import { formatSlackCallError } from "./web-client.ts";

export type SuccessfulSignIn = {
  readonly kind: "signed_in";
  readonly teamId: string;
  readonly teamName: string;
  readonly botId: string;
  readonly botUserId: string;
};

export type SignInResult =
  | SuccessfulSignIn
  /** Slack refused the token. */
  | { readonly kind: "refused"; readonly reason: string }
  /** Slack did not say whether the token is valid: it did not respond, or it responded with another error. */
  | { readonly kind: "unanswered"; readonly reason: string };

/**
 * Slack's error codes for an invalid token. Such a token fails in every call, and not only in the one that was refused.
 */
export const TOKEN_REFUSED_CODES: ReadonlySet<string> = new Set([
  "account_inactive",
  "invalid_auth",
  "not_authed",
  "token_expired",
  "token_revoked",
]);

export type FailedSignIn = Exclude<SignInResult, SuccessfulSignIn>;

/** How messages to the operator name the token in SLACK_BOT_TOKEN. A stored token is named by the id of its team. */
export const ENVIRONMENT_TOKEN = "SLACK_BOT_TOKEN";

/** Describes for the operator, in a sentence, why signing in with a token failed and what to do. */
export function formatFailedSignIn(of: string, { kind, reason }: FailedSignIn): string {
  if (kind === "unanswered")
    return `Slack did not confirm the token of ${of}: ${reason}. Check whether this machine reaches slack.com; Fieldbook asks again by itself.`;
  const advice =
    of === ENVIRONMENT_TOKEN
      ? "Copy it from OAuth & Permissions again"
      : "Store it again with: npm run fieldbook -- installation add";
  return `Slack refuses the token of ${of}: ${reason}. ${advice}; if the app was removed, install it first.`;
}

/** Asks Slack to which team and bot user a token belongs (`auth.test`). */
export async function signIn(client: WebClient): Promise<SignInResult> {
  try {
    const me = await client.auth.test();
    if (!me.team_id) return { kind: "refused", reason: "not a token of a workspace" };
    const { team_id: teamId, team, bot_id, user_id } = me;
    return { kind: "signed_in", teamId, teamName: team ?? teamId, botId: bot_id ?? "", botUserId: user_id ?? "" };
  } catch (error) {
    const reason = formatSlackCallError(error);
    return { kind: TOKEN_REFUSED_CODES.has(reason) ? "refused" : "unanswered", reason };
  }
}
