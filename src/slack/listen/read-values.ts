import { z } from "zod";
import { isFieldActionId } from "#slack/render/fields.ts";
import { joinTextParts } from "#slack/render/long-text.ts";
import { readMentions, type TextOrigin } from "./read-text.ts";

const field = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
});

const values = z.record(z.string(), z.record(z.string(), z.unknown()));

/**
 * Parses Slack's `state.values` into values by block id, with the mentions in texts written as every chat platform does,
 * and a long text that was edited in several fields as one. Empty fields are absent. Throws `ZodError` for malformed
 * input.
 */
export function parseFormValues(
  stateValues: unknown,
  origin: TextOrigin,
): Readonly<Record<string, string | readonly string[]>> {
  const filled = Object.entries(values.parse(stateValues)).flatMap(([block, fields]) => {
    const value = filledIn(fieldIn(fields), origin);
    return value === undefined ? [] : [[block, value] as const];
  });
  return joinTextParts(Object.fromEntries(filled));
}

/** Returns the texts of a form's text fields only, in order. Throws `ZodError` for malformed input. */
export function parseFormTexts(stateValues: unknown): readonly string[] {
  return Object.values(values.parse(stateValues)).flatMap((fields) => fieldIn(fields).value || []);
}

/** The block's field, which in a form of an earlier release has an id without the name of the form. */
function fieldIn(fields: Readonly<Record<string, unknown>>): z.infer<typeof field> {
  const id = Object.keys(fields).find(isFieldActionId);
  return field.parse(id === undefined ? {} : fields[id]);
}

function filledIn(filled: z.infer<typeof field>, origin: TextOrigin): string | readonly string[] | undefined {
  const { value, selected_option, selected_options, selected_date, selected_time } = filled;
  if (selected_options) return selected_options.map((option) => option.value);
  return (
    (value && readMentions(value, origin)) ?? selected_option?.value ?? selected_date ?? selected_time ?? undefined
  );
}
