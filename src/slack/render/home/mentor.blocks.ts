import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { draftBlock } from "#slack/render/session/drafts.message.ts";
import { createReopenButton } from "#slack/render/visit/ahead.message.ts";
import { latestSessionsBlocks } from "./notes.blocks.ts";
import { peopleBlocks } from "./people.blocks.ts";
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
    ...peopleBlocks("relation.people.mentor", mentored, me.id, reader),
    ...(facts.hasVoided ? [actionsBlock(button("session.voided", { at: 0 }, reader.say("session.voided.title")))] : []),
  ];
}

/**
 * Renders what a mentor has not finished: the drafts of sessions, the open one first, then the visits that have begun
 * and are not logged.
 */
function waitingBlocks({ drafts, due, hasMoreDue, pairs }: HomeTabFacts, reader: Reader): Block[] {
  const open = drafts.map((draft) => draftBlock(draft, pairs, reader));
  const visits = due.flatMap((visit) => {
    const pair = pairs.find((candidate) => candidate.id === visit.pairId);
    return pair ? visitToLogBlocks(visit, pair, reader) : [];
  });
  const lines = [...open, ...visits];
  return [
    sectionBlock(`*${reader.say("home.waiting")}*`),
    ...(lines.length > 0 ? lines : [contextBlock(reader.say("home.waiting.nothing"))]),
    ...(hasMoreDue ? [actionsBlock(button("visit.due", { at: 0 }, reader.say("home.waiting.all")))] : []),
  ];
}

/** A visit that waits for its record: how it went, if nobody has said so yet, and the way back if somebody has. */
export function visitToLogBlocks(visit: Visit, pair: Pair, reader: Reader): Block[] {
  const isHeld = visit.status === "held";
  const values = { ...reader.when(visit.startsAt), principal: pair.principal.name };
  const went = (outcome: "held_as_planned" | "not_held") =>
    button("visit.went", { visit: visit.id, outcome }, reader.say(`session.outcome.${outcome}`));
  const log = button("visit.hold", { visit: visit.id }, reader.say("visit.button.hold"));
  const more = button("visit.more", { visit: visit.id }, reader.say("visit.button.more"));
  return [
    sectionBlock(reader.mark(isHeld ? "home.waiting.held" : "home.waiting.log", values), more),
    isHeld
      ? actionsBlock(log, createReopenButton(visit.id, reader))
      : actionsBlock(went("held_as_planned"), went("not_held"), log),
  ];
}
