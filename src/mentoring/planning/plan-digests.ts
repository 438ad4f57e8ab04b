import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { toIdempotencyKey } from "#mentoring/notice.ts";
import { convertLocalTimeToInstant } from "#mentoring/quiet-hours.ts";
import { getPreviousWeek } from "#mentoring/week.ts";
import { listEnqueuedNoticeKeys } from "#outbox/enqueue.ts";
import { listCoordinators } from "./coordinators.store.ts";
import { enqueuePlannedNotices } from "./plan-visit-notices.ts";
import type { PlannedNotice } from "./planned.ts";

const EIGHT = Temporal.PlainTime.from("08:00");
/** A digest that could not be sent within 24 hours is dropped. */
const USEFUL = { hours: 24 };

/** Plans each coordinator's next weekly digest for Monday 08:00 in their time zone. */
export async function planDigests(tx: Tx, now: Temporal.Instant): Promise<number> {
  const coordinators = await listCoordinators(tx);
  const pages = coordinators.flatMap((coordinator) => decideDigests(coordinator, now));
  // This job runs every minute, so digests that are in the outbox already are filtered out first.
  const known = await listEnqueuedNoticeKeys(tx, pages.map(keyOfPage));
  return enqueuePlannedNotices(
    tx,
    pages.filter((page) => !known.has(keyOfPage(page))),
  );
}

const keyOfPage = ({ notice }: PlannedNotice) => toIdempotencyKey(notice);

/** Decides the notices with the digest of this Monday, unless it was due more than 24 hours ago, and of next Monday. */
export function decideDigests(coordinator: { id: PersonId; zone: string }, now: Temporal.Instant): PlannedNotice[] {
  const today = now.toZonedDateTimeISO(coordinator.zone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return [monday, monday.add({ days: 7 })].flatMap((day) => {
    const moment = convertLocalTimeToInstant(day, EIGHT, coordinator.zone);
    const until = moment.add(USEFUL);
    if (Temporal.Instant.compare(until, now) <= 0) return [];
    const notice = { kind: "digest.weekly" as const, for: coordinator.id, week: getPreviousWeek(day).name };
    return [{ to: coordinator.id, notice, at: moment, until, about: `digest:${coordinator.id}` }];
  });
}
