import { z } from "zod";
import { BLOCK_KIT_LIMITS } from "./block-limits.ts";
import * as element from "./element-schema.ts";
import { richTextSchema } from "./rich-text-schema.ts";
import { anyTextSchema, createBlockSchema, pictureFields, plainTextSchema } from "./shape.ts";

const choices = [
  element.staticSelectSchema,
  element.multiStaticSelectSchema,
  element.usersSelectSchema,
  element.multiUsersSelectSchema,
  element.checkboxesSchema,
  element.radioButtonsSchema,
  element.datepickerSchema,
  element.timepickerSchema,
] as const;

const inActions = z.discriminatedUnion("type", [
  element.buttonSchema,
  element.overflowSchema,
  element.datetimepickerSchema,
  element.richTextInputSchema,
  ...choices,
]);

const besideText = z.discriminatedUnion("type", [
  element.buttonSchema,
  element.overflowSchema,
  element.imageSchema,
  ...choices,
]);

const inInput = z.discriminatedUnion("type", [
  element.plainTextInputSchema,
  element.richTextInputSchema,
  element.numberInputSchema,
  element.emailTextInputSchema,
  element.urlTextInputSchema,
  element.datetimepickerSchema,
  ...choices,
]);

const inContext = z.discriminatedUnion("type", [element.imageSchema, ...anyTextSchema(BLOCK_KIT_LIMITS.text).options]);

const section = createBlockSchema("section", {
  text: anyTextSchema(BLOCK_KIT_LIMITS.section.text).optional(),
  fields: z.array(anyTextSchema(BLOCK_KIT_LIMITS.section.field)).min(1).max(BLOCK_KIT_LIMITS.section.fields).optional(),
  accessory: besideText.optional(),
  expand: z.boolean().optional(),
}).refine((block) => block.text !== undefined || block.fields !== undefined, {
  error: "must define either `text` or `fields`",
});

const image = createBlockSchema("image", {
  ...pictureFields,
  title: plainTextSchema(BLOCK_KIT_LIMITS.image.title).optional(),
}).refine((block) => (block.image_url === undefined) !== (block.slack_file === undefined), {
  error: "must define one of `image_url` and `slack_file`",
});

/** The schemas of the blocks that may stand in a view or message and also inside a container block. */
const plainBlocks = [
  section,
  image,
  richTextSchema,
  createBlockSchema("divider", {}),
  createBlockSchema("header", {
    text: plainTextSchema(BLOCK_KIT_LIMITS.header.text),
    level: z.int().min(1).max(4).optional(),
  }),
  createBlockSchema("context", { elements: z.array(inContext).min(1).max(BLOCK_KIT_LIMITS.context.elements) }),
  createBlockSchema("actions", { elements: z.array(inActions).min(1).max(BLOCK_KIT_LIMITS.actions.elements) }),
  createBlockSchema("input", {
    label: plainTextSchema(BLOCK_KIT_LIMITS.input.label),
    hint: plainTextSchema(BLOCK_KIT_LIMITS.input.hint).optional(),
    element: inInput,
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
  }),
] as const;

const container = createBlockSchema("container", {
  title: plainTextSchema(BLOCK_KIT_LIMITS.container.title).optional(),
  rich_text_title: richTextSchema.optional(),
  subtitle: anyTextSchema(BLOCK_KIT_LIMITS.container.subtitle).optional(),
  child_blocks: z
    .array(z.discriminatedUnion("type", [...plainBlocks]))
    .min(1)
    .max(BLOCK_KIT_LIMITS.container.blocks),
  width: z.enum(["narrow", "standard", "wide", "full"]).optional(),
  icon: element.imageSchema.optional(),
  is_collapsible: z.boolean().optional(),
  default_collapsed: z.boolean().optional(),
  has_header_divider: z.boolean().optional(),
}).refine((block) => block.title !== undefined || block.rich_text_title !== undefined, {
  error: "must define one of `title` and `rich_text_title`",
});

const alert = createBlockSchema("alert", {
  text: anyTextSchema(BLOCK_KIT_LIMITS.alert.text),
  level: z.enum(["default", "info", "warning", "error", "success"]).optional(),
});

/**
 * The schema of every block that Fieldbook may send. `BLOCK_SURFACES` says where each may be used: in a message, a
 * modal or a Home tab.
 */
export const blockSchema = z.discriminatedUnion("type", [...plainBlocks, container, alert]);
