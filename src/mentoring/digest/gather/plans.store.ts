import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { Silence } from "#mentoring/digest/facts.ts";
import type { Scope } from "./scope.ts";
import { toReason } from "./visits.store.ts";

type Plans = Pick<Silence, "calledOff" | "nextOn">;
type PlanRow = {
  readonly principal_id: PersonId;
  readonly called_off: string[] | null;
  readonly next_on: Temporal.PlainDate | null;
};

/** Of each principal what was called off since the last contact, and when the next visit is. */
export async function mapPlans(
  tx: Tx,
  { programme, now }: Scope,
  silent: readonly Silence[],
): Promise<ReadonlyMap<PersonId, Plans>> {
  if (silent.length === 0) return new Map();
  const [ids, days] = [
    silent.map(({ principalId }) => principalId),
    silent.map(({ lastOn, knownOn }) => (lastOn ?? knownOn).toString()),
  ];
  const { rows } = await sql<PlanRow>`
    select silent.principal_id,
      array_agg(visit.cancel_reason order by visit.starts_at) filter (where visit.cancelled_at is not null) as called_off,
      (min(visit.starts_at) filter (where visit.starts_at >= ${now} and visit.cancelled_at is null) at time zone ${programme.zone})::date as next_on
    from unnest(${ids}::uuid[], ${days}::date[]) as silent (principal_id, since)
    join delivery.pair on pair.principal_id = silent.principal_id and pair.ended_at is null
    join delivery.visit on visit.pair_id = pair.id
    where visit.moved_at is null and visit.voided_at is null
      and (visit.starts_at at time zone ${programme.zone})::date > silent.since
    group by silent.principal_id`.execute(tx.sql);
  return new Map(
    rows.map((row) => [
      row.principal_id,
      { calledOff: (row.called_off ?? []).map(toReason), ...(row.next_on && { nextOn: row.next_on }) },
    ]),
  );
}
