import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import { type Block, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { refusedLinksBlocks } from "./refused-links.blocks.ts";

const SHOWN = 10;

/** Renders the coordinator's week on their Home tab: counts, and visits not logged yet, but no content of sessions. */
export function coordinatorBlocks(facts: HomeTabFacts, reader: Reader): Block[] {
  const { overview } = facts;
  if (!overview) return [];
  const { planned, held, logged, principals, mentors, unlogged } = overview;
  const lines = unlogged.slice(0, SHOWN).map(({ pair, startsAt }) =>
    reader.mark("home.coordinator.unlogged.line", {
      day: reader.when(startsAt).day,
      mentor: pair.mentor.name,
      principal: pair.principal.name,
    }),
  );
  return [
    ...refusedLinksBlocks(facts, reader),
    sectionBlock(
      `*${reader.say("home.coordinator.week")}*\n${reader.say("home.coordinator.counts", { planned, held, logged })}`,
    ),
    contextBlock(reader.say("home.coordinator.people", { principals, mentors })),
    ...(lines.length > 0 ? [sectionBlock(`*${reader.say("home.coordinator.unlogged")}*\n${lines.join("\n")}`)] : []),
    contextBlock(reader.say("home.coordinator.never")),
  ];
}
