import { z } from "zod";
import { BLOCK_KIT_LIMITS } from "./block-limits.ts";
import { anyTextSchema, plainTextSchema, textOfLength } from "./shape.ts";

export const optionSchema = optionWith(
  plainTextSchema(BLOCK_KIT_LIMITS.option.text),
  plainTextSchema(BLOCK_KIT_LIMITS.option.description),
);

/** The schema of an option of checkboxes and radio buttons, which accept mrkdwn where menus accept plain text only. */
export const formattedOptionSchema = optionWith(
  anyTextSchema(BLOCK_KIT_LIMITS.option.text),
  anyTextSchema(BLOCK_KIT_LIMITS.option.description),
);

export const optionGroupSchema = z.strictObject({
  label: plainTextSchema(BLOCK_KIT_LIMITS.optionGroup.label),
  options: z.array(optionSchema).min(1).max(BLOCK_KIT_LIMITS.optionGroup.options),
});

function optionWith<Text extends z.ZodType, Description extends z.ZodType>(text: Text, description: Description) {
  return z.strictObject({
    text,
    value: textOfLength(BLOCK_KIT_LIMITS.option.value),
    description: description.optional(),
    url: textOfLength(BLOCK_KIT_LIMITS.option.url).optional(),
  });
}

type Offered = { readonly value: string; readonly text: { readonly text: string } };
type Offer = {
  readonly options?: readonly Offered[] | undefined;
  readonly option_groups?: readonly { readonly options: readonly Offered[] }[] | undefined;
  readonly initial_option?: Offered | undefined;
  readonly initial_options?: readonly Offered[] | undefined;
};

/** Checks that the initial option is among the options; Slack refuses any other. */
export function checkInitialOption(context: z.core.ParsePayload<Offer>) {
  const { options, option_groups, initial_option, initial_options } = context.value;
  const offered = [...(options ?? []), ...(option_groups ?? []).flatMap((group) => group.options)];
  const isOffered = (chosen: Offered) =>
    offered.some(({ value, text }) => value === chosen.value && text.text === chosen.text.text);
  if (initial_option && !isOffered(initial_option)) complain(context, "initial_option");
  if (initial_options && !initial_options.every(isOffered)) complain(context, "initial_options");
}

/** Checks that a menu has either `options` or `option_groups`, not both. */
export function checkOptionLists(context: z.core.ParsePayload<Offer>) {
  const { options, option_groups } = context.value;
  if ((options === undefined) === (option_groups === undefined))
    complain(context, "options", "must define one of `options` and `option_groups`");
}

function complain(
  context: z.core.ParsePayload<Offer>,
  field: string,
  message = `\`${field}\` must be among the options`,
) {
  context.issues.push({ code: "custom", path: [field], message, input: context.value });
}
