import { z } from "zod";
import { BLOCK_KIT_LIMITS } from "./block-limits.ts";
import { limitedTextSchema, plainTextSchema } from "./shape.ts";

export const optionSchema = z.strictObject({
  text: plainTextSchema(BLOCK_KIT_LIMITS.option.text),
  value: limitedTextSchema(BLOCK_KIT_LIMITS.option.value),
  description: plainTextSchema(BLOCK_KIT_LIMITS.option.description).optional(),
});

export const optionGroupSchema = z.strictObject({
  label: plainTextSchema(BLOCK_KIT_LIMITS.optionGroup.label),
  options: z.array(optionSchema).min(1).max(BLOCK_KIT_LIMITS.optionGroup.options),
});

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
