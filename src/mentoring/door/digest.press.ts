import { enqueueRequestedDigest } from "#mentoring/digest/enqueue-requested-digest.ts";
import { defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createTextReply, NO_REPLY, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";

export const digestPressHandlers: PressHandlers<"digest.ask"> = { "digest.ask": defineWriteHandler(askForDigest) };

/** Has the weekly page sent as it stands now. */
export async function askForDigest({ tx, me, now, arrival }: RequestContext): Promise<Reply> {
  const { kind } = await enqueueRequestedDigest(tx, me, arrival, now);
  return kind === "not_a_coordinator" ? createTextReply(createPhrase("common.not_a_coordinator")) : NO_REPLY;
}
