import type { Pair } from "#mentoring/pair/pair.ts";
import type { EarlierComment, SessionComment, SessionRecordWithTexts } from "#mentoring/session/session.ts";
import type { Reader } from "#slack/render/reader.ts";
import { earlierCommentsView, editCommentView } from "#slack/render/session/comment.view.ts";
import { sessionNotesView } from "#slack/render/session/notes.view.ts";
import { sessionCommentedMessage, sessionReviewedMessage } from "#slack/render/session/shared.message.ts";
import { ME, NOW, uuid, type Words } from "./nouns.ts";

/** Everything with which the two people of a pair answer a record and each other. */
export function answering({ text }: Words, notes: SessionRecordWithTexts, pair: Pair, reader: Reader) {
  const { session } = notes;
  const comment: SessionComment = {
    id: uuid(700) as SessionComment["id"],
    sessionId: session.id,
    authorId: ME,
    text: text.slice(0, 1000),
    writtenAt: NOW,
    version: 1,
  };
  const before = [{ text: text.slice(0, 1000), replacedAt: NOW }];
  const earlier: EarlierComment[] = [
    { writtenAt: NOW, before },
    { writtenAt: NOW, before: [], takenBack: { text: text.slice(0, 1000), at: NOW } },
  ];
  const said = [
    { ...notes, comments: [], review: undefined },
    { ...notes, comments: [], review: { says: "confirmed" as const, at: NOW } },
    { ...notes, session: { ...session, amendedAt: NOW.add({ hours: 1 }) } },
  ];
  return [
    ...said.flatMap(({ review, ...each }) =>
      [ME, pair.principal.id].map((me) => ({
        name: `notes, ${review?.says ?? "not reviewed"}, to ${me === ME ? "the mentor" : "the principal"}`,
        shown: sessionNotesView(
          { name: "session.notes", notes: { ...each, ...(review && { review }) }, pair, me },
          reader,
        ),
      })),
    ),
    {
      name: "edit a comment",
      shown: editCommentView({ name: "session.comment_edit", comment, pair, me: ME }, reader),
    },
    {
      name: "earlier comments",
      shown: earlierCommentsView({ name: "session.comment_earlier", earlier }, reader),
    },
    ...(["principal", "mentor"] as const).map((by) => ({
      name: `commented by the ${by}`,
      shown: sessionCommentedMessage({ kind: "session.commented", session, pair, by }, reader),
    })),
    { name: "reviewed", shown: sessionReviewedMessage({ kind: "session.reviewed", session, pair }, reader) },
  ];
}
