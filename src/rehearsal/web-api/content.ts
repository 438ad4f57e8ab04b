import { z } from "zod";
import { LIMITS } from "#rehearsal/block-kit/block-limits.ts";
import { checkMessageBlocks } from "#rehearsal/block-kit/check-blocks.ts";
import { completeBlocks } from "#rehearsal/block-kit/complete-blocks.ts";
import { countCharacters } from "#rehearsal/block-kit/count-characters.ts";
import type { Block } from "#rehearsal/block-kit/walk-blocks.ts";
import type { Metadata } from "#rehearsal/state/messages.ts";
import { json, type Refusal, refuse } from "./method.ts";

/** The schemas of the content arguments (text, blocks, metadata) that every method that posts a message accepts. */
export const contentArgs = {
  text: z.string().optional(),
  blocks: json(z.array(z.looseObject({}))).optional(),
  metadata: json(z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) })).optional(),
};

type Given = {
  readonly text?: string | undefined;
  readonly blocks?: readonly unknown[] | undefined;
  readonly metadata?: Metadata | undefined;
};

/**
 * The content of a message. An absent field differs from an empty one: `chat.update` keeps the fields that are absent.
 */
export type Content = { readonly text?: string; readonly blocks?: readonly Block[]; readonly metadata?: Metadata };

export type Read =
  | { readonly kind: "fine"; readonly content: Content }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Validates the content of a message; returns it or Slack's error. */
export function readContent({ text, blocks, metadata }: Given, longestText: number): Read {
  if (!text && !blocks?.length) return refused(refuse("no_text"));
  if (text && [...text].length > longestText) return refused(refuse("msg_too_long"));
  if (metadata && Buffer.byteLength(JSON.stringify(metadata)) > LIMITS.message.metadataBytes)
    return refused(refuse("metadata_too_large"));
  const checked = checkMessageBlocks(blocks ?? []);
  if (checked.kind === "wrong") return refused(refuse("invalid_blocks", checked.problems));
  if (countCharacters(checked.value) > LIMITS.message.characters) return refused(refuse("msg_blocks_too_long"));
  return {
    kind: "fine",
    content: {
      ...(text === undefined ? {} : { text }),
      ...(blocks ? { blocks: completeBlocks(checked.value) } : {}),
      ...(metadata ? { metadata } : {}),
    },
  };
}

function refused(refusal: Refusal): Read {
  return { kind: "refused", refusal };
}
