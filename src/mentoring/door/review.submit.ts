import type { SessionRecordId } from "#kernel/id.ts";
import type { ExaminedWords } from "#mentoring/safeguarding/words.ts";
import {
  type AddSessionCommentOutcome,
  addSessionComment,
  type EditSessionCommentOutcome,
  editSessionComment,
} from "#mentoring/session/comment-session.ts";
import { MAX_SESSION_COMMENT_LENGTH } from "#mentoring/session/session.ts";
import { explainChangedRecord } from "./explain-changed-subject.ts";
import type { SubmitHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { gatherRecord } from "./record-page.ts";
import { createFieldErrors, createFormRefusal, FORM_ACCEPTED, type SubmitOutcome } from "./reply.ts";
import { createReviewRefusal } from "./review.press.ts";
import { createPhrase } from "./say.ts";

// Nothing is left of a comment in which its author wrote of their own danger and of nothing else.
const EMPTY = createFieldErrors({ comment: createPhrase("common.error.empty") });

/** After a comment was sent or edited, the modal shows the record with it, as the other person reads it. */
export const reviewSubmitHandlers: SubmitHandlers<"session.comment" | "session.comment_edit"> = {
  "session.comment": async ({ words, ...at }, { session, pair }) => {
    if (!words.comment?.shareable) return EMPTY;
    const changed = await explainChangedRecord(at, session, pair);
    if (changed) return createFormRefusal(changed);
    const outcome = await addSessionComment(at.tx, session, words.comment.shareable, at.now);
    return outcome.kind === "commented" ? showRecord(at, session, words.comment) : refuse(outcome);
  },
  "session.comment_edit": async ({ words, ...at }, { comment, session, pair }) => {
    if (!words.comment?.shareable) return EMPTY;
    const changed = await explainChangedRecord(at, session, pair);
    if (changed) return createFormRefusal(changed);
    const outcome = await editSessionComment(at.tx, comment, words.comment.shareable, at.now);
    return outcome.kind === "edited" ? showRecord(at, outcome.session, words.comment) : refuse(outcome);
  },
};

type Refused = Exclude<AddSessionCommentOutcome | EditSessionCommentOutcome, { kind: "commented" | "edited" }>;

function refuse(outcome: Refused): SubmitOutcome<"comment"> {
  if (outcome.kind !== "too_long") return createFormRefusal(createReviewRefusal(outcome));
  const values = { length: outcome.length, limit: MAX_SESSION_COMMENT_LENGTH };
  return createFieldErrors({ comment: createPhrase("common.error.too_long", values) });
}

type At = Pick<RequestContext, "tx" | "me" | "now"> & { readonly danger?: RequestContext["danger"] };

/** Shows the record with the comment that was just sent, and what was replaced in it. */
async function showRecord(
  at: At,
  session: SessionRecordId,
  { examination }: ExaminedWords,
): Promise<SubmitOutcome<never>> {
  // Nothing is said to somebody who wrote of their own danger but the answer to that.
  const record = at.danger === "self" ? undefined : await gatherRecord(at, session);
  if (!record) return FORM_ACCEPTED;
  return { kind: "show", form: { ...record, sent: { replacements: examination.masked.map(({ as }) => as) } } };
}
