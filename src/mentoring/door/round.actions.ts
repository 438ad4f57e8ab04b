import { z } from "zod";
import { idSchema } from "#kernel/id.ts";
import type { VisitRoundId } from "#mentoring/programme/programme.ts";

export const ofVisitRound = z.object({ round: idSchema<VisitRoundId>() });

export const ROUND_ACTION_SCHEMAS = {
  "round.show": z.object({}),
  "round.change": ofVisitRound,
  "round.remove": ofVisitRound,
} as const;
