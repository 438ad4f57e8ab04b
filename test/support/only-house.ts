import type { SlackHouse } from "#slack/house.ts";
import type { Installations } from "#slack/install/installations.ts";

/** The one Slack workspace that a test serves. */
export function onlyHouse({ workspaces, find }: Installations): SlackHouse {
  const [workspaceId, ...others] = workspaces();
  const house = workspaceId && find(workspaceId);
  if (!house || others.length > 0) throw new Error("expected one installation that can send");
  return house;
}
