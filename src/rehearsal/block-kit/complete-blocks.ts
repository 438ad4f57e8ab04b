import { createSlackId } from "#rehearsal/slack-id.ts";
import type { Block } from "./walk-blocks.ts";

/**
 * Adds missing ids as Slack does, so that every stored block has a `block_id` and every interactive element an
 * `action_id`.
 */
export function completeBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map(completeBlock);
}

function completeBlock<Any extends Block>(block: Any): Any {
  const named = { ...block, block_id: block.block_id ?? createSlackId("") };
  switch (named.type) {
    case "actions":
      return { ...named, elements: named.elements.map(completeElement) };
    case "input":
      return { ...named, element: completeElement(named.element) };
    case "section":
      return named.accessory ? { ...named, accessory: completeElement(named.accessory) } : named;
    default:
      return named;
  }
}

function completeElement<Any extends { type: string }>(element: Any): Any {
  return { action_id: createSlackId(""), ...element };
}
