import { z } from "zod";
import { CONTACT_MODALITIES, VISIT_NOT_HELD_REASONS } from "#kernel/contact-codes.ts";
import { day, one, text, time } from "./form-fields.ts";
import { ofManagedVisit } from "./pair-visits.actions.ts";

/** The forms of a coordinator on a visit of a pair (see `forms.ts`). */
export const PAIR_VISIT_FORMS = {
  "pair.move_visit": {
    carries: ofManagedVisit,
    fields: z.object({ on: day, at: time, minutes: text, modality: one(CONTACT_MODALITIES) }),
    examined: ["minutes"],
  },
  "pair.cancel_visit": { carries: ofManagedVisit, fields: z.object({ reason: one(VISIT_NOT_HELD_REASONS) }) },
} as const;
