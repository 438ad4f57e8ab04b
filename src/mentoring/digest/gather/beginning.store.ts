import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { ProgrammeStartFacts } from "#mentoring/digest/facts.ts";
import type { WeekScope } from "#mentoring/overview/week-scope.ts";

/**
 * Counts how far a programme that has not begun is prepared; returns undefined once a visit was due or a contact was
 * logged.
 */
export async function findProgrammeStartFacts(
  tx: Tx,
  { to, now }: WeekScope,
): Promise<ProgrammeStartFacts | undefined> {
  const { rows } = await sql<ProgrammeStartFacts & { readonly begun: boolean }>`
    select exists (select from delivery.visit where starts_at < ${to} and voided_at is null)
      or exists (select from delivery.session where started_at < ${to} and voided_at is null) as begun`.execute(tx.sql);
  return rows[0]?.begun ? undefined : countReady(tx, now);
}

/** Counts people, pairs and planned visits of a programme that has not begun. */
async function countReady(tx: Tx, now: Temporal.Instant): Promise<ProgrammeStartFacts> {
  const { rows } = await sql<ProgrammeStartFacts>`
    with live as (
      select pair.id, pair.principal_id, pair.mentor_id
      from delivery.pair join delivery.person principal on principal.id = pair.principal_id
      where pair.ended_at is null and principal.deactivated_at is null
    ), known as (
      select id from delivery.person
      where deactivated_at is null and id in (select person_id from delivery.person_role)
    )
    select count(*) as pairs, count(distinct principal_id) as principals, count(distinct mentor_id) as mentors,
      (select count(*) from known join delivery.person_role on person_id = id and role = 'principal'
        where id not in (select principal_id from live)) as "withoutMentor",
      count(*) filter (where not exists (
        select from delivery.visit
        where visit.pair_id = live.id and starts_at >= ${now}
          and moved_at is null and cancelled_at is null and voided_at is null
      )) as "withoutVisit",
      (select count(*) from known) as people,
      (select count(*) from known where id in (select person_id from machine.address)) as reachable
    from live`.execute(tx.sql);
  const [row] = rows;
  if (!row) throw new Error("counting answered nothing");
  return row;
}
