import { z } from "zod";
import { CONTACT_MODALITIES, VISIT_NOT_HELD_REASONS, VISIT_OUTCOMES } from "#kernel/contact-codes.ts";
import { SESSION_TYPES } from "#mentoring/session/codes.ts";
import { AMENDMENT_REASONS, VOID_REASONS } from "#mentoring/session/session-fields.ts";
import { sessionIdSchema, visitIdSchema } from "./actions.ts";
import { day, focus, one, openedFor, text, time } from "./form-fields.ts";
import { commentIdSchema } from "./review.actions.ts";

/** The forms about a saved session record, as `forms.ts` describes them. */
export const RECORD_FORM_SCHEMAS = {
  "session.comment": {
    carries: z.object({ session: sessionIdSchema, pair: openedFor }),
    fields: z.object({ comment: text }),
    examined: ["comment"],
  },
  "session.comment_edit": {
    carries: z.object({ comment: commentIdSchema, session: sessionIdSchema, pair: openedFor }),
    fields: z.object({ comment: text }),
    examined: ["comment"],
  },
  // A form that an earlier release opened holds the duration and the mode, and no reason.
  "session.amend": {
    carries: z.object({ session: sessionIdSchema, pair: openedFor }),
    fields: z.object({
      minutes: text,
      modality: one(CONTACT_MODALITIES),
      request: text,
      working: text,
      challenge: text,
      focus,
      why: one(AMENDMENT_REASONS),
      remark: text,
    }),
    examined: ["minutes", "request", "working", "challenge", "remark"],
  },
  "session.amend_when": {
    carries: z.object({ session: sessionIdSchema, pair: openedFor }),
    fields: z.object({
      outcome: one(VISIT_OUTCOMES),
      reason: one(VISIT_NOT_HELD_REASONS),
      on: day,
      startsAt: time,
      minutes: text,
      modality: one(CONTACT_MODALITIES),
      type: one(SESSION_TYPES),
      visit: z.union([visitIdSchema, z.literal("none")]).optional(),
      nextOn: day,
      nextAt: time,
      why: one(AMENDMENT_REASONS),
      remark: text,
    }),
    examined: ["minutes", "remark"],
  },
  "session.void": {
    carries: z.object({ session: sessionIdSchema, pair: openedFor }),
    fields: z.object({ void: one(VOID_REASONS), remark: text }),
    examined: ["remark"],
  },
} as const;
