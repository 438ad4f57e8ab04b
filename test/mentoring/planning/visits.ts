import type { PairId, PersonId, VisitId } from "#kernel/id.ts";
import type { WorkingHoursLookup } from "#mentoring/planning/gather-hours.ts";
import type { PlannedNotice } from "#mentoring/planning/planned.ts";
import type { VisitNoticeFacts } from "#mentoring/planning/visit-facts.store.ts";
import { type Days, hoursIn, LIMA, moment, readSpan } from "./local-time.ts";

export const rosa = { id: "rosa" as PersonId, zone: LIMA, language: "es" as const };
export const ana = { id: "ana" as PersonId, zone: LIMA };

type Visit = Partial<Omit<VisitNoticeFacts, "id" | "startsAt" | "endsAt">> & { readonly minutes?: number };

/** An hour of Ana's with Rosa, held, not logged, of which nothing was said yet; by the clocks of the principal. */
export function visitOn(written: string, { minutes = 60, ...facts }: Visit = {}, id = written): VisitNoticeFacts {
  const startsAt = moment(written, facts.principal?.zone ?? LIMA);
  return {
    id: id as VisitId,
    pairId: "ana and rosa" as PairId,
    startsAt,
    endsAt: startsAt.add({ minutes }),
    plannedAt: startsAt.subtract({ hours: 24 * 21 }),
    mentor: ana,
    principal: rosa,
    state: "held",
    logged: false,
    isQuestionAsked: false,
    isAskedAbout: false,
    ...facts,
  };
}

/** The same calendar for all, and the leave of each. */
export function hoursOfAll(days: Days = {}, leaves: Readonly<Record<string, Days["leave"]>> = {}): WorkingHoursLookup {
  return ({ id, zone }) => hoursIn(zone, { ...days, leave: leaves[id] ?? [] });
}

/** "rosa: Wed 2026-11-18 07:00 – Wed 2026-11-25 07:00", by the clocks of each. */
export function readAll(planned: readonly PlannedNotice[], people: readonly (typeof ana)[] = [rosa, ana]): string[] {
  return planned.map((one) => `${one.to}: ${readSpan(one, people.find(({ id }) => id === one.to)?.zone)}`);
}
