import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import type { VisitsOfWeek } from "#mentoring/overview/visits-of-week.ts";
import { type Block, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { peopleButtonBlock } from "#slack/render/people/people.view.ts";
import type { Reader } from "#slack/render/reader.ts";
import { calendarButtonBlock } from "./calendar.view.ts";
import { refusedLinksBlocks } from "./refused-links.blocks.ts";
import { roundButtonBlock } from "./round.view.ts";
import { unreachedBlocks } from "./unreached.blocks.ts";
import { whomToAskBlocks } from "./whom-to-ask.blocks.ts";
import { withoutMentorBlocks } from "./without-mentor.blocks.ts";

/** The figures of the week, in the words of the weekly digest: together they are what was planned. */
function countsLine({ planned, held, logged, ...visits }: VisitsOfWeek, reader: Reader): string {
  const also = (["calledOff", "moved", "unsaid", "ahead", "inDoubt", "prevented", "contacts"] as const).flatMap(
    (what) => (visits[what] > 0 ? [reader.say(COUNTED_AS[what], { count: visits[what] })] : []),
  );
  return [reader.say("home.coordinator.counts", { planned: planned.events, held, logged }), ...also].join(" · ");
}

const COUNTED_AS = {
  calledOff: "digest.visits.called_off",
  moved: "digest.visits.moved",
  unsaid: "digest.visits.unsaid",
  ahead: "digest.visits.ahead",
  inDoubt: "digest.visits.in_doubt",
  prevented: "digest.visits.excused",
  contacts: "digest.visits.contacts",
} as const;

/** Renders the coordinator's week on their Home tab: first what there is to do, then counts; no content of sessions. */
export function coordinatorBlocks(facts: HomeTabFacts, reader: Reader): Block[] {
  const { overview } = facts;
  if (!overview) return [];
  const { visits, principals, mentors } = overview;
  return [
    ...refusedLinksBlocks(facts, reader),
    ...unreachedBlocks(facts, reader),
    ...withoutMentorBlocks(overview, reader),
    ...whomToAskBlocks(facts, reader),
    sectionBlock(`*${reader.say("home.coordinator.week")}*\n${countsLine(visits, reader)}`),
    contextBlock(reader.say("home.coordinator.people", { principals, mentors })),
    peopleButtonBlock(reader),
    calendarButtonBlock(reader),
    roundButtonBlock(reader),
    contextBlock(reader.say("home.coordinator.never")),
  ];
}
