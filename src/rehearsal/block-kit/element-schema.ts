import { z } from "zod";
import { LIMITS } from "./block-limits.ts";
import { checkInitialOption, checkOptionLists, formattedOption, option, optionGroup } from "./option-schema.ts";
import { richText } from "./rich-text-schema.ts";
import { anyText, characters, elementShape, id, picture, plainText, webAddress } from "./shape.ts";

const style = z.enum(["primary", "danger"]);

const confirm = z
  .strictObject({
    title: plainText(LIMITS.confirm.title),
    text: anyText(LIMITS.confirm.text),
    confirm: plainText(LIMITS.confirm.confirm),
    deny: plainText(LIMITS.confirm.deny),
    style: style.optional(),
  })
  .optional();
const placeholder = plainText(LIMITS.select.placeholder).optional();
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
const severalUsers = z.array(id).min(1);
const max_selected_items = z.int().min(1).optional();
const menu = {
  ...choosable,
  options: z.array(option).min(1).max(LIMITS.select.options).optional(),
  option_groups: z.array(optionGroup).min(1).max(LIMITS.select.groups).optional(),
};
const day = z.iso.date("must be a date in the format YYYY-MM-DD");
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time in the format HH:mm");

export const button = elementShape("button", {
  text: plainText(LIMITS.button.text),
  value: characters(LIMITS.button.value).optional(),
  url: webAddress(LIMITS.button.url).optional(),
  style: style.optional(),
  confirm,
  accessibility_label: characters(LIMITS.button.accessibilityLabel).optional(),
});

export const overflow = elementShape("overflow", {
  options: z.array(option).min(1).max(LIMITS.overflow.options),
  confirm,
});

export const staticSelect = elementShape("static_select", { ...menu, initial_option: option.optional() })
  .check(checkOptionLists)
  .check(checkInitialOption);

export const multiStaticSelect = elementShape("multi_static_select", {
  ...menu,
  initial_options: z.array(option).min(1).optional(),
  max_selected_items,
})
  .check(checkOptionLists)
  .check(checkInitialOption)
  .check(startsWithinItsMaximum);

export const usersSelect = elementShape("users_select", { ...choosable, initial_user: id.optional() });

export const multiUsersSelect = elementShape("multi_users_select", {
  ...choosable,
  initial_users: severalUsers.optional(),
  max_selected_items,
}).check(startsWithinItsMaximum);

export const checkboxes = elementShape("checkboxes", {
  options: z.array(formattedOption).min(1).max(LIMITS.checkboxes.options),
  initial_options: z.array(formattedOption).min(1).optional(),
  confirm,
  focus_on_load,
}).check(checkInitialOption);

export const radioButtons = elementShape("radio_buttons", {
  options: z.array(formattedOption).min(1).max(LIMITS.radioButtons.options),
  initial_option: formattedOption.optional(),
  confirm,
  focus_on_load,
}).check(checkInitialOption);

export const datepicker = elementShape("datepicker", { ...choosable, initial_date: day.optional() });

export const timepicker = elementShape("timepicker", {
  ...choosable,
  initial_time: timeOfDay.optional(),
  timezone: z
    .string()
    .refine((zone) => zone.includes("/") || zone === "UTC", "must be a time zone")
    .optional(),
});

export const datetimepicker = elementShape("datetimepicker", {
  confirm,
  focus_on_load,
  initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
});

export const plainTextInput = elementShape("plain_text_input", {
  ...typable,
  initial_value: characters(LIMITS.plainTextInput.length, 0).optional(),
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(LIMITS.plainTextInput.length).optional(),
  max_length: z.int().min(1).max(LIMITS.plainTextInput.length).optional(),
}).check((context) => {
  const { min_length = 0, max_length = LIMITS.plainTextInput.length, initial_value = "" } = context.value;
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

export const richTextInput = elementShape("rich_text_input", {
  ...typable,
  initial_value: richText.optional(),
  min_lines: z.int().min(1).max(LIMITS.richTextInput.lines).optional(),
  max_lines: z.int().min(1).max(LIMITS.richTextInput.lines).optional(),
});

const digits = z.string().regex(/^-?\d+(\.\d+)?$/, "must be a number written as text");

export const numberInput = elementShape("number_input", {
  ...typable,
  is_decimal_allowed: z.boolean(),
  initial_value: digits.optional(),
  min_value: digits.optional(),
  max_value: digits.optional(),
});

export const emailTextInput = elementShape("email_text_input", {
  ...typable,
  initial_value: characters(LIMITS.text).optional(),
});
export const urlTextInput = elementShape("url_text_input", {
  ...typable,
  initial_value: characters(LIMITS.text).optional(),
});

/** The schema of an image element, the one element without an `action_id`. */
export const image = z
  .strictObject({ type: z.literal("image"), ...picture })
  .refine((shown) => (shown.image_url === undefined) !== (shown.slack_file === undefined), {
    error: "must define one of `image_url` and `slack_file`",
  });

type Several = {
  readonly max_selected_items?: number | undefined;
  readonly initial_options?: readonly unknown[] | undefined;
  readonly initial_users?: readonly unknown[] | undefined;
};

function startsWithinItsMaximum(context: z.core.ParsePayload<Several>) {
  const { max_selected_items = Number.POSITIVE_INFINITY, initial_options, initial_users } = context.value;
  const field = initial_options ? "initial_options" : "initial_users";
  if ((initial_options ?? initial_users ?? []).length > max_selected_items)
    context.issues.push({
      code: "too_big",
      origin: "array",
      maximum: max_selected_items,
      inclusive: true,
      path: [field],
      input: context.value,
    });
}
