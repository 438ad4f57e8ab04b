import type { PersonId } from "#kernel/id.ts";
import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import { type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders the latest saved sessions of this person's active pairs, each with a button that opens it. */
export function latestSessionsBlocks({ sessions, pairs }: HomeTabFacts, me: PersonId, reader: Reader): Block[] {
  const lines = sessionLines(sessions, pairs, me, reader);
  return [
    sectionBlock(`*${reader.say("home.notes")}*`),
    ...(lines.length > 0 ? lines : [contextBlock(reader.say("home.notes.nothing"))]),
  ];
}

/** Renders the latest sessions of a principal's pairs that have ended; nothing if there are none. */
export function endedPairsSessionsBlocks({ me, endedSessions, endedPairs }: HomeTabFacts, reader: Reader): Block[] {
  const lines = sessionLines(endedSessions, endedPairs, me.id, reader);
  return lines.length > 0 ? [sectionBlock(`*${reader.say("home.notes.ended")}*`), ...lines] : [];
}

function sessionLines(sessions: readonly SessionRecord[], pairs: readonly Pair[], me: PersonId, reader: Reader) {
  return sessions.flatMap((session) => {
    const pair = pairs.find((candidate) => candidate.id === session.pairId);
    if (!pair || session.outcome === "not_held") return [];
    const day = reader.when(session.startedAt, pair.principal.zone).day;
    const read = button("session.read", { session: session.id }, reader.say("session.button.read"));
    return [sectionBlock(reader.mark("home.notes.line", { day, other: getOtherPerson(pair, me).name }), read)];
  });
}
