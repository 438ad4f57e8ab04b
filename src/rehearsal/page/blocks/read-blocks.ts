import type { InputBlock, KnownBlock } from "@slack/types";

export type WithBlockId<Block> = Block & { readonly block_id: string };

/** Returns the blocks of a message or view; block ids that are missing are added, as by Slack. */
export function readBlocks(blocks: readonly unknown[]): readonly WithBlockId<KnownBlock>[] {
  return blocks.filter(isBlock).map((block, place) => ({ ...block, block_id: block.block_id ?? `block-${place}` }));
}

function isBlock(value: unknown): value is KnownBlock {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** An element with the id of its block. */
export type ElementInBlock = { readonly blockId: string; readonly element: { type: string; action_id?: string } };

/** Lists every interactive element of the blocks. */
export function listElements(blocks: readonly unknown[]): readonly ElementInBlock[] {
  return readBlocks(blocks).flatMap((block): readonly ElementInBlock[] => {
    const blockId = block.block_id;
    if (block.type === "actions") return block.elements.map((element) => ({ blockId, element }));
    if (block.type === "section" && block.accessory) return [{ blockId, element: block.accessory }];
    return block.type === "input" ? [{ blockId, element: block.element }] : [];
  });
}

export function listInputBlocks(blocks: readonly unknown[]): readonly WithBlockId<InputBlock>[] {
  return readBlocks(blocks).flatMap((block) => (block.type === "input" ? [block] : []));
}
