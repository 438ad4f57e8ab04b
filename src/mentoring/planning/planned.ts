import type { PersonId } from "#kernel/id.ts";
import type { Notice, NoticeKind } from "#mentoring/notice.ts";

/**
 * A notice that facts ask for, with its recipient, the time at which it is due, the time after which it is dropped, and
 * the subject by which it can be withdrawn.
 */
export type PlannedNotice = {
  readonly to: PersonId;
  readonly notice: Notice;
  readonly at: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly about: string;
};

/**
 * The kinds of notices that are planned ahead. Whatever waits of these kinds is a function of facts and the time: nothing
 * else may plan or move one.
 */
export const PLANNED_KINDS = [
  "visit.ahead",
  "visit.closed_day",
  "visit.open_day",
  "visit.ended",
  "visits.ended",
  "log.late",
  "reflection.prompt",
  "reflection.nudge",
  "commitment.due",
  "leave.ended",
  "digest.weekly",
] as const satisfies readonly NoticeKind[];
