import type { RehearsalPerson, StateValues } from "#rehearsal/human-api.ts";
import type { Message } from "#rehearsal/state/messages.ts";
import type { StoredView } from "#rehearsal/state/view.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";
import { toSlackMessage } from "./message.ts";
import { issueResponseUrl } from "./response-url.ts";
import { commonInteractionFields } from "./team.ts";
import { toSlackView } from "./view.ts";

export type PressedElement = {
  readonly person: RehearsalPerson;
  readonly action: Readonly<Record<string, unknown>>;
  readonly values: StateValues;
};

/**
 * Builds the `block_actions` payload of an element in a message. For an ephemeral message Slack sends only its ts, not
 * its content.
 */
export function buildMessageBlockActions(
  workspace: LocalWorkspace,
  message: Message,
  { person, action, values }: PressedElement,
) {
  const { channel, ts, ephemeral } = message;
  return {
    type: "block_actions",
    ...commonInteractionFields(workspace, person),
    container: { type: "message", message_ts: ts, channel_id: channel, is_ephemeral: ephemeral },
    channel: { id: channel, name: "directmessage" },
    ...(ephemeral ? {} : { message: toSlackMessage(workspace, message) }),
    state: { values },
    response_url: issueResponseUrl(workspace, { channel, ts }),
    trigger_id: workspace.triggers.issue(person.id),
    actions: [action],
  };
}

export function buildViewBlockActions(
  workspace: LocalWorkspace,
  view: StoredView,
  { person, action, values }: PressedElement,
) {
  return {
    type: "block_actions",
    ...commonInteractionFields(workspace, person),
    container: { type: "view", view_id: view.id },
    view: toSlackView(workspace, view, values),
    trigger_id: workspace.triggers.issue(person.id),
    actions: [action],
  };
}
