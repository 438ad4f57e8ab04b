import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import { createSlackId } from "#rehearsal/slack-id.ts";
import type { Message } from "#rehearsal/state/messages.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";
import { toSlackMessage } from "./message.ts";
import { VERIFICATION_TOKEN } from "./team.ts";
import { toSlackUser } from "./user.ts";
import { toSlackView } from "./view.ts";

export type SlackEvent = { readonly type: string; readonly event_ts: string; readonly [field: string]: unknown };

/** Wraps an event in the `event_callback` envelope of the Events API. */
export function toEventCallback(workspace: LocalWorkspace, event: SlackEvent) {
  const { team, app } = workspace;
  return {
    token: VERIFICATION_TOKEN,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: "event_callback",
    event_id: createSlackId("Ev"),
    event_time: Math.floor(workspace.clock.now().epochMilliseconds / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: app.botUserId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: createSlackId("4-"),
  };
}

export function buildMessageEvent(workspace: LocalWorkspace, message: Message): SlackEvent {
  const { channel, ts } = message;
  return { ...toSlackMessage(workspace, message), channel, channel_type: "im", event_ts: ts };
}

/** Builds the event of an edit, which has the message as it is and as it was before. */
export function buildMessageChangedEvent(workspace: LocalWorkspace, before: Message, after: Message): SlackEvent {
  const event = { ...hidden(workspace, after), subtype: "message_changed" };
  return {
    ...event,
    message: toSlackMessage(workspace, after),
    previous_message: toSlackMessage(workspace, before),
  };
}

export function buildMessageDeletedEvent(workspace: LocalWorkspace, message: Message): SlackEvent {
  const event = { ...hidden(workspace, message), subtype: "message_deleted" };
  return { ...event, deleted_ts: message.ts, previous_message: toSlackMessage(workspace, message) };
}

/** What the events have in common that change a message: they are messages themselves, which Slack does not show. */
function hidden({ messages }: LocalWorkspace, { channel }: Message) {
  const ts = messages.nextTs(channel);
  return { type: "message", channel, channel_type: "im", hidden: true, ts, event_ts: ts };
}

export function buildHomeOpenedEvent(
  workspace: LocalWorkspace,
  person: RehearsalPerson,
  tab: "home" | "messages",
): SlackEvent {
  const channel = workspace.people.channelOf(person.id);
  const home = tab === "home" ? workspace.homes.of(person.id) : undefined;
  return {
    type: "app_home_opened",
    user: person.id,
    channel,
    tab,
    ...(home ? { view: toSlackView(workspace, home) } : {}),
    event_ts: workspace.messages.nextTs(channel),
  };
}

export function buildUserChangeEvent(workspace: LocalWorkspace, person: RehearsalPerson): SlackEvent {
  return {
    type: "user_change",
    user: toSlackUser(workspace, person, true),
    cache_ts: Math.floor(workspace.clock.now().epochMilliseconds / 1000),
    event_ts: workspace.messages.nextTs(workspace.people.channelOf(person.id)),
  };
}
