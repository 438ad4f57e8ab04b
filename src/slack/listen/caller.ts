import type { Caller, IncomingRequest } from "#mentoring/door/door.ts";
import { toSlackAddress } from "#slack/slack-address.ts";
import type { SlackContext } from "#slack/slack-context.ts";

/** The deadline of a request for which Slack waits three seconds. It leaves time for the commit and the response. */
const ANSWER_WITHIN_MS = 2_500;

/** The options of a request for which Slack waits: its transaction is committed before the deadline or not at all. */
export const SLACK_DEADLINE = { withinMs: ANSWER_WITHIN_MS };

export function createCaller(slack: SlackContext, user: string, conversation?: string): Caller {
  const address = { ...toSlackAddress(slack, user), ...(conversation && { conversation }) };
  return { workspaceId: slack.workspaceId, address };
}

/**
 * Adds to the caller the deduplication key, derived from Slack's trigger id or view id, by which a request that Slack
 * sends twice is recognised.
 */
export function withDeduplicationKey(
  caller: Caller,
  kind: "command" | "press" | "shortcut" | "form" | "edit",
  key: string,
): IncomingRequest {
  return { ...caller, arrival: { kind, keys: [`${kind}:${key}`] } };
}
