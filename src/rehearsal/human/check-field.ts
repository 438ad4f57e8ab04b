import { type Field, type FieldValue, isEmptyFieldValue } from "./field.ts";
import type { FieldWithValue } from "./held-values.ts";
import { SLACK_ERRORS } from "./scene.ts";

/**
 * Validates the values of a modal's fields as Slack's client does before it sends them to the app; returns the errors
 * by block id.
 */
export function validateFieldValues(held: readonly FieldWithValue[]): Record<string, string> {
  const found = held.flatMap(({ field, value }) => {
    const error = field.block.type === "input" ? checkField(field, value, field.block.optional ?? false) : undefined;
    return error ? [[field.blockId, error]] : [];
  });
  return Object.fromEntries(found);
}

function checkField({ element }: Field, value: FieldValue, optional: boolean): string | undefined {
  if (isEmptyFieldValue(value)) return optional ? undefined : SLACK_ERRORS.required;
  const text = typeof value.value === "string" ? value.value : "";
  return element.type === "plain_text_input"
    ? checkLength(text, element.min_length ?? 0, element.max_length ?? 3000)
    : undefined;
}

function checkLength(text: string, least: number, most: number) {
  const length = [...text].length;
  if (length < least) return `Please enter at least ${least} characters.`;
  return length > most ? `Please enter no more than ${most} characters.` : undefined;
}
