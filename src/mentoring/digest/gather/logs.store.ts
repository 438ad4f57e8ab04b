import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { RecordDelayCount, SessionRecordsFacts } from "#mentoring/digest/facts.ts";
import { subtractSchoolDays } from "#mentoring/digest/school-days.ts";
import {
  LATE_RECORD_WINDOW,
  NO_RECORD_AFTER_SCHOOL_DAYS,
  RECORD_IS_LATE_AFTER_SCHOOL_DAYS,
} from "#mentoring/digest/sections/help.ts";
import type { WeekScope } from "#mentoring/overview/week-scope.ts";
import { getStartOfDay } from "#mentoring/week.ts";

export async function gatherSessionRecordsFacts(tx: Tx, scope: WeekScope): Promise<SessionRecordsFacts> {
  const { spans, principals } = await countSpans(tx, scope);
  return { spans, principals, late: await listLate(tx, scope), unlogged: await listUnlogged(tx, scope) };
}

type Spans = {
  readonly spans: { ended_on: string; logged_on: string; sessions: number }[] | null;
  readonly principals: number;
};

/**
 * Counts the session records saved this week, those of chance contacts apart, by day of the meeting and day of saving. The meetings may have taken
 * place at any earlier time.
 */
async function countSpans(
  tx: Tx,
  { ownPairs, programme, from, to }: WeekScope,
): Promise<Pick<SessionRecordsFacts, "spans" | "principals">> {
  const { rows } = await sql<Spans>`
    with logged as materialized (
      select pair_id,
        ((started_at + make_interval(mins => duration_min)) at time zone ${programme.zone})::date as ended_on,
        (logged_at at time zone ${programme.zone})::date as logged_on
      from delivery.session
      where logged_at >= ${from} and logged_at < ${to} and outcome <> 'not_held' and voided_at is null
        and session_type <> 'informal_contact' and pair_id <> all (${ownPairs}::uuid[])
    )
    select
      (select json_agg(span) from (
        select ended_on, logged_on, count(*) as sessions from logged group by ended_on, logged_on
      ) span) as spans,
      (select count(distinct principal_id) from (select pair_id from logged group by pair_id limit 100) known
        cross join lateral (select principal_id from delivery.pair where pair.id = known.pair_id offset 0) pair) as principals`.execute(
    tx.sql,
  );
  const [row] = rows;
  const day = (text: string) => Temporal.PlainDate.from(text);
  const spans = (row?.spans ?? []).map(
    ({ ended_on, logged_on, sessions }): RecordDelayCount => ({
      endedOn: day(ended_on),
      loggedOn: day(logged_on),
      sessions,
    }),
  );
  return { spans, principals: row?.principals ?? 0 };
}

/**
 * Counts by mentor the session records that were saved late. For each day on which records were saved, the school
 * calendar gives the earliest day of a meeting whose record was still in time.
 */
async function listLate(
  tx: Tx,
  { ownPairs, programme, calendar, week, from, to }: WeekScope,
): Promise<SessionRecordsFacts["late"]> {
  const first = week.startsOn.add({ weeks: 1 }).subtract(LATE_RECORD_WINDOW);
  const days = Array.from({ length: 7 * LATE_RECORD_WINDOW.weeks }, (_, past) => first.add({ days: past }));
  const inTime = days.map((day) => subtractSchoolDays(day, RECORD_IS_LATE_AFTER_SCHOOL_DAYS + 1, calendar));
  const { rows } = await sql<SessionRecordsFacts["late"][number]>`
    with slow as materialized (
      select pair_id, logged_at,
        ((started_at + make_interval(mins => duration_min)) at time zone ${programme.zone})::date as ended_on,
        (logged_at at time zone ${programme.zone})::date as logged_on
      from delivery.session
      where logged_at >= ${getStartOfDay(first, programme.zone)} and logged_at < ${to}
        and outcome <> 'not_held' and voided_at is null and session_type <> 'informal_contact'
        and pair_id <> all (${ownPairs}::uuid[])
        and logged_at - started_at > interval '1 day' * ${RECORD_IS_LATE_AFTER_SCHOOL_DAYS}::int
    )
    select mentor.id as "mentorId", mentor.name as mentor, count(*) as logs, bool_or(logged_at >= ${from}) as "inThisWeek"
    from slow
    join unnest(${days.map(String)}::date[], ${inTime.map(String)}::date[]) as day (logged_on, in_time_from)
      on day.logged_on = slow.logged_on and slow.ended_on < day.in_time_from
    join delivery.pair on pair.id = slow.pair_id and pair.ended_at is null
    join delivery.person mentor on mentor.id = pair.mentor_id and mentor.deactivated_at is null
    group by mentor.id`.execute(tx.sql);
  return rows;
}

/**
 * Counts by mentor the visits whose deadline for a session record ({@link NO_RECORD_AFTER_SCHOOL_DAYS} school days) passed in
 * this week without one. The deadline falls in a single week, so each visit appears in one digest only. Pairs with a
 * person on leave on the day of the visit or today are left out.
 */
async function listUnlogged(
  tx: Tx,
  { ownPairs, programme, calendar, week, until, today }: WeekScope,
): Promise<SessionRecordsFacts["unlogged"]> {
  const inTime = (day: Temporal.PlainDate) =>
    getStartOfDay(subtractSchoolDays(day, NO_RECORD_AFTER_SCHOOL_DAYS + 1, calendar), programme.zone);
  const { rows } = await sql<SessionRecordsFacts["unlogged"][number]>`
    with unlogged as materialized (
      select visit.pair_id, (visit.starts_at at time zone ${programme.zone})::date as day
      from delivery.visit
      left join lateral (
        select true as exists from delivery.session
        where session.visit_id = visit.id and outcome <> 'not_held' and voided_at is null limit 1
      ) record on true
      where visit.starts_at >= ${inTime(week.startsOn.subtract({ days: 1 }))} and visit.starts_at < ${inTime(until)}
        and visit.moved_at is null and visit.cancelled_at is null and visit.voided_at is null
        and visit.pair_id <> all (${ownPairs}::uuid[]) and record.exists is null
    )
    select mentor.id as "mentorId", mentor.name as mentor, count(*) as visits
    from unlogged
    join delivery.pair on pair.id = unlogged.pair_id and pair.ended_at is null
    join delivery.person mentor on mentor.id = pair.mentor_id and mentor.deactivated_at is null
    where not exists (
      select from delivery.leave
      where leave.person_id in (pair.mentor_id, pair.principal_id)
        and (${today}::date between from_on and to_on or unlogged.day between from_on and to_on)
    )
    group by mentor.id`.execute(tx.sql);
  return rows;
}
