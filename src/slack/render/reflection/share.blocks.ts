import type { ThreadId } from "#kernel/id.ts";
import { actionId } from "#slack/ids.ts";
import { carry } from "#slack/metadata.ts";
import { actions, type Block, button, section } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Keep it, or share it: neither is chosen beforehand, and neither stands out. */
export function shareBlocks(lead: string, thread: ThreadId, mentor: string, reader: Reader): Block[] {
  const value = carry({ thread });
  return [
    section(lead),
    section(reader.mark("reflection.share.ask", { mentor })),
    actions(
      button(actionId("reflection.keep"), reader.say("reflection.share.private"), { value }),
      button(actionId("reflection.share"), reader.say("reflection.share.share", { mentor }), { value }),
    ),
  ];
}
