import { z } from "zod";
import { type CommitmentId, idSchema, type PairId } from "#kernel/id.ts";

const commitment = idSchema<CommitmentId>();
const pair = idSchema<PairId>();
export const ofCommitment = z.object({ commitment });
export const ofCommitmentsPair = z.object({ pair });

/** The actions on commitments, with their payloads. */
export const COMMITMENT_ACTIONS = {
  "commitment.settle": z.object({ commitment, as: z.enum(["done", "changed", "dropped"]) }),
  "commitment.show": z.object({ pair: pair.optional() }),
  "commitment.open": ofCommitment,
  "commitment.edit": ofCommitment,
  "commitment.reopen": ofCommitment,
  "commitment.tell": ofCommitment,
  "commitment.add": ofCommitmentsPair,
  "commitment.closed": z.object({ pair, at: z.int().nonnegative() }),
} as const;
