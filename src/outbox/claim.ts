import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { ClaimedNotice } from "./port.ts";

/**
 * How long a claimed notice is leased to one process. The lease is longer than the timeout of a send request (10 s), so
 * once a lease has expired, no request that began under it is still running.
 */
export const NOTICE_LEASE_SECONDS = 60;

export type ClaimOptions = {
  /** Identifies this process in the notices that it claims. */
  readonly owner: string;
  readonly limit: number;
  /**
   * The current time by the application's clock, which decides whether a notice is due. Retry delays and leases use the
   * database's clock instead.
   */
  readonly now: Temporal.Instant;
  /** The workspaces whose installations this process serves. */
  readonly workspaces: readonly WorkspaceId[];
};

/**
 * What became due in the last seconds is mostly an answer to somebody who waits for it. Up to a quarter of a claim is
 * kept for it, so that it does not stand behind a backlog that goes out at the pace of the chat platform.
 */
const FRESH_FOR_SECONDS = 10;
const FRESH_SHARE = 4;

/**
 * Claims up to `limit` due notices of the served workspaces for the process `owner`, in the order of `not_before`. Some of
 * those that became due just now come first, but none comes before an earlier one to the same person. The caller commits
 * the claim before it sends anything. Several processes can claim at the same time, because rows that another has locked
 * are skipped (`skip locked`).
 */
export async function claimDueNotices(
  tx: MachineTx,
  { owner, limit, now, workspaces }: ClaimOptions,
): Promise<ClaimedNotice[]> {
  if (workspaces.length === 0) return [];
  const { rows } = await sql<ClaimedNotice>`
    with ${selectDue(workspaces, limit, now)}, taken as (
      update machine.outbox
      set state = 'sending', owner = ${owner}, attempts = attempts + 1, tried_at = ${now},
          first_send_at = coalesce(first_send_at, now()), lease_until = now() + make_interval(secs => ${NOTICE_LEASE_SECONDS})
      -- Locked rows stay where they are: going by place saves looking each of them up a second time.
      where ctid = any (array(select ctid from due))
      returning id, workspace_id, person_id, key, kind, subject, not_before, not_after, owner, attempts, reply_to
    )
    select id, workspace_id as "workspaceId", person_id as "personId", key, kind, subject, not_before as "notBefore",
      not_after as "notAfter", owner, attempts, reply_to as "replyTo"
    from taken order by not_before, id`.execute(tx.sql);
  return rows;
}

/** The places in the table of those that are claimed, as common table expressions that end in `due`. */
function selectDue(workspaces: readonly WorkspaceId[], limit: number, now: Temporal.Instant) {
  const freshLimit = Math.ceil(limit / FRESH_SHARE);
  return sql`
    fresh as materialized (
      select fresh.* from unnest(${workspaces}::uuid[]) as served (id) cross join lateral (
        select ctid, not_before, id from machine.outbox as one
        where workspace_id = served.id and settled_at is null and state = 'ready' and run_at <= now()
          and not_before <= ${now} and not_before > ${now}::timestamptz - make_interval(secs => ${FRESH_FOR_SECONDS})
          and not exists (
            select from machine.outbox as earlier
            where earlier.person_id = one.person_id and earlier.settled_at is null and earlier.state = 'ready'
              and (earlier.not_before, earlier.id) < (one.not_before, one.id)
          )
        order by not_before, id
        limit ${freshLimit}
        for update skip locked
      ) as fresh
    ), oldest as (
      -- Each workspace by itself, so that the index gives its earliest: a backlog is never sorted.
      select due.* from unnest(${workspaces}::uuid[]) as served (id) cross join lateral (
        select ctid, not_before, id from machine.outbox
        where workspace_id = served.id and settled_at is null and state = 'ready' and not_before <= ${now} and run_at <= now()
        order by not_before, id
        limit ${limit}
        for update skip locked
      ) as due
    ), due as (
      select ctid from (
        (select ctid, 0 as lane, not_before, id from fresh order by not_before, id limit ${freshLimit})
        union all
        select ctid, 1, not_before, id from oldest where id not in (select id from fresh)
      ) as chosen
      order by lane, not_before, id
      limit ${limit}
    )`;
}
