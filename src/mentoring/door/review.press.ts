import { firstName } from "#kernel/first-name.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import {
  findMySessionComment,
  openEarlierComments,
  takeBackSessionComment,
} from "#mentoring/session/comment-session.ts";
import { openSessionRecord, reviewSessionRecord } from "#mentoring/session/review-session.ts";
import { defineWriteHandler, type PressHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { gatherRecord } from "./record-page.ts";
import { createModalReply, createPageReply, createTextReply, type Reply } from "./reply.ts";
import type { REVIEW_ACTIONS } from "./review.actions.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

const NOT_YOURS = createTextReply(createPhrase("common.not_yours"));

// The forms take the place of the record, and the record theirs: a chat platform puts few modals above each other.
export const reviewPressHandlers: PressHandlers<keyof typeof REVIEW_ACTIONS> = {
  "session.review": defineWriteHandler(async (at, { session, says }) => {
    const outcome = await reviewSessionRecord(at.tx, session, says, at.now);
    return outcome.kind === "reviewed" ? showRecord(at, session) : createRefusedReply(outcome);
  }),
  "session.comment": defineWriteHandler(async ({ tx, me, now }, { session }) => {
    const read = await openSessionRecord(tx, session, now);
    if (read.kind === "not_yours") return NOT_YOURS;
    return read.pair.endedAt
      ? createTextReply(createCommentRefusal(read.pair))
      : createPageReply({ name: "session.comment", session, pair: read.pair, me: me.id });
  }),
  "session.comments": defineWriteHandler((at, { session, at: page }) => showRecord(at, session, page)),
  "session.comment_edit": defineWriteHandler(async ({ tx, me, now }, { comment: id }) => {
    const found = await findMySessionComment(tx, id, now);
    if (found.kind !== "found") return createRefusedReply(found);
    const { comment, pair } = found;
    return createPageReply({ name: "session.comment_edit", comment, pair, me: me.id });
  }),
  "session.comment_take_back": defineWriteHandler(async (at, { comment }) => {
    const outcome = await takeBackSessionComment(at.tx, comment, at.now);
    return outcome.kind === "taken_back" ? showRecord(at, outcome.session) : createRefusedReply(outcome);
  }),
  "session.comment_earlier": defineWriteHandler(async ({ tx, now }, { session }) => {
    const read = await openEarlierComments(tx, session, now);
    if (read.kind === "not_yours") return NOT_YOURS;
    return createModalReply({ name: "session.comment_earlier", earlier: read.earlier });
  }),
};

type Refused = { readonly kind: "not_yours" | "gone" } | { readonly kind: "pair_ended"; readonly pair: Pair };

function createRefusedReply(refused: Refused): Reply {
  return createTextReply(createReviewRefusal(refused));
}

/** Creates the sentence that refuses to change what was said of a record. */
export function createReviewRefusal(refused: Refused): ReplyPhrase {
  switch (refused.kind) {
    case "not_yours":
      return createPhrase("common.not_yours");
    case "gone":
      return createPhrase("session.comment.gone");
    case "pair_ended":
      return createCommentRefusal(refused.pair);
  }
}

/** Creates the sentence that refuses a comment on a session of a pair that has ended. */
function createCommentRefusal({ mentor }: Pair): ReplyPhrase {
  return createPhrase("session.comment.ended", { mentor: firstName(mentor.name) });
}

/** Shows the record in place of the one in which the button was pressed, with a page of its comments. */
async function showRecord(at: RequestContext, session: SessionRecordId, commentsAt = 0): Promise<Reply> {
  const record = await gatherRecord(at, session);
  return record ? createPageReply({ ...record, commentsAt }) : NOT_YOURS;
}
