import { z } from "zod";
import { BLOCK_KIT_LIMITS } from "#rehearsal/block-kit/block-limits.ts";
import { checkMessageBlocks } from "#rehearsal/block-kit/check-blocks.ts";
import { completeBlocks } from "#rehearsal/block-kit/complete-blocks.ts";
import { countCharacters } from "#rehearsal/block-kit/count-characters.ts";
import type { Block } from "#rehearsal/block-kit/walk-blocks.ts";
import type { MessageMetadata } from "#rehearsal/state/messages.ts";
import { type ErrorResponse, errorResponse, jsonArgumentSchema } from "./method.ts";

/** The schemas of the content arguments (text, blocks, metadata) that every method that posts a message accepts. */
export const contentArgumentSchemas = {
  text: z.string().optional(),
  blocks: jsonArgumentSchema(z.array(z.looseObject({}))).optional(),
  metadata: jsonArgumentSchema(
    z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) }),
  ).optional(),
};

type Given = {
  readonly text?: string | undefined;
  readonly blocks?: readonly unknown[] | undefined;
  readonly metadata?: MessageMetadata | undefined;
};

/**
 * The content of a message. An absent field differs from an empty one: `chat.update` keeps the fields that are absent.
 */
export type MessageContent = {
  readonly text?: string;
  readonly blocks?: readonly Block[];
  readonly metadata?: MessageMetadata;
};

export type ReadContentResult =
  | { readonly kind: "fine"; readonly content: MessageContent }
  | { readonly kind: "refused"; readonly refusal: ErrorResponse };

/** Validates the content of a message; returns it or Slack's error. */
export function readContent({ text, blocks, metadata }: Given, longestText: number): ReadContentResult {
  if (!text && !blocks?.length) return refused(errorResponse("no_text"));
  if (text && [...text].length > longestText) return refused(errorResponse("msg_too_long"));
  if (metadata && Buffer.byteLength(JSON.stringify(metadata)) > BLOCK_KIT_LIMITS.message.metadataBytes)
    return refused(errorResponse("metadata_too_large"));
  const checked = checkMessageBlocks(blocks ?? []);
  if (checked.kind === "wrong") return refused(errorResponse("invalid_blocks", checked.problems));
  if (countCharacters(checked.value) > BLOCK_KIT_LIMITS.message.characters)
    return refused(errorResponse("msg_blocks_too_long"));
  return {
    kind: "fine",
    content: {
      ...(text === undefined ? {} : { text }),
      ...(blocks ? { blocks: completeBlocks(checked.value) } : {}),
      ...(metadata ? { metadata } : {}),
    },
  };
}

function refused(refusal: ErrorResponse): ReadContentResult {
  return { kind: "refused", refusal };
}
