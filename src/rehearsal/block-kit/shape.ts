import { z } from "zod";
import { BLOCK_KIT_LIMITS } from "./block-limits.ts";

/**
 * Creates the schema of a text with `min` to `max` characters. Characters are Unicode code points, so an emoji counts
 * as one.
 */
export function limitedTextSchema(max: number, min = 1) {
  return z.string().check((context) => {
    const length = [...context.value].length;
    const issue = { origin: "string", inclusive: true, input: context.value } as const;
    if (length > max) context.issues.push({ ...issue, code: "too_big", maximum: max });
    if (length < min) context.issues.push({ ...issue, code: "too_small", minimum: min });
  });
}

export function plainTextSchema(max: number) {
  return z.strictObject({
    type: z.literal("plain_text"),
    text: limitedTextSchema(max),
    emoji: z.boolean().optional(),
  });
}

export function anyTextSchema(max: number) {
  return z.discriminatedUnion("type", [
    plainTextSchema(max),
    z.strictObject({
      type: z.literal("mrkdwn"),
      text: limitedTextSchema(max),
      verbatim: z.boolean().optional(),
    }),
  ]);
}

const blockKitIdSchema = limitedTextSchema(BLOCK_KIT_LIMITS.id);

/** Creates the schema of an `http` or `https` URL. */
export function urlSchema(max: number) {
  return limitedTextSchema(max).refine((address) => /^https?:\/\//.test(address) && URL.canParse(address), {
    error: "must be a valid url",
  });
}

/** Creates the schema of a block: `{ type, block_id? }` and the given fields. */
export function createBlockSchema<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.strictObject({ type: z.literal(type), block_id: blockKitIdSchema.optional(), ...shape });
}

/** Creates the schema of an element: `{ type, action_id? }` and the given fields. */
export function createElementSchema<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.strictObject({ type: z.literal(type), action_id: blockKitIdSchema.optional(), ...shape });
}
