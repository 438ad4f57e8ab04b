import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { Message } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { shareChoiceBlocks } from "./share.blocks.ts";

/**
 * Renders the confirmation that the answer to a reflective question, written in the chat, was received, with the choice
 * to keep it private or to share it with the mentor.
 */
export function answerReceivedMessage(
  { thread, pair, first }: UtteranceOf<"reflection.heard">,
  reader: Reader,
): Message {
  const text = reader.say(first ? "reflection.heard.honest" : "reflection.heard");
  return { text, blocks: shareChoiceBlocks(text, thread.id, pair, reader) };
}
