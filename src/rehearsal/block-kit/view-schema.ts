import { z } from "zod";
import { LIMITS } from "./block-limits.ts";
import { block } from "./block-schema.ts";
import { characters, plainText } from "./shape.ts";

const common = {
  blocks: z.array(block).min(1).max(LIMITS.view.blocks),
  private_metadata: characters(LIMITS.view.privateMetadata, 0).optional(),
  callback_id: characters(LIMITS.id, 0).optional(),
  external_id: characters(LIMITS.id, 0).optional(),
};

/** The schema of a modal or a Home tab as an app sends it. */
export const view = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("modal"),
    title: plainText(LIMITS.view.title),
    submit: plainText(LIMITS.view.submit).optional(),
    close: plainText(LIMITS.view.close).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
    ...common,
  }),
  z.strictObject({ type: z.literal("home"), ...common }),
]);

export type ViewDefinition = z.infer<typeof view>;

export const messageBlocks = z.array(block).max(LIMITS.message.blocks);
