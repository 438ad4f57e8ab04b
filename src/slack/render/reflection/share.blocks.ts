import type { ReflectionThreadId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { actionsBlock, type Block, button, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/**
 * Renders the choice to keep a reflection private or share it with the mentor, as two buttons of equal weight. `asShared`
 * says what the mentor would read, where it is not what the principal wrote. If the pair has ended, the reflection can
 * only be kept. With `hasChoice` the second button opens what there is to choose.
 */
export function shareChoiceBlocks(
  lead: string,
  thread: ReflectionThreadId,
  pair: Pair,
  reader: Reader,
  asShared: readonly Block[] = [],
  hasChoice = false,
): Block[] {
  const mentor = firstName(pair.mentor);
  const keep = button("reflection.keep", { thread }, reader.say("reflection.share.private"));
  const share = button(
    "reflection.share",
    { thread },
    reader.say(hasChoice ? "reflection.share.choose" : "reflection.share.share", { mentor }),
  );
  return [
    sectionBlock(lead),
    ...(pair.endedAt ? [] : asShared),
    sectionBlock(
      reader.mark(
        pair.endedAt ? "reflection.share.ended" : hasChoice ? "reflection.share.ask_which" : "reflection.share.ask",
        { mentor },
      ),
    ),
    actionsBlock(keep, ...(pair.endedAt ? [] : [share])),
  ];
}
