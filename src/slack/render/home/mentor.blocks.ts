import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { draftBlock } from "#slack/render/session/drafts.message.ts";
import { latestSessionsBlocks } from "./notes.blocks.ts";
import { comingVisitsBlocks } from "./visit.blocks.ts";

export function mentorBlocks(facts: HomeTabFacts, reader: Reader): Block[] {
  const { me, pairs } = facts;
  const mentored = pairs.filter((pair) => pair.mentor.id === me.id);
  const ahead = facts.ahead.filter((visit) => mentored.some((pair) => pair.id === visit.pairId));
  const doors = actionsBlock(
    button("session.log", {}, reader.say("common.button.log"), { style: "primary" }),
    button("notebook.write", {}, reader.say("common.button.note")),
    button("home.notebook", {}, reader.say("home.button.notebook")),
    button("commitment.show", {}, reader.say("commitment.title")),
  );
  return [
    doors,
    ...waitingBlocks(facts, reader),
    ...comingVisitsBlocks(ahead, mentored, me.id, reader),
    ...latestSessionsBlocks({ ...facts, pairs: mentored }, me.id, reader),
  ];
}

/**
 * Renders what a mentor has not finished: the drafts of sessions, the open one first, then the visits that have begun and are not
 * logged.
 */
function waitingBlocks({ drafts, due, pairs }: HomeTabFacts, reader: Reader): Block[] {
  const open = drafts.map((draft) => draftBlock(draft, pairs, reader));
  const visits = due.flatMap((visit) => {
    const pair = pairs.find((candidate) => candidate.id === visit.pairId);
    const log = button("visit.hold", { visit: visit.id }, reader.say("visit.button.hold"));
    return pair
      ? [
          sectionBlock(
            reader.mark("home.waiting.log", { ...reader.when(visit.startsAt), principal: pair.principal.name }),
            log,
          ),
        ]
      : [];
  });
  const lines = [...open, ...visits];
  return [
    sectionBlock(`*${reader.say("home.waiting")}*`),
    ...(lines.length > 0 ? lines : [contextBlock(reader.say("home.waiting.nothing"))]),
  ];
}
