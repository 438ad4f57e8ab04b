import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { keyOf } from "#mentoring/notice.ts";
import { at } from "#mentoring/quiet-hours.ts";
import { weekBefore } from "#mentoring/week.ts";
import { listCoordinators, listEnqueuedKeys } from "./coordinators.store.ts";
import { enqueuePlannedNotices } from "./plan-visit-notices.ts";
import type { PlannedNotice } from "./planned.ts";

const EIGHT = Temporal.PlainTime.from("08:00");
/** A digest that could not be sent within a day is dropped. */
const USEFUL = { hours: 24 };

/** Plans each coordinator's next weekly page: Monday at eight, in their own zone. */
export async function planDigests(tx: Tx, now: Temporal.Instant): Promise<number> {
  const coordinators = await listCoordinators(tx);
  const pages = coordinators.flatMap((coordinator) => decideDigests(coordinator, now));
  // The job runs every minute, and each page is planned once.
  const known = await listEnqueuedKeys(tx, pages.map(keyOfPage));
  return enqueuePlannedNotices(
    tx,
    pages.filter((page) => !known.has(keyOfPage(page))),
  );
}

const keyOfPage = ({ notice }: PlannedNotice) => keyOf(notice);

/** This Monday's page while it is still useful, and the next one. */
export function decideDigests(coordinator: { id: PersonId; zone: string }, now: Temporal.Instant): PlannedNotice[] {
  const today = now.toZonedDateTimeISO(coordinator.zone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return [monday, monday.add({ days: 7 })].flatMap((day) => {
    const moment = at(day, EIGHT, coordinator.zone);
    const until = moment.add(USEFUL);
    if (Temporal.Instant.compare(until, now) <= 0) return [];
    const notice = { kind: "digest.weekly" as const, for: coordinator.id, week: weekBefore(day).name };
    return [{ to: coordinator.id, notice, at: moment, until, about: `digest:${coordinator.id}` }];
  });
}
