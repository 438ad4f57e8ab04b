import type { PersonTx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { getProgrammeWeek } from "#mentoring/programme/calendar.store.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";
import { getWeekOf } from "#mentoring/week.ts";

export type EnqueueDigestOutcome = { readonly kind: "on_its_way" } | { readonly kind: "not_a_coordinator" };

/**
 * Enqueues a digest of the current week so far for a coordinator who requested it. `arrival` is the id of the request.
 * It is part of the notice's idempotency key, so that each request gets a digest of its own.
 */
export async function enqueueRequestedDigest(
  tx: PersonTx,
  me: Person,
  arrival: string,
  now: Temporal.Instant,
): Promise<EnqueueDigestOutcome> {
  if (!hasRole(me, "coordinator")) return { kind: "not_a_coordinator" };
  const [{ zone }, { startsOn }] = await Promise.all([getProgramme(tx), getProgrammeWeek(tx)]);
  const week = getWeekOf(now.toZonedDateTimeISO(zone).toPlainDate(), startsOn).name;
  await notify(tx, me.id, { kind: "digest.asked", arrival, week }, now);
  return { kind: "on_its_way" };
}
