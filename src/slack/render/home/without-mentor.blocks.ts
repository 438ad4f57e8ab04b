import type { CoordinatorWeekOverview } from "#mentoring/overview/get-overview.ts";
import { type Block, button, sectionBlock } from "#slack/render/blocks.ts";
import { namesOf } from "#slack/render/people/person-buttons.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders which principals nobody accompanies, as something to do, and the way to them. */
export function withoutMentorBlocks({ withoutMentor }: CoordinatorWeekOverview, reader: Reader): Block[] {
  if (withoutMentor.length === 0) return [];
  const people = withoutMentor.map((name) => ({ name }));
  const values = { count: withoutMentor.length, names: namesOf(people, reader) };
  return [
    sectionBlock(
      `*${reader.say("people.alone", values)}*\n${reader.mark("people.alone.names", values)}`,
      button("people.show", { isAlone: true }, reader.say("people.button.alone")),
    ),
  ];
}
