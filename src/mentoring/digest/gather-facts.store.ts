import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { getCalendar } from "#mentoring/programme/calendar.store.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";
import type { DigestFacts } from "./facts.ts";
import { gatherLogs } from "./gather/logs.store.ts";
import { getReader } from "./gather/reader.store.ts";
import { gatherRoster } from "./gather/roster.store.ts";
import { gatherRound } from "./gather/round.store.ts";
import type { Scope } from "./gather/scope.ts";
import { gatherSilent } from "./gather/silent.store.ts";
import { gatherThreads } from "./gather/threads.store.ts";
import { gatherVisits, hasBegun } from "./gather/visits.store.ts";
import { boundsOf, type Week } from "./weeks.ts";

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
  const reader = await getReader(tx, coordinatorId);
  const scope = await scopeOf(tx, coordinatorId, week, now);
  const round = await gatherRound(tx, scope);
  return {
    programme: scope.programme.name,
    week,
    until: scope.until,
    isOver: Temporal.Instant.compare(scope.to, now) <= 0,
    hasBegun: await hasBegun(tx, scope),
    calendar: scope.calendar,
    hasOwnPairs: reader.hasOwnPairs,
    roster: await gatherRoster(tx, scope),
    visits: await gatherVisits(tx, scope),
    logs: await gatherLogs(tx, scope),
    threads: await gatherThreads(tx, scope),
    silent: await gatherSilent(tx, scope),
    ...(round && { round }),
  };
}

async function scopeOf(tx: Tx, coordinatorId: PersonId, week: Week, now: Temporal.Instant): Promise<Scope> {
  const programme = await getProgramme(tx);
  const calendar = await getCalendar(tx);
  const today = now.toZonedDateTimeISO(programme.zone).toPlainDate();
  const until = Temporal.PlainDate.compare(today, week.endsOn) < 0 ? today : week.endsOn;
  return { coordinatorId, programme, calendar, week, ...boundsOf(week, programme.zone), now, today, until };
}
