import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId, VisitId } from "#kernel/id.ts";
import type { Visit } from "./visit.ts";
import type { VisitEvent } from "./visit-event.ts";

/**
 * Lists what was done with a visit and with those from which it was moved, the first first: planned, moved, agreed, and what
 * was said of it, with what was taken back since. Only times and people, and no reason. RLS shows it to the two of the pair
 * and to coordinators.
 */
export async function listVisitEvents(tx: Tx, { id }: Pick<Visit, "id">): Promise<VisitEvent[]> {
  const { rows } = await sql<Row>`
    with recursive ${chainOf(id)}, said as (
      select substr(change.act, 7) as what, change.changed_at as at, change.changed_by as by, null::timestamptz as "to"
      from delivery.visit_change change join chain on chain.id = change.visit_id
    ), events as (
      ${PLANS} union all select * from said union all ${STANDING}
    )
    select events.what, events.at, events.by, person.name, events."to"
    from events left join delivery.person on person.id = events.by
    order by events.at, array_position(array['planned', 'moved', 'confirmed'], events.what)`.execute(tx.sql);
  return rows.map(({ what, at, by, name, to }) => ({
    what,
    at,
    ...(by && { by: { id: by, name: name ?? "" } }),
    ...(to && { to }),
  }));
}

type Row = {
  readonly what: VisitEvent["what"];
  readonly at: Temporal.Instant;
  readonly by: PersonId | null;
  readonly name: string | null;
  readonly to: Temporal.Instant | null;
};

/** The visit and those from which it was moved. */
const chainOf = (id: VisitId) => sql`chain as (
  select * from delivery.visit where id = ${id}
  union all
  select before.* from delivery.visit before join chain on chain.moved_from = before.id
)`;

/** How each of them came to be, and who agreed. */
const PLANS = sql`
  select case when before.moved_at is null then 'planned' else 'moved' end as what,
    coalesce(before.moved_at, chain.planned_at) as at,
    case when before.moved_at is null then chain.planned_by else before.moved_by end as by,
    chain.starts_at as "to"
  from chain left join chain before on before.id = chain.moved_from
  where not chain.unplanned
  union all
  select 'confirmed', confirmed_at, confirmed_by, null from chain where confirmed_at is not null`;

/** What became of them and was kept in no change: what came with the release of a record, or with the end of a pair. */
const STANDING = sql`
  select stands.what, stands.at, stands.by, null
  from chain cross join lateral (
    values ('hold', held_at, held_by), (case when no_show then 'miss' else 'cancel' end, cancelled_at, cancelled_by),
      ('void', voided_at, voided_by)
  ) stands (what, at, by)
  where stands.at is not null and not exists (select from said where said.what = stands.what and said.at = stands.at)`;
