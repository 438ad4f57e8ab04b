import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { LogSpan, LogsFacts, Named, Span } from "#mentoring/digest/facts.ts";
import { UNLOGGED_AFTER_DAYS } from "#mentoring/digest/metrics/help-to-offer.ts";
import { schoolDaysBack } from "#mentoring/digest/school-days.ts";
import { startOf } from "#mentoring/digest/weeks.ts";
import type { Scope } from "./scope.ts";

const FOUR_WEEKS = { hours: 24 * 28 };

export async function gatherLogs(tx: Tx, scope: Scope): Promise<LogsFacts> {
  return {
    ...(await countSpans(tx, scope)),
    slow: await listSlow(tx, scope),
    unlogged: await listUnlogged(tx, scope),
  };
}

type SpanRow = {
  ended_on: Temporal.PlainDate | null;
  logged_on: Temporal.PlainDate | null;
  sessions: number;
  principals: number;
};

/** Records written this week of meetings that took place, however long ago. */
async function countSpans(tx: Tx, { coordinatorId, programme, from, to }: Scope) {
  const { rows } = await sql<SpanRow>`
    with logged as materialized (
      select pair.principal_id,
        ((started_at + make_interval(mins => duration_min)) at time zone ${programme.zone})::date as ended_on,
        (logged_at at time zone ${programme.zone})::date as logged_on
      from delivery.session
      join delivery.pair on pair.id = session.pair_id
      where logged_at >= ${from} and logged_at < ${to} and outcome <> 'not_held' and voided_at is null
        and ${coordinatorId} not in (pair.mentor_id, pair.principal_id)
    )
    select ended_on, logged_on, count(*) as sessions, count(distinct principal_id) as principals
    from logged group by grouping sets ((), (ended_on, logged_on))`.execute(tx.sql);
  const spans = rows.flatMap((row): LogSpan[] =>
    row.ended_on && row.logged_on ? [{ endedOn: row.ended_on, loggedOn: row.logged_on, sessions: row.sessions }] : [],
  );
  return { spans, principals: rows.find((row) => row.ended_on === null)?.principals ?? 0 };
}

type SlowRow = {
  mentor_id: PersonId;
  mentor: string;
  ended_on: Temporal.PlainDate;
  logged_on: Temporal.PlainDate;
  in_this_week: boolean;
};

/** More than five school days take more than six days; which of these it were is counted by the calendar later. */
async function listSlow(
  tx: Tx,
  { coordinatorId, programme, from, to }: Scope,
): Promise<(Named & Span & { inThisWeek: boolean })[]> {
  const { rows } = await sql<SlowRow>`
    select mentor.id as mentor_id, mentor.name as mentor, logged_at >= ${from} as in_this_week,
      ((started_at + make_interval(mins => duration_min)) at time zone ${programme.zone})::date as ended_on,
      (logged_at at time zone ${programme.zone})::date as logged_on
    from delivery.session
    join delivery.pair on pair.id = session.pair_id and pair.ended_at is null
    join delivery.person mentor on mentor.id = pair.mentor_id and mentor.deactivated_at is null
    where logged_at >= ${to.subtract(FOUR_WEEKS)} and logged_at < ${to} and outcome <> 'not_held' and voided_at is null
      and logged_at - started_at > interval '5 days' and pair.mentor_id <> ${coordinatorId}`.execute(tx.sql);
  return rows.map((row) => ({
    mentorId: row.mentor_id,
    mentor: row.mentor,
    endedOn: row.ended_on,
    loggedOn: row.logged_on,
    inThisWeek: row.in_this_week,
  }));
}

type UnloggedRow = { mentor_id: PersonId; mentor: string; visits: number };

/** Said on two Mondays, more or less: what is older than twice the limit will not be logged. */
async function listUnlogged(
  tx: Tx,
  { coordinatorId, programme, calendar, until, today }: Scope,
): Promise<LogsFacts["unlogged"]> {
  const [oldest, newest] = [2 * UNLOGGED_AFTER_DAYS, UNLOGGED_AFTER_DAYS].map((days) =>
    startOf(schoolDaysBack(until, days, calendar), programme.zone),
  );
  const { rows } = await sql<UnloggedRow>`
    select mentor.id as mentor_id, mentor.name as mentor, count(*) as visits
    from delivery.visit
    join delivery.pair on pair.id = visit.pair_id and pair.ended_at is null
    join delivery.person mentor on mentor.id = pair.mentor_id and mentor.deactivated_at is null
    where visit.starts_at >= ${oldest} and visit.starts_at < ${newest}
      and visit.moved_at is null and visit.cancelled_at is null and visit.voided_at is null
      and not exists (select from delivery.session where session.visit_id = visit.id and session.voided_at is null)
      and pair.mentor_id <> ${coordinatorId}
      and not exists (
        select from delivery.leave
        where leave.person_id in (pair.mentor_id, pair.principal_id)
          and (${today}::date between from_on and to_on
            or (visit.starts_at at time zone ${programme.zone})::date between from_on and to_on)
      )
    group by mentor.id`.execute(tx.sql);
  return rows.map((row) => ({ mentorId: row.mentor_id, mentor: row.mentor, visits: row.visits }));
}
