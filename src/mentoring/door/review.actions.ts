import { z } from "zod";
import { idSchema, type SessionCommentId, type SessionRecordId } from "#kernel/id.ts";
import { SESSION_REVIEWS } from "#mentoring/session/session.ts";

export const commentIdSchema = idSchema<SessionCommentId>();
const session = idSchema<SessionRecordId>();
const ofComment = z.object({ comment: commentIdSchema });

/** The actions with which the two people of a pair answer a record and each other (see `actions.ts`). */
export const REVIEW_ACTIONS = {
  // Without `says` the principal takes back what they said.
  "session.review": z.object({ session, says: z.enum(SESSION_REVIEWS).optional() }),
  "session.comment": z.object({ session }),
  "session.comments": z.object({ session, at: z.int().nonnegative() }),
  "session.comment_edit": ofComment,
  "session.comment_take_back": ofComment,
  "session.comment_earlier": z.object({ session }),
} as const;
