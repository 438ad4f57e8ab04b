import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";
import { issueResponseUrl } from "./response-url.ts";
import { deriveUserName, VERIFICATION_TOKEN } from "./team.ts";
import { encodeTypedText } from "./typed-text.ts";

/** Builds the payload of a slash command. All of its fields are strings, also over Socket Mode. */
export function buildCommandPayload(workspace: LocalWorkspace, person: RehearsalPerson, command: string, text: string) {
  const { team, app, people } = workspace;
  const channel = people.channelOf(person.id);
  return {
    token: VERIFICATION_TOKEN,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channel,
    channel_name: "directmessage",
    user_id: person.id,
    user_name: deriveUserName(person),
    command,
    text: encodeTypedText(text, people.list()),
    api_app_id: app.id,
    is_enterprise_install: "false",
    response_url: issueResponseUrl(workspace, { channel, ts: null }),
    trigger_id: workspace.triggers.issue(person.id),
  };
}
