import type { Draft } from "./draft.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueContext, DueVisit } from "./turn.ts";

/** A planned visit older than this is not assumed to be meant; the day is asked for. */
const RECENT = { days: 4 };

/** Fills what was not said from the planned visit, marked as such. */
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

/** The draft without the values taken from the planned visit. */
export function removePlannedValues({ visitId: _, focus, suggested, ...answers }: Draft): Draft {
  const told = Object.entries(answers).filter(([, answer]) => answer?.source !== "plan");
  return { ...Object.fromEntries(told), focus, suggested };
}

/**
 * Links the draft to the planned visit that fits its principal and day. A visit that the mentor chose stays linked if
 * only the day differs; one that was only proposed does not.
 */
export function relinkVisit(
  draft: Draft,
  { draft: before, another, answered }: DialogueState,
  context: DialogueContext,
): Draft {
  if (another) return draft;
  const sameDay = draft.on?.value === before.on?.value;
  const proposed = before.pairId?.source === "plan" && answered.length === 0;
  const elsewhere = draft.pairId?.value !== before.pairId?.value || (proposed && !sameDay);
  const loose = elsewhere && draft.visitId ? removePlannedValues(draft) : draft;
  const visit = loose.visitId && sameDay ? undefined : findMatchingVisit(loose, context);
  return visit && visit.visitId !== loose.visitId ? linkVisit(removePlannedValues(loose), visit) : loose;
}

/**
 * The due visit that a session belongs to: the named principal's on the given day, or without a day the only recent one.
 * If two fit, the time decides; otherwise none is linked and the mentor is asked.
 */
export function findMatchingVisit(draft: Draft, context: DialogueContext): DueVisit | undefined {
  const ofPair = context.due.filter((visit) => !draft.pairId || visit.pairId === draft.pairId.value);
  const on = draft.on?.value;
  const fitting = on ? ofPair.filter((visit) => visit.on === on) : ofPair.filter((visit) => isRecent(visit, context));
  return fitting.length > 1 && draft.startsAt ? atThatTime(fitting, draft.startsAt.value) : only(fitting);
}

/** Of two visits on one day, the one planned for about the given time. */
function atThatTime(visits: readonly DueVisit[], startsAt: string): DueVisit | undefined {
  const said = Temporal.PlainTime.from(startsAt);
  return only(visits.filter(({ at }) => Math.abs(said.until(at).total("minutes")) <= 60));
}

function only<Thing>(things: readonly Thing[]): Thing | undefined {
  return things.length === 1 ? things[0] : undefined;
}

function isRecent(visit: DueVisit, context: DialogueContext): boolean {
  const today = context.now.toZonedDateTimeISO(context.zone).toPlainDate();
  return Temporal.PlainDate.compare(visit.on, today.subtract(RECENT)) >= 0;
}
