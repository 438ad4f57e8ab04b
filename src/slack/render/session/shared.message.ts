import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { createAmendButton } from "./amend.view.ts";

/** Renders the news to the principal that a session was saved, without its content. The hour tells two of one day apart. */
export function sessionSharedMessage(
  { session, pair, metTwice }: Omit<UtteranceOf<"session.shared">, "kind">,
  reader: Reader,
): Message {
  const values = { mentor: firstName(pair.mentor), ...reader.when(session.startedAt, pair.principal.zone) };
  const key =
    session.type === "informal_contact"
      ? "session.shared.brief"
      : metTwice && session.timeKnown
        ? "session.shared.at"
        : "session.shared";
  const payload = { session: session.id };
  const comment = button("session.comment", payload, reader.say("session.button.comment"));
  return {
    text: reader.say(key, values),
    blocks: [
      sectionBlock(reader.mark(key, values)),
      actionsBlock(
        button("session.read", payload, reader.say("session.button.read"), { style: "primary" }),
        ...(pair.endedAt ? [] : [comment]),
      ),
    ],
  };
}

/** Renders the news that the other person of the pair commented on a session, without the comment. */
export function sessionCommentedMessage(
  { session, pair, by }: UtteranceOf<"session.commented">,
  reader: Reader,
): Message {
  const day = reader.when(session.startedAt, pair.principal.zone).day;
  return by === "principal"
    ? newsOfRecord("session.commented", { day, principal: firstName(pair.principal) }, session, reader)
    : newsOfRecord("session.commented.by_mentor", { day, mentor: firstName(pair.mentor) }, session, reader);
}

/** Renders the news to the mentor that the principal said something of a session, without what it is. */
export function sessionReviewedMessage({ session, pair }: UtteranceOf<"session.reviewed">, reader: Reader): Message {
  const day = reader.when(session.startedAt, pair.principal.zone).day;
  return newsOfRecord("session.reviewed", { day, principal: firstName(pair.principal) }, session, reader);
}

function newsOfRecord(
  key: "session.commented" | "session.commented.by_mentor" | "session.reviewed",
  values: Readonly<Record<string, string>>,
  { id }: SessionRecord,
  reader: Reader,
): Message {
  return {
    text: reader.say(key, values),
    blocks: [
      sectionBlock(reader.mark(key, values)),
      actionsBlock(button("session.read", { session: id }, reader.say("session.button.read"))),
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
