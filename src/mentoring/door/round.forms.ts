import { z } from "zod";
import { day, text } from "./form-fields.ts";
import { ofVisitRound } from "./round.actions.ts";

/** The most visits that a principal can have planned in a round. */
export const MOST_VISITS = 30;

const round = z.object({
  name: text,
  from: day,
  to: day,
  visits: z.coerce.number().int().min(1).max(MOST_VISITS).optional(),
});

export const ROUND_FORM_SCHEMAS = {
  "round.list": { carries: z.object({}), fields: round, examined: ["name"] },
  "round.change": { carries: ofVisitRound, fields: round, examined: ["name"] },
} as const;
