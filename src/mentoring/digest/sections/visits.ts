import { type Line, type Phrase, phrase, type Section } from "#mentoring/digest/digest.ts";
import type { DigestFacts, VisitsFacts } from "#mentoring/digest/facts.ts";
import { type HeldRate, heldRate } from "#mentoring/digest/metrics/held-rate.ts";
import { reasonsNotHeld } from "#mentoring/digest/metrics/reasons-not-held.ts";
import { visitsByRegion } from "#mentoring/digest/metrics/visits-by-region.ts";
import { TOO_FEW } from "#mentoring/digest/suppress.ts";

/** What was planned for the week and what became of it. */
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
