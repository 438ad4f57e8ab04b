import { phrase, type Section } from "#mentoring/digest/digest.ts";
import type { BeginningFacts } from "#mentoring/digest/facts.ts";

/** How far a programme that has not begun has come in getting ready: from its roster and its plan. */
export function beginningSections(beginning: BeginningFacts): Section[] {
  return [pairs(beginning), visits(beginning), reach(beginning)];
}

function pairs({ pairs: count, principals, mentors, withoutMentor }: BeginningFacts): Section {
  const without = withoutMentor > 0 ? [phrase("digest.beginning.pairs.without", { count: withoutMentor })] : [];
  return {
    title: phrase("digest.beginning.pairs"),
    lines: [{ ...phrase("digest.beginning.pairs.counts", { count, principals, mentors }), asides: without }],
    action: phrase(withoutMentor > 0 ? "digest.beginning.pairs.do.pair" : "digest.beginning.pairs.do.nothing"),
  };
}

function visits({ pairs: all, withoutVisit }: BeginningFacts): Section {
  return {
    title: phrase("digest.beginning.visits"),
    lines: [phrase("digest.beginning.visits.counts", { planned: all - withoutVisit, pairs: all })],
    action: phrase(withoutVisit > 0 ? "digest.beginning.visits.do.plan" : "digest.beginning.visits.do.nothing"),
  };
}

function reach({ people, reachable }: BeginningFacts): Section {
  return {
    title: phrase("digest.beginning.reach"),
    lines: [phrase("digest.beginning.reach.counts", { reachable, people })],
    action: phrase(reachable < people ? "digest.beginning.reach.do.invite" : "digest.beginning.reach.do.nothing"),
  };
}
