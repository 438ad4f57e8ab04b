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
  switch (element.type) {
    case "plain_text_input":
      return checkLength(text, element.min_length ?? 0, element.max_length ?? 3000);
    case "number_input":
      return checkNumber(text, element);
    case "email_text_input":
      return /^[^\s@]+@[^\s@]+$/.test(text) ? undefined : "Please enter a valid email address.";
    case "url_text_input":
      return URL.canParse(text) ? undefined : "Please enter a valid URL.";
    default:
      return undefined;
  }
}

function checkLength(text: string, least: number, most: number) {
  const length = [...text].length;
  if (length < least) return `Please enter at least ${least} characters.`;
  return length > most ? `Please enter no more than ${most} characters.` : undefined;
}

type Bounds = { is_decimal_allowed: boolean; min_value?: string | undefined; max_value?: string | undefined };

function checkNumber(text: string, { is_decimal_allowed, min_value, max_value }: Bounds) {
  const pattern = is_decimal_allowed ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
  if (!pattern.test(text)) return "Please enter a valid number.";
  if (min_value !== undefined && Number(text) < Number(min_value)) return `Please enter ${min_value} or more.`;
  return max_value !== undefined && Number(text) > Number(max_value) ? `Please enter ${max_value} or less.` : undefined;
}
