import { z } from "zod";
import { BLOCK_KIT_LIMITS } from "./block-limits.ts";
import { checkInitialOption, checkOptionLists, optionGroupSchema, optionSchema } from "./option-schema.ts";
import { anyTextSchema, createElementSchema, limitedTextSchema, plainTextSchema, urlSchema } from "./shape.ts";

const style = z.enum(["primary", "danger"]);

const confirm = z
  .strictObject({
    title: plainTextSchema(BLOCK_KIT_LIMITS.confirm.title),
    text: anyTextSchema(BLOCK_KIT_LIMITS.confirm.text),
    confirm: plainTextSchema(BLOCK_KIT_LIMITS.confirm.confirm),
    deny: plainTextSchema(BLOCK_KIT_LIMITS.confirm.deny),
    style: style.optional(),
  })
  .optional();
const placeholder = plainTextSchema(BLOCK_KIT_LIMITS.select.placeholder).optional();
const focus_on_load = z.boolean().optional();
const dispatch_action_config = z
  .strictObject({
    trigger_actions_on: z
      .array(z.enum(["on_enter_pressed", "on_character_entered"]))
      .min(1)
      .max(2),
  })
  .optional();

const choosable = { confirm, placeholder, focus_on_load };
const typable = { placeholder, focus_on_load, dispatch_action_config };
const menu = {
  ...choosable,
  options: z.array(optionSchema).min(1).max(BLOCK_KIT_LIMITS.select.options).optional(),
  option_groups: z.array(optionGroupSchema).min(1).max(BLOCK_KIT_LIMITS.select.groups).optional(),
};
const day = z.iso.date("must be a date in the format YYYY-MM-DD");
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time in the format HH:mm");

export const buttonSchema = createElementSchema("button", {
  text: plainTextSchema(BLOCK_KIT_LIMITS.button.text),
  value: limitedTextSchema(BLOCK_KIT_LIMITS.button.value).optional(),
  url: urlSchema(BLOCK_KIT_LIMITS.button.url).optional(),
  style: style.optional(),
  confirm,
  accessibility_label: limitedTextSchema(BLOCK_KIT_LIMITS.button.accessibilityLabel).optional(),
});

export const overflowSchema = createElementSchema("overflow", {
  options: z.array(optionSchema).min(BLOCK_KIT_LIMITS.overflow.fewest).max(BLOCK_KIT_LIMITS.overflow.most),
  confirm,
});

export const staticSelectSchema = createElementSchema("static_select", {
  ...menu,
  initial_option: optionSchema.optional(),
})
  .check(checkOptionLists)
  .check(checkInitialOption);

export const multiStaticSelectSchema = createElementSchema("multi_static_select", {
  ...menu,
  initial_options: z.array(optionSchema).min(1).optional(),
  max_selected_items: z.int().min(1).optional(),
})
  .check(checkOptionLists)
  .check(checkInitialOption)
  .check(startsWithinItsMaximum);

export const datepickerSchema = createElementSchema("datepicker", { ...choosable, initial_date: day.optional() });

export const timepickerSchema = createElementSchema("timepicker", {
  ...choosable,
  initial_time: timeOfDay.optional(),
  timezone: z
    .string()
    .refine((zone) => zone.includes("/") || zone === "UTC", "must be a time zone")
    .optional(),
});

export const plainTextInputSchema = createElementSchema("plain_text_input", {
  ...typable,
  initial_value: limitedTextSchema(BLOCK_KIT_LIMITS.plainTextInput.length, 0).optional(),
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(BLOCK_KIT_LIMITS.plainTextInput.length).optional(),
  max_length: z.int().min(1).max(BLOCK_KIT_LIMITS.plainTextInput.length).optional(),
}).check((context) => {
  const { min_length = 0, max_length = BLOCK_KIT_LIMITS.plainTextInput.length, initial_value = "" } = context.value;
  const input = context.value;
  if (min_length > max_length)
    context.issues.push({ code: "custom", path: ["min_length"], message: "must not be more than `max_length`", input });
  if ([...initial_value].length > max_length)
    context.issues.push({
      code: "too_big",
      origin: "string",
      maximum: max_length,
      inclusive: true,
      path: ["initial_value"],
      input,
    });
});

type Several = {
  readonly max_selected_items?: number | undefined;
  readonly initial_options?: readonly unknown[] | undefined;
};

function startsWithinItsMaximum(context: z.core.ParsePayload<Several>) {
  const { max_selected_items = Number.POSITIVE_INFINITY, initial_options = [] } = context.value;
  if (initial_options.length > max_selected_items)
    context.issues.push({
      code: "too_big",
      origin: "array",
      maximum: max_selected_items,
      inclusive: true,
      path: ["initial_options"],
      input: context.value,
    });
}
