import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import { type Block, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

const SHOWN = 10;

/** Renders those who could not be reached, since when and why, and what a coordinator can do about it. */
export function unreachedBlocks({ unreached = [] }: HomeTabFacts, reader: Reader): Block[] {
  if (unreached.length === 0) return [];
  const lines = unreached.slice(0, SHOWN).map(({ person, since, reason }) =>
    reader.mark("unreached.line", {
      name: person.name,
      day: reader.day(since.toZonedDateTimeISO(reader.zone).toPlainDate()),
      why: reader.say(`unreached.why.${reason}`),
    }),
  );
  const more = unreached.length - lines.length;
  const rest = more > 0 ? [reader.say("unreached.more", { count: more })] : [];
  const title = `*${reader.say("unreached.title", { count: unreached.length })}*`;
  return [sectionBlock([title, ...lines, ...rest].join("\n")), contextBlock(reader.say("unreached.do"))];
}
