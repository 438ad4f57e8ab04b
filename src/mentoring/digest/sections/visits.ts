import { type Line, type Phrase, phrase, type Reason, type Section } from "#mentoring/digest/digest.ts";
import type { DigestFacts, VisitsFacts } from "#mentoring/digest/facts.ts";
import {
  MIN_PRINCIPALS,
  percentOf,
  suppressParts,
  type Tally,
  TOO_FEW,
  type TooFew,
} from "#mentoring/digest/suppress.ts";

type HeldRate = {
  readonly planned: number;
  readonly due: number;
  readonly held: number;
  readonly percent: number | TooFew;
};

/**
 * Visits planned and held in the week, and the share held. Visits cancelled for a holiday, a closure or a leave are not
 * `due` and stay out of the share. The counts are not suppressed, because a coordinator can read every visit by name
 * anyway; for a coordinator who also mentors they cover the other pairs only, and at least {@link MIN_PRINCIPALS} principals.
 */
export function heldRate({ visits, hasOwnPairs }: DigestFacts): HeldRate | TooFew {
  const { planned, due, held } = visits;
  if (hasOwnPairs && planned.principals < MIN_PRINCIPALS) return TOO_FEW;
  return { planned: planned.events, due: due.events, held, percent: percentOf(held, due) };
}

/** With fewer cancelled visits than this no distribution is shown. */
const MIN_EVENTS = 5;

type ReasonCount = { readonly reason: Reason; readonly events: number };

/** Why visits were cancelled, most common first and "other" last; empty below {@link MIN_EVENTS}. */
function reasonsNotHeld({ reasons }: Pick<VisitsFacts, "reasons">): readonly ReasonCount[] {
  const events = reasons.reduce((sum, one) => sum + one.events, 0);
  if (events < MIN_EVENTS) return [];
  return reasons.toSorted(
    (one, two) => rank(one) - rank(two) || two.events - one.events || one.reason.localeCompare(two.reason),
  );
}

const rank = ({ reason }: ReasonCount) => (reason === "other" ? 1 : 0);

type Regions = {
  readonly shown: readonly (Tally & { readonly region: string })[];
  /** Some regions are suppressed. */
  readonly isPartial: boolean;
};

/** Planned visits by region. With a single region there is nothing to compare, so none is shown. */
function visitsByRegion({ regions }: Pick<VisitsFacts, "regions">): Regions {
  const shown = regions.length > 1 ? suppressParts(regions) : [];
  return { shown, isPartial: shown.length < regions.length };
}

/** Visits planned for the week and how they ended. */
export function visitsSection(facts: DigestFacts): Section[] {
  const rate = heldRate(facts);
  if (rate === TOO_FEW) return [];
  const { visits } = facts;
  const lines = rate.planned === 0 ? [phrase("digest.visits.none")] : linesOf(rate, visits);
  return [{ title: phrase("digest.visits"), lines, action: actionOf(rate, visits) }];
}

function linesOf(rate: HeldRate, visits: VisitsFacts): Line[] {
  const { planned, held, percent } = rate;
  const counts =
    percent === TOO_FEW
      ? phrase("digest.visits.counts", { planned, held })
      : phrase("digest.visits.rate", { planned, held, percent });
  return [{ ...counts, asides: asidesOf(rate, visits) }, ...reasons(visits), ...regions(visits)];
}

function asidesOf({ planned, due }: HeldRate, { calledOff, moved, unsaid, ahead }: VisitsFacts): Phrase[] {
  return [
    ...(calledOff > 0 ? [phrase("digest.visits.called_off", { count: calledOff })] : []),
    ...(moved > 0 ? [phrase("digest.visits.moved", { count: moved })] : []),
    ...(unsaid > 0 ? [phrase("digest.visits.unsaid", { count: unsaid })] : []),
    ...(ahead > 0 ? [phrase("digest.visits.ahead", { count: ahead })] : []),
    ...(planned > due ? [phrase("digest.visits.excused", { count: planned - due })] : []),
  ];
}

function reasons(visits: VisitsFacts): Line[] {
  const why = reasonsNotHeld(visits).map(({ reason, events }) =>
    phrase("digest.visits.reason", { reason: phrase(`digest.reason.${reason}`), count: events }),
  );
  return why.length > 0 ? [phrase("digest.visits.reasons", { reasons: why })] : [];
}

function regions(visits: VisitsFacts): Line[] {
  const { shown, isPartial } = visitsByRegion(visits);
  if (shown.length === 0) return [];
  const counts = shown.map(({ region, events }) => phrase("digest.visits.region", { region, count: events }));
  return [phrase(isPartial ? "digest.visits.regions.some" : "digest.visits.regions", { regions: counts })];
}

function actionOf({ planned }: HeldRate, { calledOff, unsaid }: VisitsFacts): Phrase {
  if (planned === 0) return phrase("digest.visits.do.plan");
  if (calledOff > 0) return phrase("digest.visits.do.replan", { count: calledOff });
  if (unsaid > 0) return phrase("digest.visits.do.ask", { count: unsaid });
  return phrase("digest.visits.do.nothing");
}
