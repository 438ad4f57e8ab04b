import { z } from "zod";
import { idSchema, type PairId, type VisitId } from "#kernel/id.ts";

const pair = idSchema<PairId>();

/** The parts of the page of a pair, each of which has pages of its own. */
export const RELATION_PARTS = ["ahead", "agreed", "shared", "records"] as const;
export type RelationPart = (typeof RELATION_PARTS)[number];

/** The actions around the page of a pair and the brief before a visit, with their payloads. */
export const RELATION_ACTIONS = {
  "relation.show": z.object({
    pair,
    part: z.enum(RELATION_PARTS).optional(),
    at: z.int().nonnegative().optional(),
  }),
  "relation.pick": z.object({ picked: pair }),
  "visit.brief": z.object({ visit: idSchema<VisitId>() }),
} as const;
