import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { DigestFacts, PrincipalWithoutContact, VisitRoundFacts } from "#mentoring/digest/facts.ts";
import { subtractSchoolDays } from "#mentoring/digest/school-days.ts";
import { CALL_AFTER_SCHOOL_DAYS, PAIR_IS_NEW_FOR_SCHOOL_DAYS } from "#mentoring/digest/sections/call.ts";
import type { WeekScope } from "#mentoring/overview/week-scope.ts";
import type { VisitRound } from "#mentoring/programme/programme.ts";
import { getStartOfDay } from "#mentoring/week.ts";
import { gatherSchoolCalendars, type SchoolCalendars } from "./school-calendars.ts";

/**
 * Queries at once how many principals have a mentor, how many have had the round's target number of visits, and who has
 * been without a contact for too long. A contact with any of a principal's mentors counts.
 */
export async function gatherPrincipalFacts(
  tx: Tx,
  scope: WeekScope,
  round: VisitRound | undefined,
): Promise<Pick<DigestFacts, "roster" | "silent"> & { readonly round?: VisitRoundFacts }> {
  const calendars = await gatherSchoolCalendars(tx, scope.calendar);
  const { rows } = await sql<Row>`
    with ${met(scope, round)}, ${principals(scope)}, ${silences(scope, calendars)}
    select count(*) as principals, count(*) filter (where is_away) as on_leave,
      (select count(*) from (select from paired where is_live group by mentor_id) mentor) as mentors,
      count(*) filter (where not is_away and not is_own) as in_round,
      count(*) filter (where not is_away and not is_own and visits >= ${round?.targetVisits ?? 0}) as reached,
      (select json_agg(silence) from silence) as silent
    from principal`.execute(tx.sql);
  const [row] = rows;
  if (!row) throw new Error("counting answered nothing");
  return {
    roster: { principals: row.principals, onLeave: row.on_leave, mentors: row.mentors },
    silent: (row.silent ?? []).map((silence) => toSilence(silence, calendars)),
    ...(round && { round: { ...round, principals: row.in_round, reached: row.reached } }),
  };
}

/**
 * Builds the CTE with each pair's last contact, logged or not, and its number of visits held in the round. It queries
 * the sessions and visits since the start of the round, or since the first day on which a contact makes a call to the
 * principal unnecessary, whichever is earlier.
 */
function met({ programme, calendar, until, to, now }: WeekScope, round: VisitRound | undefined) {
  const counted = round ? getStartOfDay(round.startsOn, programme.zone) : to;
  const heard = getStartOfDay(subtractSchoolDays(until, CALL_AFTER_SCHOOL_DAYS.usual + 1, calendar), programme.zone);
  const since = Temporal.Instant.compare(counted, heard) < 0 ? counted : heard;
  return sql`met as materialized (
      select pair_id, max(met_at) as heard_at, count(*) filter (where is_visit)::int as visits
      from (
        select pair_id, started_at as met_at, false as is_visit from delivery.session
        where started_at >= ${since} and started_at < ${now} and outcome <> 'not_held' and voided_at is null
        union all
        select pair_id, starts_at, not unplanned and starts_at >= ${counted} and starts_at < ${to} from delivery.visit
        where starts_at >= ${since} and starts_at < ${now} and held_at is not null and voided_at is null
      ) contact
      group by pair_id
    )`;
}

/**
 * Builds the CTEs with every pair and its recent contacts (ended pairs included), and with one row per principal who
 * has a mentor now.
 */
function principals({ ownPairs, today, until }: WeekScope) {
  return sql`paired as materialized (
      select principal_id, mentor_id, starts_on, created_at, ended_at is null as is_live, heard_at, visits
      from delivery.pair left join met on met.pair_id = pair.id
      where starts_on <= ${until}
        and principal_id not in (select id from delivery.person where deactivated_at is not null)
    ), principal as materialized (
      select principal_id, sum(visits) as visits,
        principal_id in (select principal_id from delivery.pair where id = any (${ownPairs}::uuid[])) as is_own,
        principal_id in (select person_id from delivery.leave where ${today} between from_on and to_on) as is_away
      from paired group by principal_id having bool_or(is_live)
    )`;
}

