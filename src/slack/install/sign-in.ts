import { WebAPIPlatformError, type WebClient } from "@slack/web-api";

export type SignedIn = {
  readonly kind: "signed_in";
  readonly teamId: string;
  readonly teamName: string;
  readonly botId: string;
  readonly botUserId: string;
};

export type SignIn =
  | SignedIn
  /** Slack refused the token. */
  | { readonly kind: "refused"; readonly reason: string }
  /** Slack did not respond. */
  | { readonly kind: "unanswered"; readonly reason: string };

/** Error codes of an invalid token, which affects every call of the installation. */
export const TOKEN_REFUSED: ReadonlySet<string> = new Set([
  "account_inactive",
  "invalid_auth",
  "not_authed",
  "token_expired",
  "token_revoked",
]);

/** Identifies the team of a token (`auth.test`). */
export async function signIn(client: WebClient): Promise<SignIn> {
  try {
    const me = await client.auth.test();
    if (!me.team_id) return { kind: "refused", reason: "not a token of a workspace" };
    const { team_id: teamId, team, bot_id, user_id } = me;
    return { kind: "signed_in", teamId, teamName: team ?? teamId, botId: bot_id ?? "", botUserId: user_id ?? "" };
  } catch (error) {
    if (error instanceof WebAPIPlatformError) return { kind: "refused", reason: error.data.error };
    return { kind: "unanswered", reason: error instanceof Error ? error.message : "no answer" };
  }
}
