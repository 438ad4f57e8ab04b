import type { ModalView } from "@slack/types";
import type { PersonId } from "#kernel/id.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { type EarlierComment, MAX_SESSION_COMMENT_LENGTH } from "#mentoring/session/session.ts";
import { type Block, contextBlock, inputBlock, sectionBlock, splitIntoSections } from "#slack/render/blocks.ts";
import { textField } from "#slack/render/fields.ts";
import { createFormModal, createReadOnlyModal } from "#slack/render/modal.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

export function commentOnSessionView(
  { session, pair, me }: ModalContentNamed<"session.comment">,
  reader: Reader,
): ModalView {
  return createFormModal(
    "session.comment",
    { session, pair: pair.id },
    {
      title: reader.say("session.comment.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("common.button.send"),
      blocks: [commentField(undefined, pair, me, reader)],
    },
  );
}

/** Renders the form with which its author edits a comment; it says who keeps what stood before. */
export function editCommentView(
  { comment, pair, me }: ModalContentNamed<"session.comment_edit">,
  reader: Reader,
): ModalView {
  return createFormModal(
    "session.comment_edit",
    { comment: comment.id, session: comment.sessionId, pair: pair.id },
    {
      title: reader.say("session.comment.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("common.button.send"),
      blocks: [commentField(comment.text, pair, me, reader), contextBlock(reader.say("session.comment.kept"))],
    },
  );
}

function commentField(text: string | undefined, pair: Pair, me: PersonId, reader: Reader): Block {
  const hint = reader.say("session.comment.hint", { other: firstName(getOtherPerson(pair, me)) });
  const field = textField(text, { multiline: true, max: MAX_SESSION_COMMENT_LENGTH });
  return inputBlock("comment", reader.say("session.comment.label"), field, { hint });
}

/** Renders the reader's own comments that they have edited or taken back, as they stood. */
export function earlierCommentsView(
  { earlier }: ModalContentNamed<"session.comment_earlier">,
  reader: Reader,
): ModalView {
  return createReadOnlyModal({
    title: reader.say("session.comment.title"),
    close: reader.say("common.button.close"),
    blocks: [
      contextBlock(reader.say("session.comment.earlier.who_sees")),
      ...earlier.flatMap((comment) => formatEarlier(comment, reader)),
    ],
  });
}

function formatEarlier({ takenBack, before }: EarlierComment, reader: Reader): Block[] {
  const gone = takenBack
    ? [
        sectionBlock(`*${reader.say("session.comment.taken_back", { day: reader.when(takenBack.at).day })}*`),
        ...splitIntoSections(takenBack.text),
      ]
    : [];
  return [
    ...gone,
    ...before.flatMap(({ text, replacedAt }) => [
      sectionBlock(`*${reader.say("session.comment.until", { day: reader.when(replacedAt).day })}*`),
      ...splitIntoSections(text),
    ]),
  ];
}
