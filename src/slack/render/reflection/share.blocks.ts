import type { ThreadId } from "#kernel/id.ts";
import { actions, type Block, button, section } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders the choice to keep a reflection private or share it with the mentor, as two buttons of equal weight. */
export function shareBlocks(lead: string, thread: ThreadId, mentor: string, reader: Reader): Block[] {
  return [
    section(lead),
    section(reader.mark("reflection.share.ask", { mentor })),
    actions(
      button("reflection.keep", { thread }, reader.say("reflection.share.private")),
      button("reflection.share", { thread }, reader.say("reflection.share.share", { mentor })),
    ),
  ];
}
