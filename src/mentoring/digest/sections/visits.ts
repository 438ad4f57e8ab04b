import {
  createDigestPhrase,
  type DigestCancelReason,
  type DigestLine,
  type DigestPhrase,
  type DigestSection,
} from "#mentoring/digest/digest.ts";
import type { DigestFacts, VisitsFacts } from "#mentoring/digest/facts.ts";
import {
  computePercentIfEnoughPrincipals,
  MIN_PRINCIPALS_PER_FIGURE,
  suppressSmallParts,
  TOO_FEW_PRINCIPALS,
  type TooFewPrincipals,
} from "#mentoring/digest/suppress-small-counts.ts";
import type { EventAndPrincipalCounts } from "#mentoring/overview/visits-of-week.ts";

type HeldRate = {
  readonly planned: number;
  readonly due: number;
  readonly held: number;
  readonly percent: number | TooFewPrincipals;
};

/**
 * Computes how many visits were planned in the week and how many of them took place, also as a percentage. Visits
 * prevented by a holiday, a closure or a leave are not `due` and do not count in the percentage. The counts are not
 * suppressed, because RLS lets a coordinator read every visit by name anyway. For a coordinator who is also in a pair
 * they cover only the other pairs, which must have at least {@link MIN_PRINCIPALS_PER_FIGURE} principals.
 */
export function computeVisitsHeldRate({ visits, hasOwnPairs }: DigestFacts): HeldRate | TooFewPrincipals {
  const { planned, due, held } = visits;
  if (hasOwnPairs && planned.principals < MIN_PRINCIPALS_PER_FIGURE) return TOO_FEW_PRINCIPALS;
  return { planned: planned.events, due: due.events, held, percent: computePercentIfEnoughPrincipals(held, due) };
}

/** The reasons why visits were cancelled are shown only if at least this many were cancelled. */
const MIN_EVENTS = 5;

type ReasonCount = { readonly reason: DigestCancelReason; readonly events: number };

/**
 * Lists why visits were cancelled, most common reason first and "other" last. The list is empty if fewer than {@link
 * MIN_EVENTS} were cancelled.
 */
function reasonsNotHeld({ reasons }: Pick<VisitsFacts, "reasons">): readonly ReasonCount[] {
  const events = reasons.reduce((sum, one) => sum + one.events, 0);
  if (events < MIN_EVENTS) return [];
  return reasons.toSorted(
    (one, two) => rank(one) - rank(two) || two.events - one.events || one.reason.localeCompare(two.reason),
  );
}

const rank = ({ reason }: ReasonCount) => (reason === "other" ? 1 : 0);

type Regions = {
  readonly shown: readonly (EventAndPrincipalCounts & { readonly region: string })[];
  /** Whether some regions are hidden because they have too few principals. */
  readonly isPartial: boolean;
};

/** Counts planned visits by region. A single region is not shown, because there is nothing to compare it with. */
function visitsByRegion({ regions }: Pick<VisitsFacts, "regions">): Regions {
  const shown = regions.length > 1 ? suppressSmallParts(regions) : [];
  return { shown, isPartial: shown.length < regions.length };
}

/** Creates the section on the visits planned for the week and how they ended. */
export function createVisitsSection(facts: DigestFacts): DigestSection[] {
  const rate = computeVisitsHeldRate(facts);
  if (rate === TOO_FEW_PRINCIPALS) return [];
  const { visits } = facts;
  const lines = rate.planned === 0 ? [nothingPlanned(visits)] : linesOf(rate, visits);
  return [{ title: createDigestPhrase("digest.visits"), lines, action: actionOf(rate, visits) }];
}

function nothingPlanned({ contacts }: VisitsFacts): DigestLine {
  const none = createDigestPhrase("digest.visits.none");
  return contacts > 0 ? { ...none, asides: [createDigestPhrase("digest.visits.contacts", { count: contacts })] } : none;
}

function linesOf(rate: HeldRate, visits: VisitsFacts): DigestLine[] {
  const { planned, held, percent } = rate;
  const counts =
    percent === TOO_FEW_PRINCIPALS
      ? createDigestPhrase("digest.visits.counts", { planned, held })
      : createDigestPhrase("digest.visits.rate", { planned, held, percent });
  return [{ ...counts, asides: asidesOf(visits) }, ...reasons(visits), ...regions(visits)];
}

function asidesOf(visits: VisitsFacts): DigestPhrase[] {
  const { calledOff, moved, unsaid, ahead, inDoubt, prevented, contacts } = visits;
  return [
    ...(calledOff > 0 ? [createDigestPhrase("digest.visits.called_off", { count: calledOff })] : []),
    ...(moved > 0 ? [createDigestPhrase("digest.visits.moved", { count: moved })] : []),
    ...(unsaid > 0 ? [createDigestPhrase("digest.visits.unsaid", { count: unsaid })] : []),
    ...(ahead > 0 ? [createDigestPhrase("digest.visits.ahead", { count: ahead })] : []),
    ...(inDoubt > 0 ? [createDigestPhrase("digest.visits.in_doubt", { count: inDoubt })] : []),
    ...(prevented > 0 ? [createDigestPhrase("digest.visits.excused", { count: prevented })] : []),
    ...(contacts > 0 ? [createDigestPhrase("digest.visits.contacts", { count: contacts })] : []),
  ];
}

function reasons(visits: VisitsFacts): DigestLine[] {
  const why = reasonsNotHeld(visits).map(({ reason, events }) =>
    createDigestPhrase("digest.visits.reason", {
      reason: createDigestPhrase(`digest.reason.${reason}`),
      count: events,
    }),
  );
  return why.length > 0 ? [createDigestPhrase("digest.visits.reasons", { reasons: why })] : [];
}

function regions(visits: VisitsFacts): DigestLine[] {
  const { shown, isPartial } = visitsByRegion(visits);
  if (shown.length === 0) return [];
  const counts = shown.map(({ region, events }) =>
    createDigestPhrase("digest.visits.region", { region, count: events }),
  );
  return [createDigestPhrase(isPartial ? "digest.visits.regions.some" : "digest.visits.regions", { regions: counts })];
}

function actionOf({ planned }: HeldRate, { calledOff, unsaid }: VisitsFacts): DigestPhrase {
  if (planned === 0) return createDigestPhrase("digest.visits.do.plan");
  if (calledOff > 0) return createDigestPhrase("digest.visits.do.replan", { count: calledOff });
  if (unsaid > 0) return createDigestPhrase("digest.visits.do.ask", { count: unsaid });
  return createDigestPhrase("digest.visits.do.nothing");
}
