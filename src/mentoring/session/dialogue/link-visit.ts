import type { Draft } from "./draft.ts";
import type { State } from "./state.ts";
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

/** The draft as if the plan had never been looked at. */
export function withoutPlan({ visitId: _, focus, suggested, ...answers }: Draft): Draft {
  const told = Object.entries(answers).filter(([, answer]) => answer?.source !== "plan");
  return { ...Object.fromEntries(told), focus, suggested };
}

/**
 * The draft with the planned visit it now belongs to: of whom it names and on the day it says. A visit once agreed on
 * stays when only its day turns out to be another; one that was merely proposed does not.
 */
export function relink(draft: Draft, { draft: before, another, answered }: State, context: Context): Draft {
  if (another) return draft;
  const sameDay = draft.on?.value === before.on?.value;
  const proposed = before.pairId?.source === "plan" && answered.length === 0;
  const elsewhere = draft.pairId?.value !== before.pairId?.value || (proposed && !sameDay);
  const loose = elsewhere && draft.visitId ? withoutPlan(draft) : draft;
  const visit = loose.visitId && sameDay ? undefined : visitOf(loose, context);
  return visit && visit.visitId !== loose.visitId ? linkVisit(withoutPlan(loose), visit) : loose;
}

/**
 * The due visit that a told session belongs to: the one of whom was named, on the day that was said; without a day
 * the only recent one. Two that fit are told apart by the hour, or belong to none: then it is asked which.
 */
export function visitOf(draft: Draft, context: Context): DueVisit | undefined {
  const ofPair = context.due.filter((visit) => !draft.pairId || visit.pairId === draft.pairId.value);
  const on = draft.on?.value;
  const fitting = on ? ofPair.filter((visit) => visit.on === on) : ofPair.filter((visit) => isRecent(visit, context));
  return fitting.length > 1 && draft.startsAt ? atThatTime(fitting, draft.startsAt.value) : only(fitting);
}

/** Of two visits on one day, the one planned for about the hour that was said. */
function atThatTime(visits: readonly DueVisit[], startsAt: string): DueVisit | undefined {
  const said = Temporal.PlainTime.from(startsAt);
  return only(visits.filter(({ at }) => Math.abs(said.until(at).total("minutes")) <= 60));
}

function only<Thing>(things: readonly Thing[]): Thing | undefined {
  return things.length === 1 ? things[0] : undefined;
}

function isRecent(visit: DueVisit, context: Context): boolean {
  const today = context.now.toZonedDateTimeISO(context.zone).toPlainDate();
  return Temporal.PlainDate.compare(visit.on, today.subtract(RECENT)) >= 0;
}
