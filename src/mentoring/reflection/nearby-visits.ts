import type { PersonTx } from "#db/as.ts";
import { addWorkingDays, type WorkingHours } from "#mentoring/quiet-hours.ts";
import { listHeldVisits } from "#mentoring/visit/visit.store.ts";
import { NEARBY_VISITS_DAYS, type Visit } from "#mentoring/visit/visit.ts";
import { listVisitsAskedAbout } from "./thread.store.ts";

/**
 * Lists this visit and the visits of the {@link NEARBY_VISITS_DAYS} school days before it that took place and about
 * which no question was asked, sorted by start. The principal chooses one of them to reflect on.
 */
export async function listNearbyVisits(tx: PersonTx, visit: Visit, hours: WorkingHours): Promise<Visit[]> {
  const held = await listHeldVisits(
    tx,
    visit.startsAt.subtract({ hours: 24 * 14 }),
    visit.startsAt.add({ minutes: 1 }),
  );
  const asked = await listVisitsAskedAbout(tx);
  const day = (of: Visit) => of.startsAt.toZonedDateTimeISO(hours.zone).toPlainDate();
  return held.filter(
    (other) =>
      other.id === visit.id ||
      (!asked.has(other.id) &&
        Temporal.PlainDate.compare(day(visit), addWorkingDays(hours, day(other), NEARBY_VISITS_DAYS - 1)) <= 0),
  );
}
