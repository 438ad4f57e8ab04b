import type { PersonId } from "#kernel/id.ts";
import { toIdempotencyKey, toOutboxIntent } from "#mentoring/notice.ts";
import type { NoticeToEnqueue } from "#outbox/enqueue.ts";
import type { NoticeInPlan } from "#outbox/plan.ts";
import type { PlannedNotice } from "./planned.ts";

export type PlanDifference = {
  /** Notices that are new, that are due at another time than before, or that were withdrawn and are due after all. */
  readonly write: readonly NoticeToEnqueue[];
  /**
   * Notices that wait although no fact asks for them any more. One whose time is over is not among them: the outbox
   * drops it as too late, so that it is counted and not lost in silence.
   */
  readonly withdraw: readonly NoticeInPlan[];
};

/**
 * Compares what the facts ask for with what stands in the outbox. What was sent, may have been sent, is being sent or
 * was dropped is not touched: a notice is said once, and a reader's wish not to hear it stands.
 */
export function comparePlan(
  wanted: readonly PlannedNotice[],
  standing: readonly NoticeInPlan[],
  now: Temporal.Instant,
): PlanDifference {
  const known = new Map(standing.map((row) => [placeOf(row.personId, row.key), row]));
  const places = new Set<string>();
  const write = wanted.flatMap((planned) => {
    const place = placeOf(planned.to, toIdempotencyKey(planned.notice));
    places.add(place);
    return isSettled(planned, known.get(place)) ? [] : [toOutboxIntent(planned.to, planned.notice, planned)];
  });
  const withdraw = standing.filter(
    (row) => row.state === "planned" && !places.has(placeOf(row.personId, row.key)) && !isOver(row, now),
  );
  return { write, withdraw };
}

/** Whether nothing is to be done: the notice stands as it is wanted, or it is out of the plan's hands. */
function isSettled({ at, until }: PlannedNotice, known: NoticeInPlan | undefined): boolean {
  if (!known || known.state === "open") return false;
  if (known.state === "taken") return true;
  return known.plannedFor.equals(at) && known.notAfter?.equals(until) === true;
}

const isOver = ({ notAfter }: NoticeInPlan, now: Temporal.Instant) =>
  notAfter !== null && Temporal.Instant.compare(notAfter, now) <= 0;

const placeOf = (person: PersonId, key: string) => `${person} ${key}`;
