import { z } from "zod";
import {
  MEETING_PLACES,
  MENTOR_ACTIVITIES,
  MENTOR_STANCES,
  MODALITY_REASONS,
  OTHER_PARTICIPANTS,
  REQUEST_SOURCES,
} from "#kernel/session-detail-codes.ts";
import { AMENDMENT_REASONS } from "#mentoring/session/session-fields.ts";
import { dialogueIdSchema, sessionIdSchema } from "./actions.ts";
import { one, openedFor, text } from "./form-fields.ts";

/** Slack's menus cannot be emptied again, so that "not said" is one of the choices. */
const orNone = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z
    .enum([...codes, "none"])
    .optional()
    .transform((code) => (code === "none" ? undefined : (code as Codes[number] | undefined)));

const details = z.object({
  objective: text,
  activities: z.array(z.enum(MENTOR_ACTIVITIES)).default([]),
  stance: orNone(MENTOR_STANCES),
  participants: z.array(z.enum(OTHER_PARTICIPANTS)).default([]),
  requestSource: orNone(REQUEST_SOURCES),
  modalityReason: orNone(MODALITY_REASONS),
  place: orNone(MEETING_PLACES),
  travel: text,
});

/** The forms for what is not asked of a session: of a draft, and of a saved record. */
export const DETAIL_FORM_SCHEMAS = {
  "session.details": {
    carries: z.object({ dialogue: dialogueIdSchema, pair: openedFor }),
    fields: details,
    examined: ["objective", "travel"],
  },
  "session.amend_details": {
    carries: z.object({ session: sessionIdSchema, pair: openedFor }),
    fields: details.extend({ why: one(AMENDMENT_REASONS), remark: text }),
    examined: ["objective", "travel", "remark"],
  },
} as const;
