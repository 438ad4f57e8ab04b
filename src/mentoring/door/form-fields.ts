import { z } from "zod";
import { FOCUS_AREA_CODES } from "#kernel/contact-codes.ts";
import { pairIdSchema } from "./actions.ts";

// The schemas of the fields that several forms have.

/** Schema of a text field, trimmed; undefined if the field was left empty. */
export const text = z
  .string()
  .optional()
  .transform((typed) => typed?.trim() || undefined);
export const day = z.iso
  .date()
  .transform((on) => Temporal.PlainDate.from(on))
  .optional();
export const time = z
  .string()
  .regex(/^\d\d:\d\d$/)
  .transform((at) => Temporal.PlainTime.from(at))
  .optional();
export const one = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.enum(codes).optional();
export const focus = z.array(z.enum(FOCUS_AREA_CODES)).default([]);

/**
 * The pair for which the form was opened. If its subject belongs to another pair when the form is submitted, the form is
 * refused. Forms that an earlier release opened do not have it.
 */
export const openedFor = pairIdSchema.optional();
