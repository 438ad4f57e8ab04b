import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import { type Block, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { clipText } from "#slack/render/limits.ts";
import { pageButton } from "#slack/render/people/page-button.ts";
import type { Reader } from "#slack/render/reader.ts";

const SHOWN = 8;
const MAX_NAME = 80;

/**
 * Renders about whom a coordinator may ask: the visits without news, and the pairs without a planned visit, each leading to
 * its page. Whoever could not be reached was not asked how it went, and is listed by themselves.
 */
export function whomToAskBlocks({ overview, unreached = [] }: HomeTabFacts, reader: Reader): Block[] {
  if (!overview) return [];
  const asked = overview.withoutNews.filter(({ mentorId }) => unreached.every(({ person }) => person.id !== mentorId));
  const visits = asked.map(({ principalId: person, visitId: visit, startsAt, ...pair }) =>
    sectionBlock(
      reader.mark("digest.news.line", { ...namesOf(pair), day: reader.when(startsAt).day }),
      pageButton({ person, visit }, reader),
    ),
  );
  const pairs = overview.withoutVisit.map(({ principalId: person, pairId, ...pair }) =>
    sectionBlock(reader.mark("digest.unplanned.line", namesOf(pair)), pageButton({ person, pair: pairId }, reader)),
  );
  return [...listBlocks("digest.news", visits, reader), ...listBlocks("digest.unplanned", pairs, reader)];
}

const namesOf = ({ mentor, principal }: { readonly mentor: string; readonly principal: string }) => ({
  mentor: clipText(mentor, MAX_NAME),
  principal: clipText(principal, MAX_NAME),
});

function listBlocks(title: "digest.news" | "digest.unplanned", rows: readonly Block[], reader: Reader): Block[] {
  if (rows.length === 0) return [];
  const more = rows.length - SHOWN;
  return [
    sectionBlock(`*${reader.say(title, { count: rows.length })}*`),
    ...rows.slice(0, SHOWN),
    contextBlock(
      ...(more > 0 ? [reader.say("home.coordinator.more", { count: more })] : []),
      reader.say(`${title}.do`),
    ),
  ];
}
