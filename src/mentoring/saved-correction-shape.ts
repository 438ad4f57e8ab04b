import { z } from "zod";
import { CONTACT_MODALITIES } from "#kernel/contact-codes.ts";

const text = z.enum(["request", "working", "challenge"]).optional();

/**
 * What a message puts right in a saved record, as it would be afterwards: day and time local to the school, the length,
 * the way of meeting (`to`); and the sentence of one text (`from`) that belongs to another (`into`). It holds no word.
 */
export const SAVED_CORRECTION = {
  on: z.iso.date().optional(),
  at: z.iso.time({ precision: -1 }).optional(),
  minutes: z.int().positive().optional(),
  to: z.enum(CONTACT_MODALITIES).optional(),
  from: text,
  into: text,
  sentence: z.int().nonnegative().optional(),
} as const;
export type SavedCorrection = z.infer<z.ZodObject<typeof SAVED_CORRECTION>>;
