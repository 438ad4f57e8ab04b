import type { SurfaceRef } from "#kernel/id.ts";
import { followChangedMessage } from "#mentoring/conversation/follow-changed-message.ts";
import type { IncomingRequest, RequestDependencies } from "./door.ts";
import { handleMemberRequest } from "./member.ts";

/**
 * A message that a member changed after it had been read: when it was first written, what an edited one says now, and the
 * message to which it is a reply.
 */
export type MessageChange = {
  readonly writtenAt: Temporal.Instant;
  readonly text?: string;
  readonly replyTo?: SurfaceRef;
};

/**
 * Hears that a member edited or deleted a message. The new text is examined like any other, and a sign of danger in it is
 * answered; what tells of its author's own danger goes no further. The replies are notices.
 */
export async function hearChangedMessage(
  door: RequestDependencies,
  request: IncomingRequest,
  { writtenAt, text, replyTo }: MessageChange,
): Promise<void> {
  await handleMemberRequest(door, request, {
    arrival: request.arrival,
    ...(text !== undefined && { texts: { edited: text }, main: "edited", writtenAt }),
    work: async ({ tx, me, now, arrival, said, danger }) => {
      if (danger === "self") return;
      const beside = replyTo ? { ...tx, replyTo } : tx;
      await followChangedMessage(beside, me, { arrival, writtenAt, ...(said && { said }) }, now);
    },
  });
}
