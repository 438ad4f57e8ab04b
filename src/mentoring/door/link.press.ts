import { firstName } from "#kernel/first-name.ts";
import { answerRefusedLink } from "#mentoring/people/answer-refused-link.ts";
import type { ActionPayload } from "./actions.ts";
import { defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createTextReply, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";

export const linkPressHandlers: PressHandlers<"link.answer"> = { "link.answer": defineWriteHandler(answer) };

/** Takes a coordinator's answer to the question whether an account is that of the person whose e-mail it shows. */
async function answer({ tx, me, now }: RequestContext, { link, as }: ActionPayload<"link.answer">): Promise<Reply> {
  const outcome = await answerRefusedLink(tx, me, link, as, now);
  switch (outcome.kind) {
    case "answered":
      return createTextReply(createPhrase(`link.answered.${as}`, { person: firstName(outcome.person.name) }));
    case "linked_elsewhere":
      return createTextReply(createPhrase("link.linked_elsewhere", { person: firstName(outcome.person.name) }));
    case "over":
      return createTextReply(createPhrase("link.over"));
    case "not_a_coordinator":
      return createTextReply(createPhrase("common.not_yours"));
  }
}
