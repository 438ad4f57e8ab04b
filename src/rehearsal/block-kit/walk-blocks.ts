import type { z } from "zod";
import type { blockSchema } from "./block-schema.ts";

export type Block = z.infer<typeof blockSchema>;
type Of<Type extends Block["type"]> = Extract<Block, { type: Type }>;

/** A part of a block: an interactive element or a text. */
export type Element =
  | Of<"actions">["elements"][number]
  | Of<"context">["elements"][number]
  | Of<"input">["element"]
  | NonNullable<Of<"section">["accessory"]>;

export type WithPath<Thing> = { readonly thing: Thing; readonly path: readonly PropertyKey[] };

/** Yields every block with its path, which begins with `from`. */
export function* walkBlocks(blocks: readonly Block[], from: readonly PropertyKey[] = []): Generator<WithPath<Block>> {
  for (const [index, thing] of blocks.entries()) yield { thing, path: [...from, index] };
}

/** Returns the parts (elements and texts) of one block, each with its path from the block. */
export function listBlockElements(block: Block): WithPath<Element>[] {
  switch (block.type) {
    case "actions":
    case "context":
      return block.elements.map((thing: Element, index) => ({ thing, path: ["elements", index] }));
    case "input":
      return [{ thing: block.element, path: ["element"] }];
    case "section":
      return block.accessory ? [{ thing: block.accessory, path: ["accessory"] }] : [];
    case "divider":
    case "header":
      return [];
  }
}

/** Finds the element with this `action_id` in the block with this `block_id`. */
export function findElement(blocks: readonly Block[], blockId: string, actionId: string) {
  for (const { thing: block } of walkBlocks(blocks)) {
    if (block.block_id !== blockId) continue;
    const element = listBlockElements(block).find(({ thing }) => actionIdOf(thing) === actionId)?.thing;
    if (element) return { block, element };
  }
  return undefined;
}

export function actionIdOf(element: Element): string | undefined {
  return "action_id" in element ? element.action_id : undefined;
}
