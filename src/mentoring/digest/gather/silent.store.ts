import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { Silence } from "#mentoring/digest/facts.ts";
import { contactGaps, NEW_FOR_DAYS, SILENT_AFTER_DAYS } from "#mentoring/digest/metrics/contact-gap.ts";
import { schoolDayCounter, schoolDaysBack } from "#mentoring/digest/school-days.ts";
import { startOf } from "#mentoring/digest/weeks.ts";
import { mapPlans } from "./plans.store.ts";
import type { Scope } from "./scope.ts";

/** More names than this no page holds; of so many it is also said what stands in the way. */
const TOLD_OF = 100;

/** Principals of whom nothing was heard for longer than their pair allows, by any mentor; not those on leave today. */
export async function gatherSilent(tx: Tx, scope: Scope): Promise<readonly Silence[]> {
  const silent = await listSilent(tx, scope);
  const longest = contactGaps(silent, scope.until, schoolDayCounter(scope.calendar)).slice(0, TOLD_OF);
  const plans = await mapPlans(tx, scope, longest);
  return silent.map((silence) => ({ ...silence, ...plans.get(silence.principalId) }));
}

type SilentRow = {
  readonly principal_id: PersonId;
  readonly principal: string;
  readonly mentors: string[];
  readonly paired_on: Temporal.PlainDate;
  readonly known_on: Temporal.PlainDate;
  readonly last_on: Temporal.PlainDate | null;
  readonly leaves: { from: string; to: string }[] | null;
};

/** Who was heard lately is counted for everyone at once; only for the few that remain is it looked up since when. */
async function listSilent(tx: Tx, { programme, calendar, now, today, until }: Scope): Promise<Silence[]> {
  const since = (days: number) => schoolDaysBack(until, days + 1, calendar);
  const [usual, fresh] = [since(SILENT_AFTER_DAYS.usual), since(SILENT_AFTER_DAYS.new)];
  const { rows } = await sql<SilentRow>`
    with heard as materialized (
      select pair.principal_id, max(by_pair.at) as at
      from (
        select pair_id, max(started_at) as at
        from delivery.session
        where started_at >= ${startOf(usual, programme.zone)} and started_at < ${now}
          and outcome <> 'not_held' and voided_at is null
        group by pair_id
      ) by_pair
      join delivery.pair on pair.id = by_pair.pair_id
      group by pair.principal_id
    ), live as materialized (
      select pair.principal_id, min(pair.starts_on) as paired_on,
        min(greatest(pair.starts_on, (pair.created_at at time zone ${programme.zone})::date)) as known_on
      from delivery.pair
      where pair.ended_at is null and pair.starts_on <= ${until}
      group by pair.principal_id
    ), silent as materialized (
      select live.*
      from live left join heard using (principal_id)
      cross join lateral (select case when paired_on >= ${since(NEW_FOR_DAYS)} then ${fresh}::date else ${usual}::date end as since) allowed
      where known_on < allowed.since and (heard.at is null or (heard.at at time zone ${programme.zone})::date < allowed.since)
    )
    select silent.*, principal.name as principal, mentors.names as mentors, last.on as last_on, leaves.leaves
    from silent
    join delivery.person principal on principal.id = silent.principal_id and principal.deactivated_at is null
    cross join lateral (
      select array_agg(mentor.name order by pair.role <> 'lead', mentor.name) as names
      from delivery.pair join delivery.person mentor on mentor.id = pair.mentor_id
      where pair.principal_id = silent.principal_id and pair.ended_at is null
    ) mentors
    cross join lateral (
      select (max(session.started_at) at time zone ${programme.zone})::date as on
      from delivery.pair join delivery.session on session.pair_id = pair.id
      where pair.principal_id = silent.principal_id
        and started_at < ${now} and outcome <> 'not_held' and voided_at is null
    ) last
    cross join lateral (
      select json_agg(json_build_object('from', lower(days), 'to', upper(days) - 1)) as leaves
      from (
        select unnest(range_agg(daterange(from_on, to_on, '[]'))) as days
        from delivery.leave where leave.person_id = silent.principal_id
      ) whole
    ) leaves
    where not exists (
      select from delivery.leave
      where leave.person_id = silent.principal_id and ${today} between from_on and to_on
    )`.execute(tx.sql);
  return rows.map(toSilence);
}

function toSilence(row: SilentRow): Silence {
  const day = (text: string) => Temporal.PlainDate.from(text);
  return {
    principalId: row.principal_id,
    principal: row.principal,
    mentors: row.mentors,
    pairedOn: row.paired_on,
    knownOn: row.known_on,
    leaves: (row.leaves ?? []).map(({ from, to }) => ({ from: day(from), to: day(to) })),
    calledOff: [],
    ...(row.last_on && { lastOn: row.last_on }),
  };
}
