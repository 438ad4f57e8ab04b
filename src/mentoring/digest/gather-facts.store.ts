import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { getCalendar } from "#mentoring/programme/calendar.store.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";
import type { DigestFacts } from "./facts.ts";
import { findBeginning } from "./gather/beginning.store.ts";
import { mapCallees } from "./gather/calls.store.ts";
import { gatherLogs } from "./gather/logs.store.ts";
import { gatherPrincipals } from "./gather/principals.store.ts";
import { listOwnPairs } from "./gather/reader.store.ts";
import type { Scope } from "./gather/scope.ts";
import { gatherThreads } from "./gather/threads.store.ts";
import { gatherVisits } from "./gather/visits.store.ts";
import { contactGaps, type Gap } from "./metrics/contact-gap.ts";
import { schoolDayCounter } from "./school-days.ts";
import { boundsOf, type Week } from "./weeks.ts";

/** No page holds more names. */
const NAMED = 60;

/**
 * One week of the programme as logistics know it at `now`, for one of its coordinators. Meant for a transaction of
 * `asDigest`, which reads no one's words. Throws {@link NotACoordinator}, and while there is no programme.
 */
export async function gatherFacts(
  tx: Tx,
  coordinatorId: PersonId,
  week: Week,
  now: Temporal.Instant,
): Promise<DigestFacts> {
  const ownPairs = await listOwnPairs(tx, coordinatorId);
  const scope = await scopeOf(tx, ownPairs, week, now);
  const beginning = await findBeginning(tx, scope);
  const principals = await gatherPrincipals(tx, scope);
  return {
    programme: scope.programme.name,
    week,
    until: scope.until,
    isOver: Temporal.Instant.compare(scope.to, now) <= 0,
    calendar: scope.calendar,
    hasOwnPairs: ownPairs.length > 0,
    ...(beginning && { beginning }),
    ...principals,
    callees: await mapCallees(tx, scope, longestSilent(principals, scope)),
    visits: await gatherVisits(tx, scope),
    logs: await gatherLogs(tx, scope),
    threads: await gatherThreads(tx, scope),
  };
}

/** Those whom a page can name; more are only counted. */
function longestSilent({ silent }: Pick<DigestFacts, "silent">, { until, calendar }: Scope): Gap[] {
  return contactGaps(silent, until, schoolDayCounter(calendar, until)).slice(0, NAMED);
}

async function scopeOf(tx: Tx, ownPairs: Scope["ownPairs"], week: Week, now: Temporal.Instant): Promise<Scope> {
  const programme = await getProgramme(tx);
  const calendar = await getCalendar(tx);
  const today = now.toZonedDateTimeISO(programme.zone).toPlainDate();
  const until = Temporal.PlainDate.compare(today, week.endsOn) < 0 ? today : week.endsOn;
  return { ownPairs, programme, calendar, week, ...boundsOf(week, programme.zone), now, today, until };
}
