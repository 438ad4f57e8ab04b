import { z } from "zod";
import { idSchema, type VisitChangeId, type VisitId } from "#kernel/id.ts";

const visit = idSchema<VisitId>();
const change = idSchema<VisitChangeId>();

/** What one person of a pair is told of a visit. `change` tells apart what can be said of it more than once. */
export const VISIT_NEWS_SHAPES = [
  z.object({ kind: z.literal("visit.planned"), visit }),
  z.object({ kind: z.literal("visit.moved"), visit }),
  z.object({ kind: z.literal("visit.cancelled"), visit, change: change.optional() }),
  z.object({ kind: z.literal("visit.confirmed"), visit }),
  z.object({ kind: z.literal("visit.reopened"), visit, change }),
  z.object({ kind: z.literal("visit.missed"), visit, change }),
  z.object({ kind: z.literal("visit.converted"), visit, change }),
  z.object({ kind: z.literal("visit.voided"), visit, change }),
] as const;
