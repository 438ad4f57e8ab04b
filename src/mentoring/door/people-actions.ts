import { z } from "zod";
import { idSchema, type PairId, type PersonId, type RosterImportId } from "#kernel/id.ts";
import { PAIR_SIDES } from "#mentoring/pair/pair.ts";

export const managedPersonSchema = idSchema<PersonId>();
const pair = idSchema<PairId>();
const ofPerson = z.object({ person: managedPersonSchema });
/** A pair, and the person on whose page it stands. */
export const managedPairSchema = z.object({ person: managedPersonSchema, pair });
/** A person, and what they are in the pair that is to begin. */
export const managedSideSchema = z.object({ person: managedPersonSchema, as: z.enum(PAIR_SIDES) });

/** The actions of a coordinator on people and pairs, with the schemas of their payloads (see `actions.ts`). */
export const PEOPLE_ACTION_SCHEMAS = {
  "people.show": z.object({ isAlone: z.boolean().optional() }),
  "people.page": z.object({ after: managedPersonSchema.optional(), isAlone: z.boolean().optional() }),
  "people.open": z.object({ person: managedPersonSchema, from: z.int().nonnegative().optional() }),
  "people.begin_pair": managedSideSchema,
  "people.change_pair": managedPairSchema.extend({ how: z.enum(["end", "mentor", "correct"]) }),
  "people.reopen_pair": managedPairSchema,
  "people.imports": z.object({ at: z.int().nonnegative() }),
  "people.undo_import": z.object({ import: idSchema<RosterImportId>() }),
  "people.leave": ofPerson,
  "people.return": ofPerson.extend({ pairs: z.boolean() }),
  "people.email": ofPerson,
  "people.absence": ofPerson,
  "people.merge": ofPerson,
} as const;
