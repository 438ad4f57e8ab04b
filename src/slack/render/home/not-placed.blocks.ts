import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import { type Block, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { formatQuote } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { unplacedBlocks } from "#slack/render/unplaced/unplaced.blocks.ts";

const SHOWN = 3;
const MAX_WORDS = 300;

/** Renders what its reader wrote and nobody has placed, each with what it can become. */
export function unplacedHomeBlocks({ unplaced, me }: HomeTabFacts, reader: Reader): Block[] {
  if (!unplaced) return [];
  const shown = unplaced.drafts
    .slice(0, SHOWN)
    .flatMap((draft): Block[] => [
      sectionBlock(formatQuote(draft.words, MAX_WORDS)),
      contextBlock(reader.say("unplaced.home.until", reader.when(draft.writtenAt))),
      ...unplacedBlocks({ unplaced: draft, people: unplaced.people, roles: me.roles }, reader),
    ]);
  return [sectionBlock(`*${reader.say("unplaced.home")}*`), ...shown];
}
