import { z } from "zod";
import { LIMITS } from "./block-limits.ts";

/** Creates the schema of a text of `min` to `max` characters, counted by Unicode code point: an emoji is one. */
export function characters(max: number, min = 1) {
  return z.string().check((context) => {
    const length = [...context.value].length;
    const issue = { origin: "string", inclusive: true, input: context.value } as const;
    if (length > max) context.issues.push({ ...issue, code: "too_big", maximum: max });
    if (length < min) context.issues.push({ ...issue, code: "too_small", minimum: min });
  });
}

export function plainText(max: number) {
  return z.strictObject({
    type: z.literal("plain_text"),
    text: characters(max),
    emoji: z.boolean().optional(),
  });
}

export function anyText(max: number) {
  return z.discriminatedUnion("type", [
    plainText(max),
    z.strictObject({
      type: z.literal("mrkdwn"),
      text: characters(max),
      verbatim: z.boolean().optional(),
    }),
  ]);
}

export const id = characters(LIMITS.id);

/** Creates the schema of an `http` or `https` URL. */
export function webAddress(max: number) {
  return characters(max).refine((address) => /^https?:\/\//.test(address) && URL.canParse(address), {
    error: "must be a valid url",
  });
}

/** Creates the schema of a block: `{ type, block_id? }` and the given fields. */
export function blockShape<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.strictObject({ type: z.literal(type), block_id: id.optional(), ...shape });
}

/** Creates the schema of an element: `{ type, action_id? }` and the given fields. */
export function elementShape<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.strictObject({ type: z.literal(type), action_id: id.optional(), ...shape });
}

/** The fields that image blocks and image elements share; either names its picture by URL or by Slack file. */
export const picture = {
  alt_text: characters(LIMITS.image.altText),
  image_url: webAddress(LIMITS.image.url).optional(),
  slack_file: z.strictObject({ id: z.string().optional(), url: z.string().optional() }).optional(),
};
