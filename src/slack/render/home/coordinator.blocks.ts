import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import { type Block, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { refusedLinksBlocks } from "./refused-links.blocks.ts";
import { unreachedBlocks } from "./unreached.blocks.ts";

const SHOWN = 10;

/** Renders the coordinator's week on their Home tab: counts, and visits not logged yet, but no content of sessions. */
export function coordinatorBlocks(facts: HomeTabFacts, reader: Reader): Block[] {
  const { overview, unreached = [] } = facts;
  if (!overview) return [];
  const { planned, held, logged, principals, mentors } = overview;
  // Whoever could not be reached was not asked how it went, and is listed by themselves.
  const unlogged = overview.unlogged.filter(({ pair }) =>
    unreached.every(({ person }) => person.id !== pair.mentor.id),
  );
  const lines = unlogged.slice(0, SHOWN).map(({ pair, startsAt }) =>
    reader.mark("home.coordinator.unlogged.line", {
      day: reader.when(startsAt).day,
      mentor: pair.mentor.name,
      principal: pair.principal.name,
    }),
  );
  return [
    ...refusedLinksBlocks(facts, reader),
    ...unreachedBlocks(facts, reader),
    sectionBlock(
      `*${reader.say("home.coordinator.week")}*\n${reader.say("home.coordinator.counts", { planned, held, logged })}`,
    ),
    contextBlock(reader.say("home.coordinator.people", { principals, mentors })),
    ...(lines.length > 0 ? [sectionBlock(`*${reader.say("home.coordinator.unlogged")}*\n${lines.join("\n")}`)] : []),
    contextBlock(reader.say("home.coordinator.never")),
  ];
}
