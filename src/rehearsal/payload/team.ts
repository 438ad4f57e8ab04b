import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import type { Workspace } from "#rehearsal/state/workspace.ts";

/** What every interaction carries about where it happened and who acted. */
export function interactionOf(workspace: Workspace, person: RehearsalPerson) {
  const { team, app } = workspace;
  return {
    api_app_id: app.id,
    token: VERIFICATION_TOKEN,
    team: { id: team.id, domain: team.domain },
    user: { id: person.id, username: handleOf(person), name: handleOf(person), team_id: team.id },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** Slack's old verification token: still sent, never to be relied on. */
export const VERIFICATION_TOKEN = "not-a-secret";

/** `rosa.quispe`: the name Slack makes up from a person's. */
export function handleOf({ name }: RehearsalPerson): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, ".");
}

/** Slack escapes these three in whatever people write. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
