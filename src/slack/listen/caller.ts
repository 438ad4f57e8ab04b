import type { Arrived, Caller } from "#mentoring/door/door.ts";
import { slackAddress } from "#slack/address.ts";
import type { SlackHouse } from "#slack/house.ts";

/** Slack waits three seconds for an acknowledgement; a commit and the way back take their part of them. */
const ANSWER_WITHIN_MS = 2_500;

/** Work that Slack waits for: it commits in time, or not at all. */
export const IN_TIME = { withinMs: ANSWER_WITHIN_MS };

export function callerOf(house: SlackHouse, user: string, conversation?: string): Caller {
  const address = { ...slackAddress(house, user), ...(conversation && { conversation }) };
  return { workspaceId: house.workspaceId, address };
}

/** The same with what they did: the trigger or the view it came from lets it take effect once. */
export function arrivedFrom(caller: Caller, kind: "command" | "press" | "shortcut" | "form", key: string): Arrived {
  return { ...caller, arrival: { kind, keys: [`${kind}:${key}`] } };
}
