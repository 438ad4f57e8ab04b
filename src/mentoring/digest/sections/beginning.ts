import { createDigestPhrase, type DigestSection } from "#mentoring/digest/digest.ts";
import type { ProgrammeStartFacts } from "#mentoring/digest/facts.ts";

/**
 * Creates the sections that show how far a programme that has not begun is prepared, from its roster and its planned
 * visits.
 */
export function createProgrammeStartSections(beginning: ProgrammeStartFacts): DigestSection[] {
  return [pairs(beginning), visits(beginning), reach(beginning)];
}

function pairs({ pairs: count, principals, mentors, withoutMentor }: ProgrammeStartFacts): DigestSection {
  const without =
    withoutMentor > 0 ? [createDigestPhrase("digest.beginning.pairs.without", { count: withoutMentor })] : [];
  return {
    title: createDigestPhrase("digest.beginning.pairs"),
    lines: [
      { ...createDigestPhrase("digest.beginning.pairs.counts", { count, principals, mentors }), asides: without },
    ],
    action: createDigestPhrase(
      withoutMentor > 0 ? "digest.beginning.pairs.do.pair" : "digest.beginning.pairs.do.nothing",
    ),
  };
}

function visits({ pairs: all, withoutVisit }: ProgrammeStartFacts): DigestSection {
  return {
    title: createDigestPhrase("digest.beginning.visits"),
    lines: [createDigestPhrase("digest.beginning.visits.counts", { planned: all - withoutVisit, pairs: all })],
    action: createDigestPhrase(
      withoutVisit > 0 ? "digest.beginning.visits.do.plan" : "digest.beginning.visits.do.nothing",
    ),
  };
}

function reach({ people, reachable }: ProgrammeStartFacts): DigestSection {
  return {
    title: createDigestPhrase("digest.beginning.reach"),
    lines: [createDigestPhrase("digest.beginning.reach.counts", { reachable, people })],
    action: createDigestPhrase(
      reachable < people ? "digest.beginning.reach.do.invite" : "digest.beginning.reach.do.nothing",
    ),
  };
}
