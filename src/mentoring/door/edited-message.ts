import type { IncomingRequest, RequestDependencies } from "./door.ts";
import { handleMemberRequest } from "./member.ts";
import { createTextReply, type Reply, type ReplyWithLocale } from "./reply.ts";
import { createPhrase } from "./say.ts";

/**
 * Replies to a member who edited a message that was read already: what was taken from it stays, and they can write what
 * is to be different. The new text is examined like any other, and a sign of danger in it is answered; to who tells of
 * their own danger nothing else is said. Returns undefined then, for a repeated delivery, and for anybody who is no member.
 */
export async function replyToEditedMessage(
  door: RequestDependencies,
  request: IncomingRequest,
  text: string,
): Promise<ReplyWithLocale<Reply> | undefined> {
  const served = await handleMemberRequest(door, request, {
    arrival: request.arrival,
    texts: { edited: text },
    work: async () => createTextReply(createPhrase("common.edit_not_taken")),
  });
  if (served.kind !== "served" || served.danger?.kind === "self") return undefined;
  return { kind: "answered", reader: served.me, said: served.outcome };
}
