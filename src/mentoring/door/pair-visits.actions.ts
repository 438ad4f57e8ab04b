import { z } from "zod";
import { idSchema, type PairId, type VisitId } from "#kernel/id.ts";
import { managedPersonSchema } from "./people-actions.ts";

/** On whose page the pair stands: the way back leads there. */
const person = managedPersonSchema;

/** A visit of a pair, and the person on whose page the pair stands. */
export const ofManagedVisit = z.object({ person, visit: idSchema<VisitId>() });

/** The actions of a coordinator on the visits of a pair, with the schemas of their payloads (see `actions.ts`). */
export const PAIR_VISIT_ACTIONS = {
  "pair.visits": z.object({ person, pair: idSchema<PairId>(), at: z.int().nonnegative().default(0) }),
  "pair.visit": ofManagedVisit,
  "pair.move_visit": ofManagedVisit,
  "pair.cancel_visit": ofManagedVisit,
  "pair.reopen_visit": ofManagedVisit,
} as const;
