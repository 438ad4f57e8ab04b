import type { Pair } from "#mentoring/pair/pair.ts";
import type { SharedReflection } from "#mentoring/reflection/reflection.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** Renders the news to the mentor of what a principal shared at one sitting, without any of its text. */
export function sharedReflectionMessage(answers: readonly SharedReflection[], pair: Pair, reader: Reader): Message {
  const values = { principal: firstName(pair.principal), count: answers.length };
  const reads = answers
    .slice(0, 1)
    .map(({ id }) => button("reflection.read", { reflection: id }, reader.say("reflection.button.read")));
  return {
    text: reader.say("reflection.shared", values),
    blocks: [sectionBlock(reader.mark("reflection.shared", values)), actionsBlock(...reads)],
  };
}
