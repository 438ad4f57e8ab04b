import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { createAmendButton } from "./amend.view.ts";

/** Renders the news to the principal that a session was saved, without its content. */
export function sessionSharedMessage(session: SessionRecord, pair: Pair, reader: Reader): Message {
  const values = { mentor: firstName(pair.mentor), day: reader.when(session.startedAt, pair.principal.zone).day };
  const payload = { session: session.id };
  const comment = button("session.comment", payload, reader.say("session.button.comment"));
  return {
    text: reader.say("session.shared", values),
    blocks: [
      sectionBlock(reader.mark("session.shared", values)),
      actionsBlock(
        button("session.read", payload, reader.say("session.button.read"), { style: "primary" }),
        ...(pair.endedAt ? [] : [comment]),
      ),
    ],
  };
}

/** Renders the news to the mentor that the principal commented on a session, without the comment. */
export function sessionCommentedMessage(session: SessionRecord, pair: Pair, reader: Reader): Message {
  const values = { principal: firstName(pair.principal), day: reader.when(session.startedAt, pair.principal.zone).day };
  return {
    text: reader.say("session.commented", values),
    blocks: [
      sectionBlock(reader.mark("session.commented", values)),
      actionsBlock(button("session.read", { session: session.id }, reader.say("session.button.read"))),
    ],
  };
}

/** Renders that it is too late to take a record back, with the button to amend it unless the visit was not held. */
export function notTakenBackMessage(
  { session, principal }: UtteranceOf<"session.not_taken_back">,
  reader: Reader,
): Message {
  const isHeld = session.outcome !== "not_held";
  const key = isHeld ? "session.take_back.late" : "session.take_back.late.not_held";
  return {
    text: reader.say(key, { principal }),
    blocks: [
      sectionBlock(reader.mark(key, { principal })),
      ...(isHeld ? [actionsBlock(createAmendButton(session.id, reader))] : []),
    ],
  };
}
