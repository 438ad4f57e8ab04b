import type { HomeView } from "@slack/types";
import { type Block, dropExcessBlocks } from "#slack/render/blocks.ts";

export const createHomeView = (blocks: readonly Block[]): HomeView => ({
  type: "home",
  callback_id: "home",
  blocks: dropExcessBlocks(blocks),
});
