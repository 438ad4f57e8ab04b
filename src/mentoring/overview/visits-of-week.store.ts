import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import { isClosedByCalendar } from "#mentoring/programme/calendar.ts";
import type { VisitsOfWeek } from "./visits-of-week.ts";
import type { WeekScope } from "./week-scope.ts";

/**
 * Counts the visits planned for the week, how each ended, and the reasons for cancellations. A visit moved into or
 * within the week counts at its new time only. A visit moved out of the week counts in this week too if it was moved
 * after the week had begun.
 */
export async function countVisitsOfWeek(tx: Tx, scope: WeekScope): Promise<VisitsOfWeek> {
  const { rows } = await sql<Row>`
    with ${visited(scope)}, ${counted(scope)}, by_principal as materialized (
      select principal_id, count(*) as planned, count(*) filter (where not excused) as due,
        count(*) filter (where became = 'held') as held, count(*) filter (where logged) as logged,
        count(*) filter (where became = 'called_off' and not excused) as called_off,
        count(*) filter (where became = 'moved' and not excused) as moved,
        count(*) filter (where became = 'unsaid' and not excused) as unsaid,
        count(*) filter (where became = 'ahead' and not excused) as ahead,
        count(*) filter (where became = 'ahead' and excused) as in_doubt
      from counted group by principal_id
    )
    select coalesce(sum(planned), 0)::int as planned, count(*) as principals,
      coalesce(sum(due), 0)::int as due, count(*) filter (where due > 0) as "duePrincipals",
      coalesce(sum(held), 0)::int as held, coalesce(sum(logged), 0)::int as logged,
      coalesce(sum(called_off), 0)::int as "calledOff", coalesce(sum(moved), 0)::int as moved,
      coalesce(sum(unsaid), 0)::int as unsaid, coalesce(sum(ahead), 0)::int as ahead,
      coalesce(sum(in_doubt), 0)::int as "inDoubt",
      (select json_agg(json_build_object('reason', cancel_reason, 'events', events)) from (
        select cancel_reason, count(*) as events from counted
        where became = 'called_off' and not excused group by cancel_reason order by cancel_reason
      ) why) as reasons,
      (select json_agg(json_build_object('region', region, 'events', events, 'principals', principals)) from (
        select coalesce(region, '') as region, sum(planned) as events, count(*) as principals
        from by_principal join delivery.person on person.id = principal_id
        group by region order by region
      ) there) as regions,
      (select count(*)::int from delivery.visit where ${isOfWeek(scope)} and unplanned) as contacts
    from by_principal`.execute(tx.sql);
  const [row] = rows;
  if (!row) throw new Error("counting answered nothing");
  return toFacts(row);
}

const isOfWeek = ({ ownPairs, from, to }: WeekScope) =>
  sql`starts_at >= ${from} and starts_at < ${to} and voided_at is null and pair_id <> all (${ownPairs}::uuid[])`;

/** Builds the CTEs that select every visit of the week and how it ended. */
function visited(scope: WeekScope) {
  const { from, now } = scope;
  return sql`week as materialized (
      select id, pair_id, starts_at, moved_from, moved_at, cancelled_at, cancel_reason, held_at from delivery.visit
      where ${isOfWeek(scope)} and not unplanned
    ), visited as materialized (
      select pair.principal_id, pair.mentor_id, week.starts_at, week.cancel_reason, record.logged,
        week.id in (select visit_id from delivery.visit_kept) as kept,
        case
          when week.held_at is not null or record.logged then 'held'
          when week.moved_at is not null then 'moved'
          when week.cancelled_at is not null then 'called_off'
          when week.starts_at >= ${now} then 'ahead'
          else 'unsaid'
        end as became
      from week
      join delivery.pair on pair.id = week.pair_id
      left join lateral (
        select true as logged from delivery.session
        where session.visit_id = week.id and outcome <> 'not_held' and voided_at is null and released_at is not null limit 1
      ) record on true
      where week.moved_at is null
        or week.moved_at >= ${from} and week.id not in (select moved_from from week where moved_from is not null)
    )`;
}

/**
 * Builds the CTEs that decide whether a visit is excused, that is, was prevented by a holiday, a closure or a leave of
 * absence. One of which its pair said that it takes place all the same is not.
 */
function counted({ calendar, programme, week }: WeekScope) {
  const days = Array.from({ length: 7 }, (_, past) => week.startsOn.add({ days: past }));
  const closed = days.filter((day) => isClosedByCalendar(day, calendar));
  return sql`away as materialized (
      select person_id, day from unnest(${days.map(String)}::date[]) day join delivery.leave on day between from_on and to_on
    ), counted as materialized (
      select visited.*, case
        when became = 'held' then false
        when cancel_reason in ('holiday_or_closure', 'leave') then true
        when kept then false
        else (starts_at at time zone ${programme.zone})::date = any (${closed.map(String)}::date[])
          or (principal_id, (starts_at at time zone ${programme.zone})::date) in (select person_id, day from away)
          or (mentor_id, (starts_at at time zone ${programme.zone})::date) in (select person_id, day from away)
      end as excused
      from visited
    )`;
}

type Row = {
  readonly planned: number;
  readonly principals: number;
  readonly due: number;
  readonly duePrincipals: number;
  readonly reasons: readonly { readonly reason: VisitNotHeldReason; readonly events: number }[] | null;
  readonly regions: VisitsOfWeek["regions"] | null;
} & Pick<VisitsOfWeek, "contacts" | "held" | "logged" | "calledOff" | "moved" | "unsaid" | "ahead" | "inDoubt">;

function toFacts(row: Row): VisitsOfWeek {
  const { planned, principals, due, duePrincipals, reasons, regions, ...counts } = row;
  return {
    ...counts,
    prevented: planned - due - counts.inDoubt,
    planned: { events: planned, principals },
    due: { events: due, principals: duePrincipals },
    reasons: reasons ?? [],
    regions: regions ?? [],
  };
}
