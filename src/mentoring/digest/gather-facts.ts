import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { countVisitsOfWeek } from "#mentoring/overview/visits-of-week.store.ts";
import { getWeekScope, type WeekScope } from "#mentoring/overview/week-scope.ts";
import { listPairsWithoutVisit, listVisitsWithoutNews } from "#mentoring/overview/whom-to-ask.store.ts";
import { findVisitRoundOn } from "#mentoring/programme/visit-round.store.ts";
import { gatherHelpReport } from "#mentoring/safeguarding/gather-help.ts";
import type { Week } from "#mentoring/week.ts";
import { toDigestCancelReason } from "./digest.ts";
import type { DigestFacts, VisitsFacts } from "./facts.ts";
import { findProgrammeStartFacts } from "./gather/beginning.store.ts";
import { listPrincipalsToCall } from "./gather/calls.store.ts";
import { listUnreachedInDigest } from "./gather/list-unreached.ts";
import { gatherSessionRecordsFacts } from "./gather/logs.store.ts";
import { gatherPrincipalFacts } from "./gather/principals.store.ts";
import { countOpenRefusedLinks } from "./gather/refused-links.store.ts";

import { gatherReflectionThreadsFacts } from "./gather/thread-counts.store.ts";
import { createSchoolDayCounter } from "./school-days.ts";
import { type ContactGap, listContactGaps } from "./sections/call.ts";

/** A digest names at most this many of the principals whom the coordinator should call; the others are only counted. */
const MAX_NAMED = 60;

type Asked = { readonly coordinatorId: PersonId; readonly week: Week; readonly now: Temporal.Instant };

/**
 * Loads the facts of one week of a programme as recorded at `now`, for one of its coordinators, in a transaction of the
 * digest role. Throws {@link NotACoordinatorError} if the person is not a coordinator; also throws while there is no
 * programme.
 */
export async function gatherDigestFacts(tx: Tx, asked: Asked): Promise<DigestFacts> {
  const scope = await getWeekScope(tx, asked.coordinatorId, asked.now, asked.week);
  return { ...(await gatherPeople(tx, scope)), ...(await gatherDeeds(tx, scope)) };
}

type Deeds = Pick<DigestFacts, "visits" | "withoutNews" | "withoutVisit" | "logs" | "threads">;

async function gatherPeople(tx: Tx, scope: WeekScope): Promise<Omit<DigestFacts, keyof Deeds>> {
  const beginning = await findProgrammeStartFacts(tx, scope);
  const principals = await gatherPrincipalFacts(tx, scope, await findVisitRoundOn(tx, scope.until));
  return {
    programme: scope.programme.name,
    week: scope.week,
    until: scope.until,
    isOver: Temporal.Instant.compare(scope.to, scope.now) <= 0,
    calendar: scope.calendar,
    hasOwnPairs: scope.ownPairs.length > 0,
    unreached: await listUnreachedInDigest(tx, scope),
    refusedLinks: await countOpenRefusedLinks(tx),
    help: (await gatherHelpReport(tx, scope.now))?.languages ?? [],
    ...(beginning && { beginning }),
    ...principals,
    callees: await listPrincipalsToCall(tx, scope, longestSilent(principals, scope)),
  };
}

/** Selects the principals whom the digest names: those longest without a contact. */
function longestSilent({ silent }: Pick<DigestFacts, "silent">, { until, calendar }: WeekScope): ContactGap[] {
  return listContactGaps(silent, until, createSchoolDayCounter(calendar, until)).slice(0, MAX_NAMED);
}

async function gatherDeeds(tx: Tx, scope: WeekScope): Promise<Deeds> {
  return {
    visits: await gatherVisitsFacts(tx, scope),
    withoutNews: (await listVisitsWithoutNews(tx, scope)).map((visit) => ({
      ...visit,
      day: visit.startsAt.toZonedDateTimeISO(scope.programme.zone).toPlainDate(),
    })),
    withoutVisit: await listPairsWithoutVisit(tx, scope),
    logs: await gatherSessionRecordsFacts(tx, scope),
    threads: await gatherReflectionThreadsFacts(tx, scope),
  };
}

async function gatherVisitsFacts(tx: Tx, scope: WeekScope): Promise<VisitsFacts> {
  const visits = await countVisitsOfWeek(tx, scope);
  return {
    ...visits,
    reasons: visits.reasons.map(({ reason, events }) => ({ reason: toDigestCancelReason(reason), events })),
  };
}
