import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import type { PersonId } from "#kernel/id.ts";
import { toDigestCancelReason } from "#mentoring/digest/digest.ts";
import type { PrincipalToCall, PrincipalWithoutContact } from "#mentoring/digest/facts.ts";
import type { WeekScope } from "#mentoring/overview/week-scope.ts";
import { getStartOfDay } from "#mentoring/week.ts";

type Row = {
  readonly principal_id: PersonId;
  readonly principal: string;
  readonly mentors: string[];
  readonly called_off: VisitNotHeldReason[] | null;
  readonly unlogged_on: Temporal.PlainDate | null;
  readonly next_on: Temporal.PlainDate | null;
};

/**
 * Loads the names and mentors of the `silent` principals (those without a recent contact), and the outcomes of their
 * visits since the last contact.
 */
export async function listPrincipalsToCall(
  tx: Tx,
  { programme, now }: WeekScope,
  silent: readonly PrincipalWithoutContact[],
): Promise<ReadonlyMap<PersonId, PrincipalToCall>> {
  if (silent.length === 0) return new Map();
  const ids = silent.map(({ principalId }) => principalId);
  const since = silent.map(({ lastOn, knownOn }) =>
    getStartOfDay((lastOn ?? knownOn).add({ days: 1 }), programme.zone).toString(),
  );
  const { rows } = await sql<Row>`
    select principal.id as principal_id, principal.name as principal, mentors.names as mentors,
      plans.called_off, plans.unlogged_on, plans.next_on
    from unnest(${ids}::uuid[], ${since}::timestamptz[]) as silent (principal_id, since)
    join delivery.person principal on principal.id = silent.principal_id
    cross join lateral (
      select array_agg(mentor.name order by pair.role <> 'lead', mentor.name) as names
      from delivery.pair join delivery.person mentor on mentor.id = pair.mentor_id
      where pair.principal_id = silent.principal_id and pair.ended_at is null
    ) mentors
    cross join lateral (
      select
        array_agg(visit.cancel_reason order by visit.starts_at) filter (where visit.cancelled_at is not null) as called_off,
        (max(visit.starts_at) filter (where visit.starts_at < ${now} and visit.cancelled_at is null and visit.held_at is null)
          at time zone ${programme.zone})::date as unlogged_on,
        (min(visit.starts_at) filter (where visit.starts_at >= ${now} and visit.cancelled_at is null)
          at time zone ${programme.zone})::date as next_on
      from delivery.pair join delivery.visit on visit.pair_id = pair.id
      where pair.principal_id = silent.principal_id and pair.ended_at is null
        and visit.moved_at is null and visit.voided_at is null
        and visit.starts_at >= silent.since
    ) plans`.execute(tx.sql);
  return new Map(rows.map((row) => [row.principal_id, toCallee(row)]));
}

function toCallee({ principal, mentors, called_off, unlogged_on, next_on }: Row): PrincipalToCall {
  return {
    principal,
    mentors,
    calledOff: (called_off ?? []).map(toDigestCancelReason),
    ...(unlogged_on && { unloggedOn: unlogged_on }),
    ...(next_on && { nextOn: next_on }),
  };
}
