import { z } from "zod";
import { type BrandedId, idSchema } from "#kernel/id.ts";

/** The notices about what was not understood, and about a question that somebody sends to a person. */
export const UNPLACED_SHAPES = [
  /**
   * What was written stays with its author, who is offered what it can become. `piece`: the latest message of the draft
   * by then; `asks`: the message may be an account; `meant`: what it may mean besides.
   */
  z.object({
    kind: z.literal("unplaced.kept"),
    draft: idSchema<BrandedId<"unplaced draft">>(),
    piece: idSchema<BrandedId<"unplaced piece">>(),
    asks: z.literal("log").optional(),
    meant: z.string().optional(),
  }),
  z.object({ kind: z.literal("inquiry.sent"), inquiry: idSchema<BrandedId<"inquiry">>() }),
] as const;
