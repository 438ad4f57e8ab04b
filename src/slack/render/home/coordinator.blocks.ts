import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import type { VisitsOfWeek } from "#mentoring/overview/visits-of-week.ts";
import { type Block, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { peopleButtonBlock } from "#slack/render/people/people.view.ts";
import type { Reader } from "#slack/render/reader.ts";
import { calendarButtonBlock } from "./calendar.view.ts";
import { refusedLinksBlocks } from "./refused-links.blocks.ts";
import { unreachedBlocks } from "./unreached.blocks.ts";
import { withoutMentorBlocks } from "./without-mentor.blocks.ts";

const SHOWN = 10;

/** The figures of the week, in the words of the weekly digest. */
function countsLine({ planned, held, logged, ...visits }: VisitsOfWeek, reader: Reader): string {
  const also = (["calledOff", "moved", "unsaid", "ahead", "contacts"] as const).flatMap((what) =>
    visits[what] > 0 ? [reader.say(COUNTED_AS[what], { count: visits[what] })] : [],
  );
  return [reader.say("home.coordinator.counts", { planned: planned.events, held, logged }), ...also].join(" · ");
}

const COUNTED_AS = {
  calledOff: "digest.visits.called_off",
  moved: "digest.visits.moved",
  unsaid: "digest.visits.unsaid",
  ahead: "digest.visits.ahead",
  contacts: "digest.visits.contacts",
} as const;

/** Renders the coordinator's week on their Home tab: counts, and visits not logged yet, but no content of sessions. */
export function coordinatorBlocks(facts: HomeTabFacts, reader: Reader): Block[] {
  const { overview, unreached = [] } = facts;
  if (!overview) return [];
  const { visits, principals, mentors } = overview;
  // Whoever could not be reached was not asked how it went, and is listed by themselves.
  const asked = overview.withoutNews.filter(({ mentorId }) => unreached.every(({ person }) => person.id !== mentorId));
  const lines = asked
    .slice(0, SHOWN)
    .map(({ mentor, principal, startsAt }) =>
      reader.mark("home.coordinator.unlogged.line", { day: reader.when(startsAt).day, mentor, principal }),
    );
  return [
    ...refusedLinksBlocks(facts, reader),
    ...unreachedBlocks(facts, reader),
    sectionBlock(`*${reader.say("home.coordinator.week")}*\n${countsLine(visits, reader)}`),
    contextBlock(reader.say("home.coordinator.people", { principals, mentors })),
    ...withoutMentorBlocks(overview, reader),
    peopleButtonBlock(reader),
    calendarButtonBlock(reader),
    ...unloggedBlocks(lines, asked.length, reader),
    contextBlock(reader.say("home.coordinator.never")),
  ];
}

/** The visits of which nobody has said what became of them, how many more there are, and whom to ask. */
function unloggedBlocks(lines: readonly string[], count: number, reader: Reader): Block[] {
  if (lines.length === 0) return [];
  const more = count > lines.length ? [reader.say("people.undo.more", { count: count - lines.length })] : [];
  const title = `*${reader.say("home.coordinator.unlogged")}*`;
  return [
    sectionBlock([title, ...lines, ...more].join("\n")),
    contextBlock(reader.say("home.coordinator.unlogged.do")),
  ];
}
