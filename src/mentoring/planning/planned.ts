import type { PersonId } from "#kernel/id.ts";
import type { Notice } from "#mentoring/notice.ts";

/**
 * A notice to be enqueued, with its recipient, the time at which it is due, the time after which it is dropped, and the
 * subject by which it can be withdrawn.
 */
export type PlannedNotice = {
  readonly to: PersonId;
  readonly notice: Notice;
  readonly at: Temporal.Instant;
  readonly until?: Temporal.Instant;
  readonly about: string;
};
