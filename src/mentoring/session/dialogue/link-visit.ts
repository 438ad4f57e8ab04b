import type { Draft } from "./draft.ts";
import type { Context, DueVisit } from "./turn.ts";

/** A visit this long past is asked about by its day, not assumed. */
const RECENT = { days: 4 };

/** The planned visit fills what was not said, and says so. */
export function linkVisit(draft: Draft, visit: DueVisit): Draft {
  const fromPlan = <Value>(value: Value) => ({ value, source: "plan" as const });
  return {
    ...draft,
    visitId: visit.visitId,
    pairId: draft.pairId ?? fromPlan(visit.pairId),
    on: draft.on ?? fromPlan(visit.on),
    startsAt: draft.startsAt ?? fromPlan(visit.at),
    minutes: draft.minutes ?? fromPlan(visit.minutes),
    modality: draft.modality ?? fromPlan(visit.modality),
  };
}

/**
 * The due visit that a told session belongs to: the pair's on that day; or, when no day was said, the pair's only
 * recent one. Two that fit belong to none: then the day is asked.
 */
export function visitOf(draft: Draft, context: Context): DueVisit | undefined {
  const ofPair = context.due.filter((visit) => visit.pairId === draft.pairId?.value);
  const on = draft.on?.value;
  const fitting = on ? ofPair.filter((visit) => visit.on === on) : ofPair.filter((visit) => isRecent(visit, context));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isRecent(visit: DueVisit, context: Context): boolean {
  const today = context.now.toZonedDateTimeISO(context.zone).toPlainDate();
  return Temporal.PlainDate.compare(visit.on, today.subtract(RECENT)) >= 0;
}
