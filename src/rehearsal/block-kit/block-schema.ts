import { z } from "zod";
import { LIMITS } from "./block-limits.ts";
import * as element from "./element-schema.ts";
import { richText } from "./rich-text-schema.ts";
import { anyText, blockShape, picture, plainText } from "./shape.ts";

const choices = [
  element.staticSelect,
  element.multiStaticSelect,
  element.usersSelect,
  element.multiUsersSelect,
  element.checkboxes,
  element.radioButtons,
  element.datepicker,
  element.timepicker,
] as const;

const inActions = z.discriminatedUnion("type", [
  element.button,
  element.overflow,
  element.datetimepicker,
  element.richTextInput,
  ...choices,
]);

const besideText = z.discriminatedUnion("type", [element.button, element.overflow, element.image, ...choices]);

const inInput = z.discriminatedUnion("type", [
  element.plainTextInput,
  element.richTextInput,
  element.numberInput,
  element.emailTextInput,
  element.urlTextInput,
  element.datetimepicker,
  ...choices,
]);

const inContext = z.discriminatedUnion("type", [element.image, ...anyText(LIMITS.text).options]);

const section = blockShape("section", {
  text: anyText(LIMITS.section.text).optional(),
  fields: z.array(anyText(LIMITS.section.field)).min(1).max(LIMITS.section.fields).optional(),
  accessory: besideText.optional(),
  expand: z.boolean().optional(),
}).refine((block) => block.text !== undefined || block.fields !== undefined, {
  error: "must define either `text` or `fields`",
});

const image = blockShape("image", { ...picture, title: plainText(LIMITS.image.title).optional() }).refine(
  (block) => (block.image_url === undefined) !== (block.slack_file === undefined),
  { error: "must define one of `image_url` and `slack_file`" },
);

/** The schemas of the blocks that may also be inside a container block. */
const plainBlocks = [
  section,
  image,
  richText,
  blockShape("divider", {}),
  blockShape("header", {
    text: plainText(LIMITS.header.text),
    level: z.int().min(1).max(4).optional(),
  }),
  blockShape("context", { elements: z.array(inContext).min(1).max(LIMITS.context.elements) }),
  blockShape("actions", { elements: z.array(inActions).min(1).max(LIMITS.actions.elements) }),
  blockShape("input", {
    label: plainText(LIMITS.input.label),
    hint: plainText(LIMITS.input.hint).optional(),
    element: inInput,
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
  }),
] as const;

const container = blockShape("container", {
  title: plainText(LIMITS.container.title).optional(),
  rich_text_title: richText.optional(),
  subtitle: anyText(LIMITS.container.subtitle).optional(),
  child_blocks: z
    .array(z.discriminatedUnion("type", [...plainBlocks]))
    .min(1)
    .max(LIMITS.container.blocks),
  width: z.enum(["narrow", "standard", "wide", "full"]).optional(),
  icon: element.image.optional(),
  is_collapsible: z.boolean().optional(),
  default_collapsed: z.boolean().optional(),
  has_header_divider: z.boolean().optional(),
}).refine((block) => block.title !== undefined || block.rich_text_title !== undefined, {
  error: "must define one of `title` and `rich_text_title`",
});

const alert = blockShape("alert", {
  text: anyText(LIMITS.alert.text),
  level: z.enum(["default", "info", "warning", "error", "success"]).optional(),
});

/** The schema of every block that Fieldbook may send; `BLOCK_SURFACES` says which surface accepts it. */
export const block = z.discriminatedUnion("type", [...plainBlocks, container, alert]);
