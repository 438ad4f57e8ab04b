import type { Installations } from "#slack/install/installations.ts";
import type { SlackContext } from "#slack/slack-context.ts";

/** The one Slack workspace that a test serves. */
export function onlyContext({ workspaces, find }: Installations): SlackContext {
  const [workspaceId, ...others] = workspaces();
  const context = workspaceId && find(workspaceId);
  if (!context || others.length > 0) throw new Error("expected one installation that can send");
  return context;
}
