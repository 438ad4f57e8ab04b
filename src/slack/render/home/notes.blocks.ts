import type { PersonId } from "#kernel/id.ts";
import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders the latest saved sessions of this person's pairs, each with a button that opens it. */
export function latestSessionsBlocks({ sessions, pairs }: HomeTabFacts, me: PersonId, reader: Reader): Block[] {
  const lines = sessions.flatMap((session) => {
    const pair = pairs.find((candidate) => candidate.id === session.pairId);
    if (!pair || session.outcome === "not_held") return [];
    const day = reader.when(session.startedAt, pair.principal.zone).day;
    const read = button("session.read", { session: session.id }, reader.say("session.button.read"));
    return [sectionBlock(reader.mark("home.notes.line", { day, other: getOtherPerson(pair, me).name }), read)];
  });
  return [
    sectionBlock(`*${reader.say("home.notes")}*`),
    ...(lines.length > 0 ? lines : [contextBlock(reader.say("home.notes.nothing"))]),
  ];
}
