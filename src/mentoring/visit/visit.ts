import type { Modality, NotHeldReason } from "#kernel/contact-codes.ts";
import type { PairId, PersonId, VisitId } from "#kernel/id.ts";

export type VisitStatus = "planned" | "confirmed" | "held" | "cancelled" | "rescheduled" | "voided";

/** A planned meeting of a pair. */
export type Visit = {
  readonly id: VisitId;
  readonly pairId: PairId;
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  readonly modality: Modality;
  readonly purpose: string;
  readonly status: VisitStatus;
  readonly plannedBy?: PersonId;
  readonly movedFrom?: VisitId;
  readonly cancelReason?: NotHeldReason;
};

export type VisitPlan = Pick<Visit, "pairId" | "startsAt" | "minutes" | "modality" | "purpose">;

/** Two visits within so many school days are one story: one question after the last of them. */
export const TOGETHER_DAYS = 5;

/** What can still change: it is ahead, or behind and nobody has said what became of it. */
export function isOpen(visit: Visit): boolean {
  return visit.status === "planned" || visit.status === "confirmed";
}

/** Farther ahead than a school year nobody plans: it is a slip of the finger. */
const FARTHEST = { hours: 24 * 400 };

export type PlanProblem = "in_the_past" | "too_far" | "minutes";

/** What is wrong with a plan, or nothing. */
export function problemOf(
  plan: Pick<VisitPlan, "startsAt" | "minutes">,
  now: Temporal.Instant,
): PlanProblem | undefined {
  if (Temporal.Instant.compare(plan.startsAt, now) < 0) return "in_the_past";
  if (Temporal.Instant.compare(plan.startsAt, now.add(FARTHEST)) > 0) return "too_far";
  return Number.isInteger(plan.minutes) && plan.minutes >= 5 && plan.minutes <= 480 ? undefined : "minutes";
}
