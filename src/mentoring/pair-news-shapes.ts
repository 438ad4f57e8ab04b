import { z } from "zod";
import { idSchema, type PairId } from "#kernel/id.ts";

const pair = idSchema<PairId>();
const ofPair = { pair, as: z.enum(["mentor", "principal"]) };
/** What the end of a pair leaves to be said: that something was written, that visits will not take place. */
const leaves = z.array(z.enum(["written", "visits"])).optional();

/** What became of a pair, for each of its two people. `at` tells apart what happens to a pair several times. */
export const PAIR_NEWS_SHAPES = [
  /**
   * `says`: the pair is one until a day that is still to come, is one no more since this day, or was entered by mistake and
   * is none.
   */
  z.object({
    kind: z.literal("pair.ended"),
    ...ofPair,
    on: z.iso.date(),
    says: z.enum(["since", "until", "mistake"]),
    at: z.string().optional(),
    leaves,
  }),
  /** `from`: the pair whose mentor was replaced, for the principal; `leaves` is what that one leaves. */
  z.object({ kind: z.literal("pair.begun"), ...ofPair, at: z.string().optional(), from: pair.optional(), leaves }),
  /**
   * The pair was ended by mistake, or its planned end was taken back. `instead`: the pair that ended for it, for the
   * principal.
   */
  z.object({ kind: z.literal("pair.goes_on"), ...ofPair, at: z.string(), instead: pair.optional() }),
] as const;
