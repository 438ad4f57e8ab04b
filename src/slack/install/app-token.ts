import { WebAPIPlatformError } from "@slack/web-api";
import { formatSlackCallError, openWebClient, type WebClientSettings } from "./web-client.ts";

/**
 * Thrown when Slack opens no Socket Mode connection for the app token. If Slack refused the token, only an operator can
 * change that, and the message says how.
 */
export class SocketNotOpenedError extends Error {
  override readonly name = "SocketNotOpenedError";
  readonly kind: "refused" | "unanswered";
  readonly reason: string;

  constructor(cause: unknown) {
    const reason = formatSlackCallError(cause);
    const kind = cause instanceof WebAPIPlatformError && !PASSING.has(reason) ? "refused" : "unanswered";
    super(`Slack opens no Socket Mode connection for SLACK_APP_TOKEN: ${reason}. ${ADVICE[kind]}`, { cause });
    this.kind = kind;
    this.reason = reason;
  }
}

/** Slack's error codes for failures that pass by themselves; all other codes mean that the token was refused. */
const PASSING: ReadonlySet<string> = new Set([
  "fatal_error",
  "internal_error",
  "ratelimited",
  "request_timeout",
  "service_unavailable",
  "team_added_to_org",
]);

const ADVICE = {
  refused:
    "Make an app-level token with connections:write under Basic Information, App-Level Tokens, and see that Socket Mode is on.",
  unanswered: "It may do so later.",
};

/**
 * Checks the app token by asking Slack for the URL of a Socket Mode connection, which is not opened. Throws
 * {@link SocketNotOpenedError} if Slack gives none.
 */
export async function checkAppToken(appToken: string, settings: WebClientSettings): Promise<void> {
  try {
    await openWebClient(appToken, settings).apps.connections.open();
  } catch (error) {
    throw new SocketNotOpenedError(error);
  }
}
