import { convertLocalTimeToInstant } from "#mentoring/quiet-hours.ts";
import { getPreviousWeek } from "#mentoring/week.ts";
import type { Coordinator } from "./coordinators.store.ts";
import type { PlannedNotice } from "./planned.ts";

const EIGHT = Temporal.PlainTime.from("08:00");
/** A digest that could not be sent within 24 hours is dropped. */
const USEFUL = { hours: 24 };

/** Decides the notices with the digest of this Monday, unless it was due more than 24 hours ago, and of next Monday. */
export function decideDigests(coordinator: Coordinator, now: Temporal.Instant): PlannedNotice[] {
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
