import { z } from "zod";
import { PAIR_END_REASONS, PAIR_ROLES } from "#mentoring/pair/pair.ts";
import { text } from "./form-fields.ts";
import { managedPairSchema, managedPersonSchema, managedSideSchema } from "./people-actions.ts";

const day = z.iso
  .date()
  .transform((on) => Temporal.PlainDate.from(on))
  .optional();
const ofPerson = z.object({ person: managedPersonSchema });
const reason = z.enum(PAIR_END_REASONS).optional();

/** The forms of a coordinator on people and pairs (see `forms.ts`). */
export const PEOPLE_FORM_SCHEMAS = {
  "people.search": { carries: z.object({}), fields: z.object({ query: text }), examined: ["query"] },
  "people.begin_pair": {
    carries: managedSideSchema,
    fields: z.object({ other: managedPersonSchema.optional(), role: z.enum(PAIR_ROLES).optional(), on: day }),
  },
  "people.end_pair": { carries: managedPairSchema, fields: z.object({ on: day, reason }) },
  "people.change_mentor": {
    carries: managedPairSchema,
    fields: z.object({ mentor: managedPersonSchema.optional(), on: day, reason }),
  },
  "people.reopen_pair": { carries: managedPairSchema, fields: z.object({ reason }) },
  "people.correct_pair": {
    carries: managedPairSchema,
    fields: z.object({ role: z.enum(PAIR_ROLES).optional(), startsOn: day }),
  },
  "people.email": { carries: ofPerson, fields: z.object({ email: text }), examined: ["email"] },
  "people.absence": { carries: ofPerson, fields: z.object({ leaveFrom: day, leaveTo: day }) },
  "people.merge": { carries: ofPerson, fields: z.object({ other: managedPersonSchema.optional() }) },
} as const;
