import type { HomeView, ModalView } from "@slack/types";
import type { Message } from "#slack/render/blocks.ts";

/** Something that the bot draws, with its name for the test that looks at it. */
export type Drawn = { readonly name: string; readonly shown: Message | ModalView | HomeView };
