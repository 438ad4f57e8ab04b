import { firstName } from "#kernel/first-name.ts";
import type { PersonId } from "#kernel/id.ts";
import {
  askWithUnplaced,
  dropUnplaced,
  listUnplacedShown,
  logUnplaced,
  noteUnplaced,
} from "#mentoring/conversation/place-unplaced.ts";
import type { UnplacedDraftId } from "#mentoring/conversation/unplaced.ts";
import { takeBackInquiry } from "#mentoring/inquiry/send-inquiry.ts";
import { defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { createTextReply, type Reply } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";
import type { UNPLACED_ACTIONS } from "./unplaced.actions.ts";

/** What was not understood becomes what its author says it is; the reply takes the place of the offer. */
export const unplacedPressHandlers: PressHandlers<keyof typeof UNPLACED_ACTIONS> = {
  "unplaced.log": defineWriteHandler(async ({ tx, me, now }, { draft }) =>
    placed(await logUnplaced(tx, me, draft, now), createPhrase("unplaced.logged")),
  ),
  "unplaced.note": defineWriteHandler(async ({ tx, me, now }, { draft }) =>
    placed(await noteUnplaced(tx, me, draft, now), createPhrase("session.noted")),
  ),
  "unplaced.drop": defineWriteHandler(async ({ tx, now }, { draft }) =>
    placed(await dropUnplaced(tx, draft, now), createPhrase("unplaced.dropped")),
  ),
  "unplaced.ask": defineWriteHandler((at, { draft, to }) => ask(at, draft, to)),
  "unplaced.ask_one": defineWriteHandler((at, { draft, picked }) => ask(at, draft, picked)),
  "inquiry.take_back": defineWriteHandler(async ({ tx, now }, { inquiry }) =>
    (await takeBackInquiry(tx, inquiry, now)) === "gone"
      ? createTextReply(createPhrase("unplaced.gone"))
      : { kind: "replace", line: createPhrase("inquiry.taken_back") },
  ),
};

function placed({ kind }: { readonly kind: "placed" | "gone" | "not_a_mentor" }, line: ReplyPhrase): Reply {
  switch (kind) {
    case "placed":
      return { kind: "replace", line };
    case "gone":
      return createTextReply(createPhrase("unplaced.gone"));
    case "not_a_mentor":
      return createTextReply(createPhrase("common.not_a_mentor"));
  }
}

async function ask({ tx, me, now }: RequestContext, draft: UnplacedDraftId, to: PersonId): Promise<Reply> {
  const words = (await listUnplacedShown(tx, me)).find((each) => each.draft === draft)?.words ?? "";
  const sent = await askWithUnplaced(tx, me, { draft, to }, now);
  switch (sent.kind) {
    case "sent": {
      const name = firstName(sent.to.name);
      const utterance = { kind: "inquiry.sent" as const, is: "asked" as const, inquiry: sent.inquiry, to: name, words };
      return { kind: "say_instead", utterance, said: createPhrase("inquiry.asked", { name }) };
    }
    case "empty":
    case "gone":
      return createTextReply(createPhrase("unplaced.gone"));
    case "not_yours":
      return createTextReply(createPhrase("common.not_yours"));
  }
}
