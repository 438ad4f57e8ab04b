import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import type { Message } from "#rehearsal/state/messages.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";
import { toSlackMessage } from "./message.ts";
import { issueResponseUrl } from "./response-url.ts";
import { commonInteractionFields } from "./team.ts";

export function buildGlobalShortcut(workspace: LocalWorkspace, person: RehearsalPerson, callbackId: string) {
  return { type: "shortcut", ...common(workspace, person, callbackId) };
}

export function buildMessageShortcut(
  workspace: LocalWorkspace,
  person: RehearsalPerson,
  callbackId: string,
  message: Message,
) {
  const { channel, ts } = message;
  return {
    type: "message_action",
    ...common(workspace, person, callbackId),
    message_ts: ts,
    message: toSlackMessage(workspace, message),
    channel: { id: channel, name: "directmessage" },
    response_url: issueResponseUrl(workspace, { channel, ts: null }),
  };
}

function common(workspace: LocalWorkspace, person: RehearsalPerson, callbackId: string) {
  return {
    ...commonInteractionFields(workspace, person),
    callback_id: callbackId,
    trigger_id: workspace.triggers.issue(person.id),
    action_ts: workspace.messages.nextTs(workspace.people.channelOf(person.id)),
  };
}
