import type { Message } from "#rehearsal/state/messages.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";

/** Builds a message as Slack's Web API returns it; metadata is included only if the caller asks for it. */
export function toSlackMessage(workspace: LocalWorkspace, message: Message, withMetadata = false) {
  const { team, app } = workspace;
  const author =
    message.from === "bot" ? { user: app.botUserId, bot_id: app.botId, app_id: app.id } : { user: message.from };
  const blocks = message.composed ? [message.composed] : message.blocks;
  return {
    type: "message",
    ...author,
    text: message.text,
    ts: message.ts,
    team: team.id,
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    ...(message.clientMsgId ? { client_msg_id: message.clientMsgId } : {}),
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(message.editedTs ? { edited: { user: author.user, ts: message.editedTs } } : {}),
    ...(withMetadata && message.metadata ? { metadata: message.metadata } : {}),
  };
}
