import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import type { Message } from "#rehearsal/state/messages.ts";
import type { Workspace } from "#rehearsal/state/workspace.ts";
import { toSlackMessage } from "./message.ts";
import { responseUrl } from "./response-url.ts";
import { interactionOf } from "./team.ts";

export function globalShortcut(workspace: Workspace, person: RehearsalPerson, callbackId: string) {
  return { type: "shortcut", ...common(workspace, person, callbackId) };
}

export function messageShortcut(workspace: Workspace, person: RehearsalPerson, callbackId: string, message: Message) {
  const { channel, ts } = message;
  return {
    type: "message_action",
    ...common(workspace, person, callbackId),
    message_ts: ts,
    message: toSlackMessage(workspace, message),
    channel: { id: channel, name: "directmessage" },
    response_url: responseUrl(workspace, { channel, ts: null }),
  };
}

function common(workspace: Workspace, person: RehearsalPerson, callbackId: string) {
  return {
    ...interactionOf(workspace, person),
    callback_id: callbackId,
    trigger_id: workspace.triggers.issue(person.id),
    action_ts: workspace.messages.nextTs(workspace.people.channelOf(person.id)),
  };
}
