import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { Reason } from "#mentoring/digest/digest.ts";
import type { VisitsFacts } from "#mentoring/digest/facts.ts";
import type { Calendar } from "#mentoring/programme/calendar.ts";
import type { Scope } from "./scope.ts";

/** Since the programme began, a visit has come up or a contact was logged. */
export async function hasBegun(tx: Tx, { to }: Scope): Promise<boolean> {
  const { rows } = await sql<{ begun: boolean }>`
    select exists (select from delivery.visit where starts_at < ${to} and voided_at is null)
      or exists (select from delivery.session where started_at < ${to} and voided_at is null) as begun`.execute(tx.sql);
  return rows[0]?.begun ?? false;
}

/**
 * The visits that the plan held for the week as it began or later, what became of each, and why not. One that was moved
 * into the week or within it counts where it went; one that was moved out of it counts here too, once the week had begun.
 */
export async function gatherVisits(tx: Tx, scope: Scope): Promise<VisitsFacts> {
  const { coordinatorId, programme, week, from, to, now } = scope;
  const { rows } = await sql<Row>`
    with away as (
      select person_id, day::date as day from delivery.leave,
        generate_series(greatest(from_on, ${week.startsOn}::date), least(to_on, ${week.endsOn}::date), interval '1 day') day
      where from_on <= ${week.endsOn} and to_on >= ${week.startsOn}
    ), visited as materialized (
      select pair.principal_id, pair.mentor_id, principal.region, visit.cancel_reason,
        (visit.starts_at at time zone ${programme.zone})::date as day,
        session.outcome <> 'not_held' as logged,
        case
          when visit.held_at is not null or session.outcome <> 'not_held' then 'held'
          when visit.moved_at is not null then 'moved'
          when visit.cancelled_at is not null then 'called_off'
          when visit.starts_at >= ${now} then 'ahead'
          else 'unsaid'
        end as became
      from delivery.visit
      join delivery.pair on pair.id = visit.pair_id
      join delivery.person principal on principal.id = pair.principal_id
      left join delivery.session on session.visit_id = visit.id and session.voided_at is null
      where visit.starts_at >= ${from} and visit.starts_at < ${to} and visit.voided_at is null
        and ${coordinatorId} not in (pair.mentor_id, pair.principal_id)
        and (visit.moved_at is null or visit.moved_at >= ${from} and not exists (
          select from delivery.visit later
          where later.moved_from = visit.id and later.starts_at >= ${from} and later.starts_at < ${to}
        ))
    ), counted as materialized (
      select visited.*, became <> 'held' and (
        coalesce(cancel_reason in ('holiday_or_closure', 'leave'), false)
        or day = any (${closedDays(scope)}::date[])
        or (principal_id, day) in (select person_id, day from away)
        or (mentor_id, day) in (select person_id, day from away)
      ) as excused
      from visited
    )
    select grouping(region) = 0 as "ofRegion", coalesce(region, '') as region,
      grouping(cancel_reason) = 0 as "ofReason", coalesce(cancel_reason, 'unknown') as reason,
      count(*) as planned, count(distinct principal_id) as principals,
      count(*) filter (where not excused) as due,
      count(distinct principal_id) filter (where not excused) as "duePrincipals",
      count(*) filter (where became = 'held') as held,
      count(*) filter (where logged) as logged,
      count(*) filter (where became = 'called_off' and not excused) as "calledOff",
      count(*) filter (where became = 'moved' and not excused) as moved,
      count(*) filter (where became = 'unsaid' and not excused) as unsaid,
      count(*) filter (where became = 'ahead' and not excused) as ahead
    from counted
    group by grouping sets ((), (region), (cancel_reason))
    order by region`.execute(tx.sql);
  return toFacts(rows);
}

type Row = {
  readonly ofRegion: boolean;
  readonly region: string;
  readonly ofReason: boolean;
  readonly reason: string;
  readonly planned: number;
  readonly principals: number;
  readonly due: number;
  readonly duePrincipals: number;
} & Pick<VisitsFacts, "held" | "logged" | "calledOff" | "moved" | "unsaid" | "ahead">;

function toFacts(rows: readonly Row[]): VisitsFacts {
  const all = rows.find((row) => !row.ofRegion && !row.ofReason);
  if (!all) throw new Error("counting answered nothing");
  const { held, logged, calledOff, moved, unsaid, ahead } = all;
  return {
    planned: { events: all.planned, principals: all.principals },
    due: { events: all.due, principals: all.duePrincipals },
    ...{ held, logged, calledOff, moved, unsaid, ahead },
    reasons: rows
      .filter((row) => row.ofReason && row.calledOff > 0)
      .map((row) => ({ reason: toReason(row.reason), events: row.calledOff })),
    regions: rows
      .filter((row) => row.ofRegion)
      .map(({ region, planned, principals }) => ({ region, events: planned, principals })),
  };
}

/** What a visit's reason is to a coordinator: neither "unknown" nor "declined" is told apart. */
export function toReason(code: string): Reason {
  return code === "unknown" || code === "declined" ? "other" : (code as Reason);
}

function closedDays({ calendar, week }: { calendar: Calendar; week: Scope["week"] }): string[] {
  const days = Array.from({ length: 7 }, (_, past) => week.startsOn.add({ days: past }).toString());
  return days.filter((day) => (calendar.get(day)?.kind ?? "school_day") !== "school_day");
}
