import { z } from "zod";
import { BLOCK_KIT_LIMITS } from "./block-limits.ts";
import { blockSchema } from "./block-schema.ts";
import { limitedTextSchema, plainTextSchema } from "./shape.ts";

const common = {
  blocks: z.array(blockSchema).min(1).max(BLOCK_KIT_LIMITS.view.blocks),
  private_metadata: limitedTextSchema(BLOCK_KIT_LIMITS.view.privateMetadata, 0).optional(),
  callback_id: limitedTextSchema(BLOCK_KIT_LIMITS.id, 0).optional(),
  external_id: limitedTextSchema(BLOCK_KIT_LIMITS.id, 0).optional(),
};

/** The schema of a modal or a Home tab as an app sends it. */
export const viewSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("modal"),
    title: plainTextSchema(BLOCK_KIT_LIMITS.view.title),
    submit: plainTextSchema(BLOCK_KIT_LIMITS.view.submit).optional(),
    close: plainTextSchema(BLOCK_KIT_LIMITS.view.close).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
    ...common,
  }),
  z.strictObject({ type: z.literal("home"), ...common }),
]);

export type ViewDefinition = z.infer<typeof viewSchema>;

export const messageBlocksSchema = z.array(blockSchema).max(BLOCK_KIT_LIMITS.message.blocks);
