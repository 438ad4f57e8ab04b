import type { ReflectionThreadId } from "#kernel/id.ts";
import { actionsBlock, type Block, button, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders the choice to keep a reflection private or share it with the mentor, as two buttons of equal weight. */
export function shareChoiceBlocks(lead: string, thread: ReflectionThreadId, mentor: string, reader: Reader): Block[] {
  return [
    sectionBlock(lead),
    sectionBlock(reader.mark("reflection.share.ask", { mentor })),
    actionsBlock(
      button("reflection.keep", { thread }, reader.say("reflection.share.private")),
      button("reflection.share", { thread }, reader.say("reflection.share.share", { mentor })),
    ),
  ];
}
