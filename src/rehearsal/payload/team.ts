import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";

/** Builds the fields that the payload of every interaction has: the workspace, the app and the user. */
export function commonInteractionFields(workspace: LocalWorkspace, person: RehearsalPerson) {
  const { team, app } = workspace;
  return {
    api_app_id: app.id,
    token: VERIFICATION_TOKEN,
    team: { id: team.id, domain: team.domain },
    user: { id: person.id, username: deriveUserName(person), name: deriveUserName(person), team_id: team.id },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** Slack's deprecated verification token, which Slack still sends with each payload. */
export const VERIFICATION_TOKEN = "not-a-secret";

/** Returns the user name that Slack derives from a person's name, such as `rosa.quispe`. */
export function deriveUserName({ name }: RehearsalPerson): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, ".");
}

/** Escapes `&`, `<` and `>` in what people write, as Slack does. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
