import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { ClaimedNotice } from "./port.ts";

/** Longer than a request may take (10 s), so that an expired lease means the request is over too. */
export const LEASE_SECONDS = 60;

/**
 * Takes up to `limit` due notices for `owner`, and commits before anything is sent. What is due goes by `now`, the
 * clock of people; back-off and leases go by the database's. Several instances claim side by side. In order of `not_before`.
 */
export async function claim(
  tx: MachineTx,
  owner: string,
  limit: number,
  now: Temporal.Instant,
): Promise<ClaimedNotice[]> {
  const { rows } = await sql<ClaimedNotice>`
    with due as (
      select ctid from machine.outbox
      where settled_at is null and state = 'ready' and not_before <= ${now} and run_at <= now()
      order by not_before, id
      limit ${limit}
      for update skip locked
    ), taken as (
      update machine.outbox
      set state = 'sending', owner = ${owner}, attempts = attempts + 1, tried_at = ${now},
          first_send_at = coalesce(first_send_at, now()), lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
      -- Locked rows stay where they are: going by place saves looking each of them up a second time.
      where ctid = any (array(select ctid from due))
      returning id, workspace_id, person_id, key, kind, subject, not_before, not_after, owner, attempts
    )
    select id, workspace_id as "workspaceId", person_id as "personId", key, kind, subject, not_after as "notAfter", owner, attempts
    from taken order by not_before, id`.execute(tx.sql);
  return rows;
}
