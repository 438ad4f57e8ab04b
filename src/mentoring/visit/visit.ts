import type { ContactModality, VisitNotHeldReason } from "#kernel/contact-codes.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { PairId, PersonId, VisitId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";

export type VisitStatus = "planned" | "confirmed" | "held" | "cancelled" | "no_show" | "rescheduled" | "voided";

/** A planned meeting of a pair. */
export type Visit = {
  readonly id: VisitId;
  readonly pairId: PairId;
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  readonly modality: ContactModality;
  /** How it was planned to be held, if it is held in another way instead. */
  readonly convertedFrom?: ContactModality;
  readonly purpose: ShareableText;
  readonly status: VisitStatus;
  readonly plannedBy?: PersonId;
  readonly movedFrom?: VisitId;
  /** Whether nobody had planned it: a contact that is a visit by its session record alone. */
  readonly unplanned?: true;
  readonly isConfirmed: boolean;
  readonly cancelledAt?: Temporal.Instant;
  readonly cancelReason?: VisitCancelReason;
};

/**
 * The reason for a cancelled visit as it is stored. RLS lets coordinators read it, and they must not learn that a visit
 * was declined, so "declined" is not among the reasons.
 */
export type VisitCancelReason = Exclude<VisitNotHeldReason, "declined">;

/** Converts the reason that the pair gave to the one that is stored with the visit. */
export function toVisitCancelReason(reason: VisitNotHeldReason): VisitCancelReason {
  return reason === "declined" ? "unknown" : reason;
}

export type VisitPlan = Pick<Visit, "pairId" | "startsAt" | "minutes" | "modality" | "purpose">;

/**
 * Visits to a principal within this many school days, counted from the first of them, share one question, which is asked
 * after the last of them.
 */
export const NEARBY_VISITS_DAYS = 5;

/**
 * Whether the visit is open, so that it can still change: it has not taken place yet, or its time is over and nobody
 * has reported its outcome.
 */
export function isVisitOpen(visit: Pick<Visit, "status">): boolean {
  return visit.status === "planned" || visit.status === "confirmed";
}

/** Whether a visit was called off because its day is one without school. */
export function isOffForClosure({ status, cancelReason }: Pick<Visit, "status" | "cancelReason">): boolean {
  return status === "cancelled" && cancelReason === "holiday_or_closure";
}

/** A visit can be planned at most 400 days ahead; a later date is assumed to be a typing error. */
const MAX_AHEAD = { hours: 24 * 400 };

export type VisitPlanProblem = "in_the_past" | "too_far" | "after_end" | "minutes";

/**
 * Returns why a visit cannot be planned with this start and duration; undefined if it can. After the last day of its pair,
 * if that is known, none takes place.
 */
export function findVisitPlanProblem(
  plan: Pick<VisitPlan, "startsAt" | "minutes">,
  now: Temporal.Instant,
  pair?: Pick<Pair, "ending" | "principal">,
): VisitPlanProblem | undefined {
  if (Temporal.Instant.compare(plan.startsAt, now) < 0) return "in_the_past";
  if (Temporal.Instant.compare(plan.startsAt, now.add(MAX_AHEAD)) > 0) return "too_far";
  if (pair?.ending && isAfterDay(plan.startsAt, pair.ending.on, pair.principal.zone)) return "after_end";
  return Number.isInteger(plan.minutes) && plan.minutes >= 5 && plan.minutes <= 480 ? undefined : "minutes";
}

const isAfterDay = (at: Temporal.Instant, day: Temporal.PlainDate, zone: string) =>
  Temporal.PlainDate.compare(at.toZonedDateTimeISO(zone).toPlainDate(), day) > 0;
