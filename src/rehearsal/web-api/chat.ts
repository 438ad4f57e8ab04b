import { z } from "zod";
import { BLOCK_KIT_LIMITS } from "#rehearsal/block-kit/block-limits.ts";
import { toSlackMessage } from "#rehearsal/payload/message.ts";
import type { Message } from "#rehearsal/state/messages.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";
import { findRecipient } from "./channel.ts";
import { contentArgumentSchemas, readContent } from "./content.ts";
import { createMethod, errorResponse } from "./method.ts";

const named = { channel: z.string(), ts: z.string() };

export const postMessage = createMethod(
  "bot",
  z.object({ channel: z.string(), thread_ts: z.string().optional(), ...contentArgumentSchemas }),
  ({ workspace }, { channel, thread_ts, ...given }) => {
    const to = findRecipient(workspace, channel);
    if (typeof to === "string") return errorResponse(to);
    if (thread_ts && !workspace.messages.find(to.channel, thread_ts)) return errorResponse("thread_not_found");
    const read = readContent(given, BLOCK_KIT_LIMITS.message.text);
    if (read.kind === "refused") return read.refusal;
    const message = workspace.messages.post(to.channel, {
      from: "bot",
      text: "",
      threadTs: thread_ts ?? null,
      ...read.content,
    });
    return { ok: true, channel: to.channel, ts: message.ts, message: toSlackMessage(workspace, message, true) };
  },
);

export const postEphemeral = createMethod(
  "bot",
  z.object({ channel: z.string(), user: z.string(), ...contentArgumentSchemas }),
  ({ workspace }, { channel, user, ...given }) => {
    const to = findRecipient(workspace, channel);
    if (typeof to === "string") return errorResponse(to);
    if (to.person.id !== user) return errorResponse("user_not_in_channel");
    const read = readContent(given, BLOCK_KIT_LIMITS.message.text);
    if (read.kind === "refused") return read.refusal;
    const message = workspace.messages.post(to.channel, { from: "bot", text: "", ephemeral: true, ...read.content });
    return { ok: true, message_ts: message.ts };
  },
);

export const updateMessage = createMethod(
  "bot",
  z.object({ ...named, ...contentArgumentSchemas }),
  ({ workspace }, { channel, ts, ...given }) => {
    const message = findOwn(workspace, channel, ts, "cant_update_message");
    if (typeof message === "string") return errorResponse(message);
    const read = readContent(given, BLOCK_KIT_LIMITS.message.updatedText);
    if (read.kind === "refused") return read.refusal;
    const edited = workspace.messages.edit(message, read.content);
    return { ok: true, channel, ts, text: edited.text, message: toSlackMessage(workspace, edited, true) };
  },
);

export const deleteMessage = createMethod("bot", z.object(named), ({ workspace }, { channel, ts }) => {
  const message = findOwn(workspace, channel, ts, "cant_delete_message");
  if (typeof message === "string") return errorResponse(message);
  workspace.messages.remove(message);
  return { ok: true, channel, ts };
});

/**
 * Finds a message that the app may update or delete: one that it posted itself and that is not ephemeral. Here a
 * channel must be a conversation id, whereas a message can be posted to a user id too.
 */
function findOwn(workspace: LocalWorkspace, channel: string, ts: string, notOwn: string): Message | string {
  if (!workspace.people.findByChannel(channel)) return "channel_not_found";
  const message = workspace.messages.find(channel, ts);
  if (!message || message.ephemeral) return "message_not_found";
  return message.from === "bot" ? message : notOwn;
}
