import type { IncomingRequest, RequestDependencies } from "./door.ts";
import { handleMemberRequest } from "./member.ts";
import { createTextReply, type Reply, type ReplyWithLocale } from "./reply.ts";
import { createPhrase } from "./say.ts";

/**
 * Replies to a member who edited a message that was read already: what was taken from it stays, and they can write what
 * is to be different. Returns undefined for a repeated delivery, and for anybody who is no member.
 */
export async function replyToEditedMessage(
  door: RequestDependencies,
  request: IncomingRequest,
): Promise<ReplyWithLocale<Reply> | undefined> {
  const served = await handleMemberRequest(door, request, {
    arrival: request.arrival,
    work: async () => createTextReply(createPhrase("common.edit_not_taken")),
  });
  return served.kind === "served" ? { kind: "answered", reader: served.me, said: served.outcome } : undefined;
}
