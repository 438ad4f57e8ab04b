import { z } from "zod";
import { idSchema, type PairId, type SessionRecordId } from "#kernel/id.ts";

/**
 * Schema of the notice that a session record was voided. Its reader cannot read the record any more, so the notice names
 * its pair and its day. `times`: how often it was voided by then; `seen`: its principal has opened it, and so knows of it
 * without having been told.
 */
export const voidedRecordNoticeSchema = z.object({
  kind: z.literal("session.voided"),
  session: idSchema<SessionRecordId>(),
  pair: idSchema<PairId>(),
  on: z.iso.date(),
  times: z.int().positive(),
  seen: z.literal(1).optional(),
});
