import type { NoticeTiming } from "#mentoring/notice.ts";
import type { Visit } from "./visit.ts";

/**
 * Returns when news of a visit is said: now, and not any more once a visit that is still to come is over. What is said of a
 * visit that is over already is news whenever it comes.
 */
export function getVisitNewsTiming({ startsAt, minutes }: Visit, now: Temporal.Instant): NoticeTiming {
  const end = startsAt.add({ minutes });
  return Temporal.Instant.compare(now, end) < 0 ? { at: now, until: end } : { at: now };
}
