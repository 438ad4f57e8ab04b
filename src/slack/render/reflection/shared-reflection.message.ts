import type { Pair } from "#mentoring/pair/pair.ts";
import type { SharedReflection } from "#mentoring/reflection/reflection.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** Renders the news to the mentor that a principal shared a reflection, without its text. */
export function sharedReflectionMessage(shared: SharedReflection, pair: Pair, reader: Reader): Message {
  const values = { principal: firstName(pair.principal) };
  const read = button("reflection.read", { reflection: shared.id }, reader.say("reflection.button.read"));
  return {
    text: reader.say("reflection.shared", values),
    blocks: [sectionBlock(reader.mark("reflection.shared", values)), actionsBlock(read)],
  };
}
