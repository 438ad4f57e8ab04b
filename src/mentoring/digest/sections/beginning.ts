import { phrase, type Section } from "#mentoring/digest/digest.ts";
import type { RosterFacts } from "#mentoring/digest/facts.ts";

/** How far a programme that has not begun has come in getting ready: from its roster alone. */
export function beginningSections(roster: RosterFacts): Section[] {
  return [pairs(roster), visits(roster), reach(roster)];
}

function pairs({ pairs: count, principals, mentors, withoutMentor }: RosterFacts): Section {
  const without = withoutMentor > 0 ? [phrase("digest.beginning.pairs.without", { count: withoutMentor })] : [];
  return {
    title: phrase("digest.beginning.pairs"),
    lines: [{ ...phrase("digest.beginning.pairs.counts", { count, principals, mentors }), asides: without }],
    action: phrase(withoutMentor > 0 ? "digest.beginning.pairs.do.pair" : "digest.beginning.pairs.do.nothing"),
  };
}

function visits({ pairs: all, withoutVisit }: RosterFacts): Section {
  return {
    title: phrase("digest.beginning.visits"),
    lines: [phrase("digest.beginning.visits.counts", { planned: all - withoutVisit, pairs: all })],
    action: phrase(withoutVisit > 0 ? "digest.beginning.visits.do.plan" : "digest.beginning.visits.do.nothing"),
  };
}

function reach({ people, reachable }: RosterFacts): Section {
  return {
    title: phrase("digest.beginning.reach"),
    lines: [phrase("digest.beginning.reach.counts", { reachable, people })],
    action: phrase(reachable < people ? "digest.beginning.reach.do.invite" : "digest.beginning.reach.do.nothing"),
  };
}
