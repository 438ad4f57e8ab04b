import { createDigestPhrase, type DigestSection } from "#mentoring/digest/digest.ts";
import type { DigestFacts, VisitRoundFacts } from "#mentoring/digest/facts.ts";
import type { SchoolDayCounter } from "#mentoring/digest/school-days.ts";
import { computePercentIfEnoughPrincipals, TOO_FEW_PRINCIPALS } from "#mentoring/digest/suppress-small-counts.ts";

type RoundProgress = {
  readonly round: string;
  readonly targetVisits: number;
  /** The percentage of principals, without those on leave, who have had the target number of visits. */
  readonly done: number;
  /** The percentage of the round's school days that have passed. */
  readonly elapsed: number;
};

/**
 * Computes the percentage of principals who have had the round's target number of visits, and the percentage of the
 * round that has passed. Returns undefined between two rounds, or if the figure concerns too few principals.
 */
export function computeVisitRoundProgress(
  { round, until }: DigestFacts,
  count: SchoolDayCounter,
): RoundProgress | undefined {
  if (!round) return undefined;
  const base = { events: round.principals, principals: round.principals };
  const done = computePercentIfEnoughPrincipals(round.reached, base);
  if (done === TOO_FEW_PRINCIPALS) return undefined;
  return { round: round.name, targetVisits: round.targetVisits, done, elapsed: elapsedOf(round, until, count) };
}

function elapsedOf({ startsOn, endsOn }: VisitRoundFacts, until: Temporal.PlainDate, count: SchoolDayCounter): number {
  const eve = startsOn.subtract({ days: 1 });
  const whole = count(eve, endsOn);
  return whole === 0 ? 100 : Math.round((100 * count(eve, until)) / whole);
}

/** Creates the section that compares the progress of the round with the time that has passed. */
export function createVisitRoundSection(progress: RoundProgress | undefined): DigestSection[] {
  if (!progress) return [];
  const { round, targetVisits, done, elapsed } = progress;
  return [
    {
      title: createDigestPhrase(/^\d+$/.test(round) ? "digest.round.numbered" : "digest.round", { round }),
      lines: [createDigestPhrase("digest.round.progress", { done, elapsed, target: targetVisits })],
      action: createDigestPhrase(done < elapsed ? "digest.round.do.plan" : "digest.round.do.nothing"),
    },
  ];
}
