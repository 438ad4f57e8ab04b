import { systemClock } from "#kernel/clock.ts";
import { completeBlocks } from "#rehearsal/block-kit/complete-blocks.ts";
import type { ViewDefinition } from "#rehearsal/block-kit/view-schema.ts";
import type { Block } from "#rehearsal/block-kit/walk-blocks.ts";
import { createSlackId, createTimestampedId } from "#rehearsal/slack-id.ts";

/** A modal or a Home tab as Slack stores it, with its id and the hash of its content. */
export type StoredView = {
  readonly id: string;
  readonly hash: string;
  readonly person: string;
  readonly rootId: string;
  readonly previousId: string | null;
  readonly blocks: readonly Block[];
  readonly definition: ViewDefinition;
};

export function createView(person: string, below: readonly StoredView[], definition: ViewDefinition): StoredView {
  const id = createSlackId("V");
  return { id, person, rootId: below[0]?.id ?? id, previousId: below.at(-1)?.id ?? null, ...contentOf(definition) };
}

/** Returns the view with new content: the hash changes, the id stays. */
export function replaceViewContent(view: StoredView, definition: ViewDefinition): StoredView {
  return { ...view, ...contentOf(definition) };
}

function contentOf(definition: ViewDefinition) {
  return { definition, blocks: completeBlocks(definition.blocks), hash: createTimestampedId(systemClock.now()) };
}
