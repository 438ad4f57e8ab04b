import { getNamedPair, type SessionDraft } from "./draft.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueContext, StartedPlannedVisit } from "./turn.ts";

/**
 * If the mentor gives no day, a planned visit older than this is not assumed to be the one meant; the mentor is asked
 * for the day instead.
 */
const RECENT = { days: 4 };

/**
 * Links the draft to the planned visit: fills missing values from it and marks their source as "plan". Whom the draft is
 * about is never taken from a plan.
 */
export function linkPlannedVisit(draft: SessionDraft, visit: StartedPlannedVisit): SessionDraft {
  const fromPlan = <Value>(value: Value) => ({ value, source: "plan" as const });
  return {
    ...draft,
    visitId: visit.visitId,
    on: draft.on ?? fromPlan(visit.on),
    startsAt: draft.startsAt ?? fromPlan(visit.at),
    minutes: draft.minutes ?? fromPlan(visit.minutes),
    modality: draft.modality ?? fromPlan(visit.modality),
    ...(visit.outcome && { outcome: draft.outcome ?? { value: visit.outcome, source: "visit" } }),
  };
}

/** Unlinks the draft from the planned visit and removes the values that were taken from it or from what is known of it. */
export function unlinkPlannedVisit({ visitId: _, focus, suggested, ...answers }: SessionDraft): SessionDraft {
  const told = Object.entries(answers).filter(([, answer]) => answer?.source !== "plan" && answer?.source !== "visit");
  return { ...Object.fromEntries(told), focus, suggested };
}

/**
 * Links the draft to the planned visit that matches its principal and day. If only the day changes, a visit that is
 * linked stays linked: it took place on another day.
 */
export function relinkDraftToMatchingVisit(
  draft: SessionDraft,
  { draft: before, another }: DialogueState,
  context: DialogueContext,
): SessionDraft {
  if (another) return draft;
  const sameDay = draft.on?.value === before.on?.value;
  const elsewhere = draft.pairId?.value !== before.pairId?.value;
  const loose = elsewhere && draft.visitId ? unlinkPlannedVisit(draft) : draft;
  const visit = loose.visitId && sameDay ? undefined : findVisitMatchingDraft(loose, context);
  return visit && visit.visitId !== loose.visitId ? linkPlannedVisit(unlinkPlannedVisit(loose), visit) : loose;
}

/**
 * Finds the planned visit that the draft is about, among those of its principal that have started: the one on the given
 * day, or, if no day is given, the only recent one. Without a named principal there is none. If several match, the
 * start time decides. If that leaves more than one, none is returned, and the mentor is asked.
 */
export function findVisitMatchingDraft(draft: SessionDraft, context: DialogueContext): StartedPlannedVisit | undefined {
  const named = getNamedPair(draft);
  const ofPair = context.due.filter((visit) => visit.pairId === named);
  const on = draft.on?.value;
  const fitting = on ? ofPair.filter((visit) => visit.on === on) : ofPair.filter((visit) => isRecent(visit, context));
  return fitting.length > 1 && draft.startsAt ? atThatTime(fitting, draft.startsAt.value) : only(fitting);
}

/**
 * Returns the visit that was planned within 60 minutes of the given start time, if exactly one of these visits of the
 * same day was.
 */
function atThatTime(visits: readonly StartedPlannedVisit[], startsAt: string): StartedPlannedVisit | undefined {
  const said = Temporal.PlainTime.from(startsAt);
  return only(visits.filter(({ at }) => Math.abs(said.until(at).total("minutes")) <= 60));
}

function only<Thing>(things: readonly Thing[]): Thing | undefined {
  return things.length === 1 ? things[0] : undefined;
}

function isRecent(visit: StartedPlannedVisit, context: DialogueContext): boolean {
  const today = context.now.toZonedDateTimeISO(context.zone).toPlainDate();
  return Temporal.PlainDate.compare(visit.on, today.subtract(RECENT)) >= 0;
}
