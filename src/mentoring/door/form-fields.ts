import { z } from "zod";

/** Schema of a text field, trimmed; undefined if the field was left empty. */
export const text = z
  .string()
  .optional()
  .transform((typed) => typed?.trim() || undefined);
