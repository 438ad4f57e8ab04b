import type { InputBlock } from "@slack/types";
import type { StateValues } from "#rehearsal/human-api.ts";
import { inputBlocks } from "#rehearsal/page/blocks/read-blocks.ts";
import { type ElementValue, isEmpty } from "#rehearsal/page/elements/value.ts";
import type { Speech } from "#rehearsal/page/speech/speech.tsx";

type Say = Speech["say"];

/** The client-side validation of Slack: errors by block id. */
export function checkFields(blocks: readonly unknown[], state: StateValues, say: Say): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of inputBlocks(blocks)) {
    const value = state[block.block_id]?.[block.element.action_id ?? ""] as ElementValue | undefined;
    const error = value && fieldError(block, value, say);
    if (error) errors[block.block_id] = error;
  }
  return errors;
}

function fieldError(block: InputBlock, value: ElementValue, say: Say): string | undefined {
  if (isEmpty(value)) return block.optional ? undefined : say("rehearsal.field.required");
  const { element } = block;
  const text = "value" in value ? (value.value ?? "") : "";
  switch (element.type) {
    case "plain_text_input": {
      const least = element.min_length ?? 0;
      return text.length < least ? say("rehearsal.field.short", { least }) : undefined;
    }
    case "email_text_input":
      return /^\S+@\S+\.\S+$/.test(text) ? undefined : say("rehearsal.field.email");
    case "url_text_input":
      return URL.canParse(text) ? undefined : say("rehearsal.field.url");
    case "number_input":
      return numberError(element, Number(text.replace(",", ".")), say);
    default:
      return undefined;
  }
}

type NumberInput = Extract<InputBlock["element"], { type: "number_input" }>;

function numberError(element: NumberInput, number: number, say: Say): string | undefined {
  const least = Number(element.min_value ?? Number.NEGATIVE_INFINITY);
  const most = Number(element.max_value ?? Number.POSITIVE_INFINITY);
  const fits = element.is_decimal_allowed ? Number.isFinite(number) : Number.isInteger(number);
  if (!fits) return say("rehearsal.field.number");
  if (number < least) return say("rehearsal.field.least", { least });
  return number > most ? say("rehearsal.field.most", { most }) : undefined;
}
