import { answerPrivacyPromise } from "#mentoring/consent/answer-promise.ts";
import { describePromiseAgain } from "#mentoring/delivery/describe/describe-redrawn.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createModalReply, NO_REPLY, type Reply } from "./reply.ts";

export const promisePressHandlers: PressHandlers<"promise.accept" | "promise.decline" | "promise.more"> = {
  "promise.accept": defineWriteHandler((at) => answer(at, true)),
  "promise.decline": defineWriteHandler((at) => answer(at, false)),
  "promise.more": defineReadHandler(async ({ me }) => createModalReply({ name: "promise.whole", roles: me.roles })),
};

/** Stores the answer, and has the promise say what was chosen in place of the buttons. */
async function answer(at: RequestContext, wanted: boolean): Promise<Reply> {
  await answerPrivacyPromise(at.tx, at.me, wanted, at.now);
  const utterance = await describePromiseAgain(at);
  return utterance ? { kind: "say_instead", utterance } : NO_REPLY;
}
