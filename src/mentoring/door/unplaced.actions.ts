import { z } from "zod";
import { idSchema, type PersonId } from "#kernel/id.ts";
import type { UnplacedDraftId } from "#mentoring/conversation/unplaced.ts";
import type { InquiryId } from "#mentoring/inquiry/inquiry.ts";

const draft = idSchema<UnplacedDraftId>();
const person = idSchema<PersonId>();

/** What becomes of something that was not understood, and of a question that was sent. */
export const UNPLACED_ACTIONS = {
  "unplaced.log": z.object({ draft }),
  "unplaced.note": z.object({ draft }),
  "unplaced.drop": z.object({ draft }),
  "unplaced.ask": z.object({ draft, to: person }),
  "unplaced.ask_one": z.object({ draft, picked: person }),
  "inquiry.take_back": z.object({ inquiry: idSchema<InquiryId>() }),
} as const;
