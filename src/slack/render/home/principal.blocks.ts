import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import { actionsBlock, type Block, button } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { endedPairsSessionsBlocks, latestSessionsBlocks } from "./notes.blocks.ts";
import { peopleBlocks } from "./people.blocks.ts";
import { comingVisitsBlocks } from "./visit.blocks.ts";

export function principalBlocks(facts: HomeTabFacts, reader: Reader): Block[] {
  const { me } = facts;
  const pairs = facts.pairs.filter((pair) => pair.principal.id === me.id);
  const ahead = facts.ahead.filter((visit) => pairs.some((pair) => pair.id === visit.pairId));
  const mine = button("reflection.mine", {}, reader.say("reflection.mine"));
  const commitments = button("commitment.show", {}, reader.say("commitment.title"));
  return [
    ...comingVisitsBlocks(ahead, pairs, me.id, reader),
    ...latestSessionsBlocks({ ...facts, pairs }, me.id, reader),
    ...endedPairsSessionsBlocks(facts, reader),
    ...peopleBlocks("relation.people.principal", pairs, me.id, reader),
    ...peopleBlocks("relation.people.former", facts.endedPairs, me.id, reader),
    actionsBlock(mine, commitments),
  ];
}
