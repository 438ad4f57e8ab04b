import type { ReplyTo } from "#rehearsal/state/response-urls.ts";
import type { Workspace } from "#rehearsal/state/workspace.ts";

export const RESPONSE_URL_PATH = "/response-url/";

/** Issues a `response_url`, to which the app can post without a token. */
export function responseUrl(workspace: Workspace, replyTo: ReplyTo): string {
  return `${workspace.address.origin}${RESPONSE_URL_PATH}${workspace.responseUrls.issue(replyTo)}`;
}
