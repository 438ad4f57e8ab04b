import { z } from "zod";

const page = z.object({ at: z.int().nonnegative().default(0) });

/** The actions that lead from a list to everything older, page by page. */
export const OLDER_ACTIONS = {
  "visit.due": page,
  "visit.closed": page,
  "session.voided": page,
  "home.waiting": page,
} as const;
