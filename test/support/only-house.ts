import type { Installations } from "#slack/install/installations.ts";
import type { SlackContext } from "#slack/slack-context.ts";

/** The one Slack workspace that a test serves. */
export function onlyHouse({ workspaces, find }: Installations): SlackContext {
  const [workspaceId, ...others] = workspaces();
  const house = workspaceId && find(workspaceId);
  if (!house || others.length > 0) throw new Error("expected one installation that can send");
  return house;
}
