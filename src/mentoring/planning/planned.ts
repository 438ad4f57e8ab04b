import type { PersonId } from "#kernel/id.ts";
import type { Notice } from "#mentoring/notice.ts";

/** A notice that a decision plans: recipient, due time, expiry and subject. */
export type PlannedNotice = {
  readonly to: PersonId;
  readonly notice: Notice;
  readonly at: Temporal.Instant;
  readonly until?: Temporal.Instant;
  readonly about: string;
};
