import type { Client } from "pg";

/**
 * Empties the outbox, then writes so many notices: to everyone in turn, numbered, one every so many seconds from
 * `first` on.
 */
export async function putNotices(
  owner: Client,
  count: number,
  first: Temporal.Instant,
  apartSeconds: number,
): Promise<void> {
  await owner.query("truncate machine.outbox");
  // Visits and people are not looked up a million times: that is not what is measured.
  await owner.query("set session_replication_role = replica");
  await owner.query(
    `insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, about, not_before)
     select uuidv7(), workspace, 'visit.reminder:' || visit, 'visit.reminder', ids[1 + n % cardinality(ids)],
       jsonb_build_object('job', n), 'visit:' || visit, $2::timestamptz + make_interval(secs => n * $3)
     from (select n, uuidv7() as visit from generate_series(0, $1::integer - 1) n),
       (select workspace_id as workspace, array_agg(id) as ids from delivery.person group by workspace_id)`,
    [count, first.toString(), apartSeconds],
  );
  await owner.query("reset session_replication_role");
}

export async function countUnsettled(owner: Client): Promise<number> {
  const { rowCount } = await owner.query("select from machine.outbox where settled_at is null");
  return rowCount ?? 0;
}

/** How often PostgreSQL has read the outbox so far: through which index, or all of it. */
export type Reads = Readonly<Record<string, number>>;

export async function readsOf(owner: Client): Promise<Reads> {
  const { rows } = await owner.query<{ through: string; reads: string }>(
    `select indexrelname as through, idx_scan as reads from pg_stat_user_indexes
     where schemaname = 'machine' and relname = 'outbox'
     union all
     select 'the whole table', seq_scan from pg_stat_user_tables where schemaname = 'machine' and relname = 'outbox'`,
  );
  return Object.fromEntries(rows.map(({ through, reads }) => [through, Number(reads)]));
}
