import type { Caller, IncomingRequest } from "#mentoring/door/door.ts";
import { toSlackAddress } from "#slack/slack-address.ts";
import type { SlackContext } from "#slack/slack-context.ts";

/** Deadline within Slack's three seconds, leaving time for the commit and the response. */
const ANSWER_WITHIN_MS = 2_500;

/** The caller of a request that Slack waits for, so with a deadline. */
export const SLACK_DEADLINE = { withinMs: ANSWER_WITHIN_MS };

export function createCaller(slack: SlackContext, user: string, conversation?: string): Caller {
  const address = { ...toSlackAddress(slack, user), ...(conversation && { conversation }) };
  return { workspaceId: slack.workspaceId, address };
}

/** The same with an arrival key, from the trigger or view, for deduplication. */
export function withArrivalKey(
  caller: Caller,
  kind: "command" | "press" | "shortcut" | "form",
  key: string,
): IncomingRequest {
  return { ...caller, arrival: { kind, keys: [`${kind}:${key}`] } };
}
