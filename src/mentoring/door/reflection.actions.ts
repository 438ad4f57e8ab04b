import { z } from "zod";
import { idSchema, type PairId, type ReflectionId } from "#kernel/id.ts";

const reflection = idSchema<ReflectionId>();
const pair = idSchema<PairId>();

/** The page of the list on which somebody was. */
const at = z.int().nonnegative();

/**
 * Where the button stands, which shows what became of it: in the choice at the end of a thread, or on the page of the
 * answer, which leads back to a page of the list.
 */
const place = z.union([z.literal("choice"), z.object({ at })]).optional();
export type ReflectionPlace = z.output<typeof place>;

/** The actions on a person's own reflections, with their payloads. */
export const OWN_REFLECTION_ACTIONS = {
  "reflection.mine": z.object({}),
  "reflection.page": z.object({ at }),
  "reflection.open": z.object({ reflection, from: place }),
  "reflection.edit": z.object({ reflection, from: place }),
  "reflection.earlier": z.object({ reflection, from: place }),
  "reflection.share_with": z.object({ reflection, pair, from: place }),
  "reflection.take_back": z.object({ reflection, pair: pair.optional(), from: place }),
  "reflection.delete": z.object({ reflection, from: place }),
} as const;

export const ofReflectionForm = z.object({ reflection, from: place });
