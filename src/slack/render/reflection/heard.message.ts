import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { type Block, contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { formatReplacements } from "#slack/render/replacements.ts";
import { shareChoiceBlocks } from "./share.blocks.ts";

/**
 * Renders the confirmation that the answer to a reflective question, written in the chat, was received, with the choice
 * to keep it private or to share it with the mentor.
 */
export function answerReceivedMessage(
  { thread, pair, first, replacements, hasChoice, chosen }: UtteranceOf<"reflection.heard">,
  reader: Reader,
): Message {
  if (chosen) {
    const said =
      chosen === "kept"
        ? reader.say("reflection.share.kept")
        : reader.mark("reflection.share.shared", { mentor: chosen.sharedWith });
    return { text: reader.say("reflection.heard"), blocks: [sectionBlock(said)] };
  }
  const text = reader.say(first ? "reflection.heard.honest" : "reflection.heard");
  return {
    text,
    blocks: shareChoiceBlocks(text, thread.id, pair, reader, replacedNote(replacements, pair, reader), hasChoice),
  };
}

function replacedNote(replacements: readonly string[], pair: Pair, reader: Reader): Block[] {
  if (replacements.length === 0) return [];
  const values = { mentor: firstName(pair.mentor), replacements: formatReplacements(replacements, reader) };
  return [contextBlock(reader.mark("reflection.share.replaced", values))];
}
