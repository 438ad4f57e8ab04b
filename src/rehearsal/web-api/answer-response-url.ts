import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { BLOCK_KIT_LIMITS } from "#rehearsal/block-kit/block-limits.ts";
import { parseJson, readText, sendJson, sendText } from "#rehearsal/http-message.ts";
import { RESPONSE_URL_PATH } from "#rehearsal/payload/response-url.ts";
import type { ResponseUrlTarget } from "#rehearsal/state/response-urls.ts";
import type { LocalWorkspace } from "#rehearsal/state/workspace.ts";
import { contentArgumentSchemas, type MessageContent, readContent } from "./content.ts";

export const appReplySchema = z.object({
  ...contentArgumentSchemas,
  response_type: z.enum(["ephemeral", "in_channel"]).default("ephemeral"),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
});

export type AppReply = z.infer<typeof appReplySchema>;

/** Handles a POST to a `response_url`, which needs no token and, as from Slack, gets a plain-text response. */
export async function answerResponseUrl(workspace: LocalWorkspace, request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const replyTo = workspace.responseUrls.use(pathname.slice(RESPONSE_URL_PATH.length));
  const read = appReplySchema.safeParse(parseJson(await readText(request)));
  if (typeof replyTo === "string") return sendJson(response, 404, { ok: false, error: replyTo });
  if (!read.success) return sendText(response, 400, "invalid_payload");
  const error = applyAppReply(workspace, replyTo, read.data);
  return error ? sendText(response, 400, error) : sendText(response, 200, "ok");
}

/**
 * Applies a reply of the app to a `response_url`: posts a new message, or replaces or deletes the one with the pressed
 * element. Returns an error code if the content is invalid.
 */
export function applyAppReply(
  workspace: LocalWorkspace,
  { channel, ts }: ResponseUrlTarget,
  sent: AppReply,
): string | undefined {
  const original = ts ? workspace.messages.find(channel, ts) : undefined;
  if (sent.delete_original) {
    if (original) workspace.messages.remove(original);
    return undefined;
  }
  const read = readContent(sent, BLOCK_KIT_LIMITS.message.text);
  if (read.kind === "refused") return read.refusal.error;
  if (sent.replace_original && original) workspace.messages.edit(original, replacing(read.content));
  else
    workspace.messages.post(channel, {
      from: "bot",
      text: "",
      ephemeral: sent.response_type === "ephemeral",
      ...read.content,
    });
  return undefined;
}

/**
 * Empties the text and the blocks if the app's reply does not contain them, because the reply replaces the whole
 * message.
 */
function replacing(content: MessageContent): MessageContent {
  return { text: "", blocks: [], ...content };
}
