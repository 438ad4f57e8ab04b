import type { InputBlock } from "@slack/types";
import type { StateValues } from "#rehearsal/human-api.ts";
import { listInputBlocks } from "#rehearsal/page/blocks/read-blocks.ts";
import { type ElementValue, isEmptyValue } from "#rehearsal/page/elements/value.ts";
import type { PersonLanguage } from "#rehearsal/page/speech/speech.tsx";

type Say = PersonLanguage["say"];

/** Validates a modal's fields as Slack's client does before it submits the modal; returns the errors by block id. */
export function validateFields(blocks: readonly unknown[], state: StateValues, say: Say): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of listInputBlocks(blocks)) {
    const value = state[block.block_id]?.[block.element.action_id ?? ""] as ElementValue | undefined;
    const error = value && fieldError(block, value, say);
    if (error) errors[block.block_id] = error;
  }
  return errors;
}

function fieldError(block: InputBlock, value: ElementValue, say: Say): string | undefined {
  return isEmptyValue(value) && !block.optional ? say("rehearsal.field.required") : undefined;
}
