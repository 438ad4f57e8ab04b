import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { RosterFacts } from "#mentoring/digest/facts.ts";
import type { Scope } from "./scope.ts";

/** Who is in the programme now, in numbers that its roster says as well. */
export async function gatherRoster(tx: Tx, { now, today }: Scope): Promise<RosterFacts> {
  const { rows } = await sql<RosterFacts>`
    with live as materialized (
      select pair.id, pair.principal_id, pair.mentor_id
      from delivery.pair
      join delivery.person principal on principal.id = pair.principal_id
      where pair.ended_at is null and principal.deactivated_at is null
    ), known as materialized (
      select person.id, person.slack_user_id, role.role
      from delivery.person
      join delivery.person_role role on role.person_id = person.id
      where person.deactivated_at is null
    )
    select
      (select count(distinct principal_id) from live) as principals,
      (select count(distinct principal_id) from live
        where principal_id in (select person_id from delivery.leave where ${today} between from_on and to_on)) as "onLeave",
      (select count(distinct mentor_id) from live) as mentors,
      (select count(*) from live) as pairs,
      (select count(*) from known
        where role = 'principal' and id not in (select principal_id from live)) as "withoutMentor",
      (select count(*) from live
        where not exists (
          select from delivery.visit
          where visit.pair_id = live.id and starts_at >= ${now}
            and moved_at is null and cancelled_at is null and voided_at is null
        )) as "withoutVisit",
      (select count(distinct id) from known) as people,
      (select count(distinct id) from known where slack_user_id is not null) as reachable`.execute(tx.sql);
  const [row] = rows;
  if (!row) throw new Error("counting answered nothing");
  return row;
}
