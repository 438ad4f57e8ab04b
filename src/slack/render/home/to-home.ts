import type { HomeView } from "@slack/types";
import { type Block, fitting } from "#slack/render/blocks.ts";

export const toHome = (blocks: readonly Block[]): HomeView => ({
  type: "home",
  callback_id: "home",
  blocks: fitting(blocks),
});