/**
 * Builds the CTEs with the principals without a recent contact, by whichever calendar is soonest to say so; whose own says
 * otherwise is left out later. Only for these few is the last contact searched in all earlier sessions.
 */
function silences({ programme, until, now, today }: WeekScope, { all }: SchoolCalendars) {
  const daysAgo = (days: number) =>
    all.map((calendar) => subtractSchoolDays(until, days + 1, calendar)).toSorted(Temporal.PlainDate.compare);
  const since = (days: number) => getStartOfDay(daysAgo(days).at(-1) ?? until, programme.zone);
  const allowed = sql`case when starts_on >= ${daysAgo(PAIR_IS_NEW_FOR_SCHOOL_DAYS)[0] ?? until}
      then ${since(CALL_AFTER_SCHOOL_DAYS.new)}::timestamptz else ${since(CALL_AFTER_SCHOOL_DAYS.usual)}::timestamptz end`;
  return sql`silent as materialized (
      select principal_id, min(starts_on) filter (where is_live) as starts_on,
        min(created_at) filter (where is_live) as created_at, max(heard_at) as heard_at
      from paired
      where principal_id in (select principal_id from paired where is_live and (heard_at is null or heard_at < ${allowed}))
        and principal_id not in (select person_id from delivery.leave where ${today} between from_on and to_on)
      group by principal_id
    ), away as materialized (
      select person_id, range_agg(daterange(from_on, to_on, '[]')) as days from delivery.leave group by person_id
    ), silence as (
      select principal_id as "principalId", starts_on as "pairedOn",
        greatest(starts_on, (created_at at time zone ${programme.zone})::date) as "knownOn",
        (coalesce(heard_at, (
          select greatest(max(started_at), (
            select max(starts_at) from delivery.pair join delivery.visit on visit.pair_id = pair.id
            where pair.principal_id = silent.principal_id
              and starts_at < ${now} and held_at is not null and visit.voided_at is null
          )) from delivery.pair join delivery.session on session.pair_id = pair.id
          where pair.principal_id = silent.principal_id
            and started_at < ${now} and outcome <> 'not_held' and voided_at is null
        )) at time zone ${programme.zone})::date as "lastOn",
        (select json_agg(json_build_object('from', lower(one), 'to', upper(one) - 1)) from unnest(away.days) one) as leaves
      from silent left join away on away.person_id = silent.principal_id
      where created_at < ${allowed} and (heard_at is null or heard_at < ${allowed})
    )`;
}

type Row = {
  readonly principals: number;
  readonly on_leave: number;
  readonly mentors: number;
  readonly in_round: number;
  readonly reached: number;
  readonly silent: readonly SilentRow[] | null;
};

/** A {@link PrincipalWithoutContact} as PostgreSQL returns it in JSON, with dates as text. */
type SilentRow = {
  readonly principalId: PersonId;
  readonly pairedOn: string;
  readonly knownOn: string;
  readonly lastOn: string | null;
  readonly leaves: readonly { readonly from: string; readonly to: string }[] | null;
};

function toSilence(
  { principalId, pairedOn, knownOn, lastOn, leaves }: SilentRow,
  calendars: SchoolCalendars,
): PrincipalWithoutContact {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const calendar = calendars.of(principalId);
  return {
    principalId,
    pairedOn: day(pairedOn),
    knownOn: day(knownOn),
    leaves: (leaves ?? []).map(({ from, to }) => ({ from: day(from), to: day(to) })),
    ...(lastOn && { lastOn: day(lastOn) }),
    ...(calendar && { calendar }),
  };
}
