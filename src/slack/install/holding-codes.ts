import { TOKEN_REFUSED_CODES } from "./sign-in.ts";

/**
 * Slack's error codes that concern every call of an installation: its token is not accepted, or the workspace does not
 * let the app in for the moment. Nothing is wrong with the notice that was refused, so the installation is held and its
 * notices wait until Slack accepts the token.
 */
export const HOLDING_CODES: ReadonlySet<string> = new Set([
  ...TOKEN_REFUSED_CODES,
  // The workspace has to sign in again, is limited, or has not granted the app access yet.
  "accesslimited",
  "access_denied",
  "org_login_required",
  "team_access_not_granted",
  "two_factor_setup_required",
  // An organisation's own keys (Enterprise Key Management) are withdrawn.
  "ekm_access_denied",
  // The workspace is being moved to an organisation.
  "external_channel_migrating",
  "team_added_to_org",
]);
