import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId, PersonId, VisitId } from "#kernel/id.ts";
import { isClosedByCalendar } from "#mentoring/programme/calendar.ts";
import { getStartOfDay } from "#mentoring/week.ts";
import type { WeekScope } from "./week-scope.ts";

/**
 * For how long before its week a coordinator is shown a visit of which nobody has said what became of it. An older one is
 * hardly remembered, and counts as a visit without a record only.
 */
export const NEWS_IS_ASKED_FOR = { weeks: 4 } as const;

/** A pair, with the names of its two people. */
export type NamedPair = {
  readonly pairId: PairId;
  readonly mentorId: PersonId;
  readonly mentor: string;
  readonly principalId: PersonId;
  readonly principal: string;
};

/** A visit that was neither called off, held nor moved, has begun, and was not prevented. */
export type VisitWithoutNews = NamedPair & { readonly visitId: VisitId; readonly startsAt: Temporal.Instant };

const PAIR = sql`pair.id as "pairId", mentor.id as "mentorId", mentor.name as mentor,
    principal.id as "principalId", principal.name as principal`;

/**
 * Lists the visits without news up to the end of the week, oldest first: those that `countVisitsOfWeek` counts as `unsaid`,
 * and those of the {@link NEWS_IS_ASKED_FOR} before whose mentor can still be asked.
 */
export async function listVisitsWithoutNews(tx: Tx, scope: WeekScope): Promise<readonly VisitWithoutNews[]> {
  const { ownPairs, programme, calendar, week, from, to, now } = scope;
  const first = week.startsOn.subtract(NEWS_IS_ASKED_FOR);
  const days = Array.from({ length: 7 * (NEWS_IS_ASKED_FOR.weeks + 1) }, (_, past) => first.add({ days: past }));
  const closed = days.filter((day) => isClosedByCalendar(day, calendar));
  const until = Temporal.Instant.compare(now, to) < 0 ? now : to;
  const { rows } = await sql<VisitWithoutNews>`
    with silent as materialized (
      select visit.id, visit.pair_id, visit.starts_at, (visit.starts_at at time zone ${programme.zone})::date as day
      from delivery.visit
      left join lateral (
        select true as exists from delivery.session
        where session.visit_id = visit.id and outcome <> 'not_held' and voided_at is null and released_at is not null limit 1
      ) record on true
      where visit.starts_at >= ${getStartOfDay(first, programme.zone)} and visit.starts_at < ${until}
        and not visit.unplanned and visit.held_at is null and visit.moved_at is null
        and visit.cancelled_at is null and visit.voided_at is null
        and visit.pair_id <> all (${ownPairs}::uuid[]) and record.exists is null
    )
    select silent.id as "visitId", ${PAIR}, silent.starts_at as "startsAt"
    from silent
    join delivery.pair on pair.id = silent.pair_id
    join delivery.person mentor on mentor.id = pair.mentor_id
    join delivery.person principal on principal.id = pair.principal_id
    where (silent.starts_at >= ${from} or mentor.deactivated_at is null)
      and (silent.id in (select visit_id from delivery.visit_kept) or silent.day <> all (${closed.map(String)}::date[])
        and not exists (
          select from delivery.leave
          where leave.person_id in (pair.mentor_id, pair.principal_id) and silent.day between from_on and to_on
        ))
    order by silent.starts_at, mentor.name, principal.name`.execute(tx.sql);
  return rows;
}

/**
 * Lists the principals without a planned visit, each with the pair in which one would be planned first: that of their lead
 * mentor. Those on leave, and those without a mentor, are not among them.
 */
export async function listPairsWithoutVisit(
  tx: Tx,
  { ownPairs, today, now }: WeekScope,
): Promise<readonly NamedPair[]> {
  const { rows } = await sql<NamedPair>`
    select * from (
      select distinct on (principal.id) ${PAIR}
      from delivery.pair
      join delivery.person mentor on mentor.id = pair.mentor_id and mentor.deactivated_at is null
      join delivery.person principal on principal.id = pair.principal_id and principal.deactivated_at is null
      where pair.ended_at is null and pair.id <> all (${ownPairs}::uuid[])
        and principal.id not in (select person_id from delivery.leave where ${today} between from_on and to_on)
        and not exists (
          select from delivery.pair other join delivery.visit on visit.pair_id = other.id
          where other.principal_id = principal.id and visit.starts_at >= ${now}
            and visit.moved_at is null and visit.cancelled_at is null and visit.voided_at is null
        )
      order by principal.id, pair.role <> 'lead', mentor.name
    ) pair
    order by mentor, principal`.execute(tx.sql);
  return rows;
}
