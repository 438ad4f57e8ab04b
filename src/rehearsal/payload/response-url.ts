import type { ResponseUrlTarget } from "#rehearsal/state/response-urls.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";

export const RESPONSE_URL_PATH = "/response-url/";

/** Issues a `response_url`: a URL to which the app can post a reply without a token. */
export function issueResponseUrl(workspace: LocalWorkspace, replyTo: ResponseUrlTarget): string {
  return `${workspace.address.origin}${RESPONSE_URL_PATH}${workspace.responseUrls.issue(replyTo)}`;
}
