import { z } from "zod";
import { idSchema, type PairId, type SessionCommentId, type SessionRecordId } from "#kernel/id.ts";

const session = idSchema<SessionRecordId>();

/** The notices about a session record that say what the other person of the pair did with it. */
export const RECORD_NEWS_SHAPES = [
  /** `again`: how often the record was voided before it was restored; each time it is a notice of its own. */
  z.object({ kind: z.literal("session.shared"), session, again: z.int().positive().optional() }),
  /**
   * A session record was voided. Its reader cannot read the record any more, so the notice names its pair and its day.
   * `times`: how often it was voided by then; `seen`: its principal has opened it, and so knows of it without having been
   * told.
   */
  z.object({
    kind: z.literal("session.voided"),
    session,
    pair: idSchema<PairId>(),
    on: z.iso.date(),
    times: z.int().positive(),
    seen: z.literal(1).optional(),
  }),
  z.object({ kind: z.literal("session.commented"), session, comment: idSchema<SessionCommentId>() }),
  /** The principal says that a record is not as they remember it, which the notice does not say. */
  z.object({ kind: z.literal("session.reviewed"), session, at: z.string() }),
] as const;
