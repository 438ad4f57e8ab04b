import { z } from "zod";
import { type CommitmentId, idSchema, type PersonId } from "#kernel/id.ts";

const commitment = idSchema<CommitmentId>();

export const COMMITMENT_NOTICE_SCHEMAS = [
  /** `again`: how often the day of the commitment was changed; on each day it is asked about anew. */
  z.object({
    kind: z.literal("commitment.due"),
    commitment,
    for: idSchema<PersonId>(),
    again: z.int().positive().optional(),
  }),
  /** Tells the other side, if the owner wants it, that a commitment has an outcome; `at` is when the owner said so. */
  z.object({ kind: z.literal("commitment.settled"), commitment, at: z.string() }),
] as const;
