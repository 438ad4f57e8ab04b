import { z } from "zod";
import { BLOCK_KIT_LIMITS } from "./block-limits.ts";
import * as element from "./element-schema.ts";
import { anyTextSchema, createBlockSchema, plainTextSchema } from "./shape.ts";

const choices = [
  element.staticSelectSchema,
  element.multiStaticSelectSchema,
  element.datepickerSchema,
  element.timepickerSchema,
] as const;

const pressable = z.discriminatedUnion("type", [element.buttonSchema, element.overflowSchema, ...choices]);

/**
 * The schema of every block that Fieldbook sends. Other blocks and elements are refused as unsupported types. When
 * Fieldbook begins to send one of them, it needs a schema here and a component in the rehearsal's page.
 */
export const blockSchema = z.discriminatedUnion("type", [
  createBlockSchema("section", {
    text: anyTextSchema(BLOCK_KIT_LIMITS.section.text).optional(),
    fields: z
      .array(anyTextSchema(BLOCK_KIT_LIMITS.section.field))
      .min(1)
      .max(BLOCK_KIT_LIMITS.section.fields)
      .optional(),
    accessory: pressable.optional(),
    expand: z.boolean().optional(),
  }).refine((block) => block.text !== undefined || block.fields !== undefined, {
    error: "must define either `text` or `fields`",
  }),
  createBlockSchema("divider", {}),
  createBlockSchema("header", {
    text: plainTextSchema(BLOCK_KIT_LIMITS.header.text),
    level: z.int().min(1).max(4).optional(),
  }),
  createBlockSchema("context", {
    elements: z.array(anyTextSchema(BLOCK_KIT_LIMITS.text)).min(1).max(BLOCK_KIT_LIMITS.context.elements),
  }),
  createBlockSchema("actions", { elements: z.array(pressable).min(1).max(BLOCK_KIT_LIMITS.actions.elements) }),
  createBlockSchema("input", {
    label: plainTextSchema(BLOCK_KIT_LIMITS.input.label),
    hint: plainTextSchema(BLOCK_KIT_LIMITS.input.hint).optional(),
    element: z.discriminatedUnion("type", [element.plainTextInputSchema, ...choices]),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
  }),
]);
