import type { InputBlock, KnownBlock } from "@slack/types";

export type WithId<Block> = Block & { readonly block_id: string };

/** The blocks of a message or view; missing block ids are filled in, as by Slack. */
export function readBlocks(blocks: readonly unknown[]): readonly WithId<KnownBlock>[] {
  return blocks.filter(isBlock).map((block, place) => ({ ...block, block_id: block.block_id ?? `block-${place}` }));
}

function isBlock(value: unknown): value is KnownBlock {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** An element and its block. */
export type Placed = { readonly blockId: string; readonly element: { type: string; action_id?: string } };

/** Every interactive element of the blocks, including those in containers. */
export function placedElements(blocks: readonly unknown[]): readonly Placed[] {
  return readBlocks(blocks).flatMap((block): readonly Placed[] => {
    const blockId = block.block_id;
    if (block.type === "actions") return block.elements.map((element) => ({ blockId, element }));
    if (block.type === "section" && block.accessory) return [{ blockId, element: block.accessory }];
    if (block.type === "input") return [{ blockId, element: block.element }];
    return block.type === "container" ? placedElements(block.child_blocks) : [];
  });
}

export function inputBlocks(blocks: readonly unknown[]): readonly WithId<InputBlock>[] {
  return readBlocks(blocks).flatMap((block) => {
    if (block.type === "container") return inputBlocks(block.child_blocks);
    return block.type === "input" ? [block] : [];
  });
}
