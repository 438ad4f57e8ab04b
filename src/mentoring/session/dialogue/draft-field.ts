import { z } from "zod";

/**
 * Where a value of the draft comes from: the mentor's own words ("said", with a quote), words that probably mean it
 * ("likely", with a quote; saving confirms it), a button or form ("chosen"), the planned visit ("plan"), what was said of
 * that visit before ("visit"), or a default ("usual"). There is no other source.
 */
const source = z.enum(["said", "likely", "chosen", "plan", "visit", "usual"]);
export type DraftFieldSource = z.infer<typeof source>;

export const answer = <Value extends z.ZodType>(value: Value) =>
  z.object({ value, source, quote: z.string().optional() });

export type DraftField<Value> = { value: Value; source: DraftFieldSource; quote?: string | undefined };
